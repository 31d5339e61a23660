import type { Sent } from "./sent";
import { openTally, type Tally } from "./tally";

/** Longer than a sending can be taken back. */
const MEMORY_MS = 60_000;
/** Drafts are sent or thrown away in the end. */
const MOST_TALLIES = 50;

/** A mail that was sent from this page. */
export interface Sending {
  readonly id: string;
  readonly sent: Sent;
  /** Undo: it stands in a compose again. */
  isUndone: boolean;
}

/** What one page remembers of its drafts. */
export interface Drafts {
  /** What was counted of a draft goes on when it is closed and opened again. */
  tallyOf(key: string): Tally;
  keep(key: string, tally: Tally): void;
  sent(sent: Sent): Sending;
  /** The mails that were sent a short while ago and may come back. */
  mayReturn(): readonly Sending[];
}

export function rememberDrafts(now: () => number = Date.now): Drafts {
  const tallies = new Map<string, Tally>();
  let sendings: (Sending & { readonly at: number })[] = [];
  const mayReturn = () => {
    sendings = sendings.filter(({ at, isUndone }) => !isUndone && now() - at <= MEMORY_MS);
    return sendings;
  };
  return {
    tallyOf: (key) => tallies.get(key) ?? openTally(),
    keep(key, tally) {
      tallies.delete(key);
      tallies.set(key, tally);
      for (const oldest of [...tallies.keys()].slice(0, -MOST_TALLIES)) {
        tallies.delete(oldest);
      }
    },
    sent(sent) {
      const sending = { id: crypto.randomUUID(), sent, isUndone: false, at: now() };
      sendings = [...mayReturn(), sending];
      return sending;
    },
    mayReturn,
  };
}
