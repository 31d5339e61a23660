/** Tells screen readers of the state of one compose: when it has changed, and stayed so. */
import type { Announce } from "../announce";

/** Words come and go while somebody types; what stands for so long is worth a sentence. In milliseconds. */
const STANDING_MS = 800;

export interface NewsParts {
  announce: Announce;
  /** Whether the user is in this compose: others are silent. */
  isHere: () => boolean;
  /** What needs not be said, because it is so from the start. */
  begins: string;
  signal: AbortSignal;
}

/** Hears the state after each change, however small, and says it at most once. */
export function tellNews({ announce, isHere, begins, signal }: NewsParts): (state: string) => void {
  let said = begins;
  let newest = begins;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    waiting = undefined;
    if (newest !== said && isHere()) {
      said = newest;
      announce(newest);
    }
  };
  signal.addEventListener("abort", () => clearTimeout(waiting), { once: true });
  return (state) => {
    if (signal.aborted || (state === newest && waiting !== undefined)) {
      return;
    }
    newest = state;
    clearTimeout(waiting);
    waiting = state === said ? undefined : setTimeout(say, STANDING_MS);
  };
}
