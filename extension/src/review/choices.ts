import type { Thread } from "../shared/contract.gen";
import type { PreferenceStore, Preferences } from "../shared/preferences";
import { liftQuiet, type Mail, makeQuiet, type Quiet, quietOf } from "../shared/quiet";
import { threadKey } from "./thread-key";

/** Threads are answered for a while and then never again; the oldest choices need not be kept. */
const MOST_THREADS = 200;

/** The user's preferences as they are now, and what a click in the mail page changes in them. */
export interface Choices {
  current(): Preferences;
  mute(rule: string): Promise<void>;
  unmute(rule: string): Promise<void>;
  quiet(thread: Thread): Promise<void>;
  isQuiet(thread: Thread): Promise<boolean>;
  /** An invitation was put into a draft of this thread. */
  offerCall(thread: Thread): Promise<void>;
  /** How many messages the thread had when that last happened; null where it never did. */
  callOfferedAt(thread: Thread): Promise<number | null>;
  /** The choice under which a mail is left alone now; null when it is read. */
  quietFor(mail: Mail): Quiet | null;
  leaveAlone(quiet: Quiet): Promise<void>;
  lift(quiet: Quiet): Promise<void>;
  /** Calls back after each change, wherever it was made, and when a while of quiet is over. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

export async function followChoices(store: PreferenceStore, signal: AbortSignal): Promise<Choices> {
  let now = await store.load();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) {
      listener();
    }
  };
  let waking: ReturnType<typeof setTimeout> | undefined;
  const wakeInTime = () => {
    clearTimeout(waking);
    const rest = (now.snoozedUntil ?? 0) - Date.now();
    waking = rest > 0 ? setTimeout(tell, rest) : undefined;
  };
  wakeInTime();
  signal.addEventListener("abort", () => clearTimeout(waking), { once: true });
  store.onChange((preferences) => {
    now = preferences;
    wakeInTime();
    tell();
  }, signal);
  // Another tab may have changed the list since: every change starts from what is stored.
  const change = async (list: "mutedRules" | "quietThreads", edit: (items: string[]) => string[]) =>
    store.save({ [list]: edit((await store.load())[list]) });
  return {
    current: () => now,
    mute: (rule) => change("mutedRules", (rules) => [...rules.filter((other) => other !== rule), rule]),
    unmute: (rule) => change("mutedRules", (rules) => rules.filter((other) => other !== rule)),
    async quiet(thread) {
      const key = await threadKey(thread);
      if (key !== null) {
        await change("quietThreads", (keys) => [...keys, key].slice(-MOST_THREADS));
      }
    },
    async isQuiet(thread) {
      const key = await threadKey(thread);
      return key !== null && now.quietThreads.includes(key);
    },
    async offerCall(thread) {
      const key = await threadKey(thread);
      if (key !== null) {
        const others = (await store.load()).offeredCalls.filter((call) => call.key !== key);
        const offeredCalls = [...others, { key, messages: thread.messages.length }].slice(-MOST_THREADS);
        await store.save({ offeredCalls });
      }
    },
    async callOfferedAt(thread) {
      const key = await threadKey(thread);
      return now.offeredCalls.find((call) => call.key === key)?.messages ?? null;
    },
    quietFor: (mail) => quietOf(now, mail, Date.now()),
    leaveAlone: async (quiet) => store.save(makeQuiet(await store.load(), quiet)),
    lift: async (quiet) => store.save(liftQuiet(await store.load(), quiet)),
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener), { once: true });
    },
  };
}
