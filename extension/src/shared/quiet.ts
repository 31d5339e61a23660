/** When Warmline leaves a mail alone because its user said so. A choice says how far it goes, and can be lifted. */
import type { Preferences } from "./preferences";

/** One choice in force. */
export type Quiet =
  /** This mail only. `key` names its draft and holds no word of it; `since` is in milliseconds since 1970. */
  | { by: "mail"; key: string; since: number }
  /** Every mail with this address, in lower case, in its To field. */
  | { by: "correspondent"; address: string }
  /** Every mail until then, in milliseconds since 1970. */
  | { by: "snooze"; until: number }
  /** Every mail. */
  | { by: "off" };

/** What decides whether a mail is left alone. */
export interface Mail {
  readonly key: string;
  /** The addresses in its To field. */
  readonly to: readonly string[];
}

/** Drafts are sent or thrown away in the end; the oldest choices need not be kept. */
const MOST_QUIET_MAILS = 50;

/** Everything in force at `now`, the widest first; for the options page. */
export function everyQuiet(preferences: Preferences, now: number): Quiet[] {
  const { on, snoozedUntil, quietCorrespondents, quietMails } = preferences;
  return [
    ...(on ? [] : [{ by: "off" } as const]),
    ...(snoozedUntil !== null && snoozedUntil > now ? [{ by: "snooze", until: snoozedUntil } as const] : []),
    ...quietCorrespondents.map((address) => ({ by: "correspondent", address }) as const),
    ...quietMails.map((mail) => ({ by: "mail", ...mail }) as const),
  ];
}

/** The widest choice under which this mail is left alone; null when it is read. */
export function quietOf(preferences: Preferences, mail: Mail, now: number): Quiet | null {
  return everyQuiet(preferences, now).find((quiet) => covers(quiet, mail)) ?? null;
}

function covers(quiet: Quiet, { key, to }: Mail): boolean {
  switch (quiet.by) {
    case "mail":
      return quiet.key === key;
    case "correspondent":
      return to.some((address) => address.toLowerCase() === quiet.address);
    default:
      return true;
  }
}

/** What to save so that the choice holds. */
export function makeQuiet(preferences: Preferences, quiet: Quiet): Partial<Preferences> {
  switch (quiet.by) {
    case "mail": {
      const { key, since } = quiet;
      return { quietMails: [...otherMails(preferences, key), { key, since }].slice(-MOST_QUIET_MAILS) };
    }
    case "correspondent": {
      const address = quiet.address.toLowerCase();
      return { quietCorrespondents: [...otherCorrespondents(preferences, address), address] };
    }
    case "snooze":
      return { snoozedUntil: quiet.until };
    case "off":
      return { on: false };
  }
}

/** What to save so that the choice holds no more. */
export function liftQuiet(preferences: Preferences, quiet: Quiet): Partial<Preferences> {
  switch (quiet.by) {
    case "mail":
      return { quietMails: otherMails(preferences, quiet.key) };
    case "correspondent":
      return { quietCorrespondents: otherCorrespondents(preferences, quiet.address) };
    case "snooze":
      return { snoozedUntil: null };
    case "off":
      return { on: true };
  }
}

function otherMails({ quietMails }: Preferences, key: string): Preferences["quietMails"] {
  return quietMails.filter((mail) => mail.key !== key);
}

function otherCorrespondents({ quietCorrespondents }: Preferences, address: string): string[] {
  return quietCorrespondents.filter((other) => other !== address);
}

/** When an hour of quiet that begins at `now` ends. Both in milliseconds since 1970. */
export function inAnHour(now: number): number {
  return now + 3_600_000;
}

/** When the next day begins where the user is, whatever the clocks do that night. */
export function tomorrow(now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
