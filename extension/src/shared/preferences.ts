import { CALL_DEFAULTS, type CallSettings, readCallSettings } from "./call-settings";
import { type OfferedCall, readOfferedCalls } from "./offered-calls";
import { isOrphaned } from "./orphan";
import { type Label, readShowFrom, type ShowFrom } from "./show-from";

/** What our own pages look like; beside a mail we follow the mail page. */
export type Theme = "system" | "light" | "dark";

/** What the user has chosen. Lives in the browser's own storage, so it never holds a word of a mail. */
export interface Preferences {
  /** False: no mail is read. What this and the next three mean for one mail is in `quiet.ts`. */
  on: boolean;
  /** No mail is read until then, in milliseconds since 1970; null, or in the past: mail is read. */
  snoozedUntil: number | null;
  /** Addresses in lower case: no mail to one of them is read. As they are, so that the user can look them up. */
  quietCorrespondents: string[];
  /** Mails that are not read: the key of the draft, and since when, in milliseconds since 1970. */
  quietMails: { key: string; since: number }[];
  /** From which severity on the marks of each label are shown. */
  showFrom: Record<Label, ShowFrom>;
  /** Ids of the rules that are switched off. */
  mutedRules: string[];
  /** Further addresses of the user, beside those that the mail page shows. */
  myAddresses: string[];
  /** How long typing must rest before a draft is read, in milliseconds. */
  delayMs: number;
  /** Keys of the threads in which no call is suggested; never text. */
  quietThreads: string[];
  /** Threads in which an invitation was put into a draft. */
  offeredCalls: OfferedCall[];
  call: CallSettings;
  theme: Theme;
}

export const DEFAULTS: Readonly<Preferences> = {
  on: true,
  snoozedUntil: null,
  quietCorrespondents: [],
  quietMails: [],
  showFrom: readShowFrom(undefined),
  mutedRules: [],
  myAddresses: [],
  delayMs: 250,
  quietThreads: [],
  offeredCalls: [],
  call: CALL_DEFAULTS,
  theme: "system",
};

/** Given as an argument to whoever needs it, so that tests and the practice page bring their own. */
export interface PreferenceStore {
  load(): Promise<Preferences>;
  save(changes: Partial<Preferences>): Promise<void>;
  /** Calls back with all preferences after each change, wherever it was made, until the signal aborts. */
  onChange(listener: (preferences: Preferences) => void, signal: AbortSignal): void;
}

export function browserPreferences(): PreferenceStore {
  const area = chrome.storage.local;
  const load = async () => complete(await area.get(Object.keys(DEFAULTS)));
  return {
    load,
    save: (changes) => area.set(changes),
    onChange(listener, signal) {
      const changed = async () => {
        const preferences = await load();
        if (!signal.aborted) {
          listener(preferences);
        }
      };
      area.onChanged.addListener(changed);
      const stop = () => {
        // Of an extension that is gone nothing can be asked, and nothing comes.
        if (!isOrphaned()) {
          area.onChanged.removeListener(changed);
        }
      };
      signal.addEventListener("abort", stop, { once: true });
    },
  };
}

/** Anything missing, or of another shape than today's, falls back to its default. */
function complete(stored: Record<string, unknown>): Preferences {
  return {
    on: typeof stored.on === "boolean" ? stored.on : DEFAULTS.on,
    snoozedUntil: isTime(stored.snoozedUntil) ? stored.snoozedUntil : DEFAULTS.snoozedUntil,
    quietCorrespondents: strings(stored.quietCorrespondents) ?? [...DEFAULTS.quietCorrespondents],
    quietMails: mails(stored.quietMails) ?? [...DEFAULTS.quietMails],
    showFrom: readShowFrom(stored.showFrom),
    mutedRules: strings(stored.mutedRules) ?? [...DEFAULTS.mutedRules],
    myAddresses: strings(stored.myAddresses) ?? [...DEFAULTS.myAddresses],
    delayMs: milliseconds(stored.delayMs) ?? DEFAULTS.delayMs,
    quietThreads: strings(stored.quietThreads) ?? [...DEFAULTS.quietThreads],
    offeredCalls: readOfferedCalls(stored.offeredCalls) ?? [...DEFAULTS.offeredCalls],
    call: readCallSettings(stored.call),
    theme: stored.theme === "light" || stored.theme === "dark" ? stored.theme : DEFAULTS.theme,
  };
}

function strings(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : null;
}

function mails(value: unknown): Preferences["quietMails"] | null {
  return Array.isArray(value) && value.every((item) => typeof item?.key === "string" && isTime(item.since))
    ? value
    : null;
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function milliseconds(value: unknown): number | null {
  return typeof value === "number" && value >= 0 && value <= 10_000 ? value : null;
}
