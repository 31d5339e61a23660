/** What every section of the options page is made with. */
import type { Background } from "../../shared/messages";
import type { PreferenceStore, Preferences } from "../../shared/preferences";

/** Changes what is stored, from what is stored then. */
export type Change = (edit: (now: Preferences) => Partial<Preferences>) => Promise<void>;

export interface Setup {
  readonly ask: Background;
  readonly preferences: PreferenceStore;
  readonly change: Change;
  readonly signal: AbortSignal;
}

/** One change after the other: two that overlap would each bring back what the other has changed. */
export function changesOf(preferences: PreferenceStore): Change {
  let last: Promise<unknown> = Promise.resolve();
  return (edit) => {
    const done = last.then(async () => preferences.save(edit(await preferences.load())));
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * Shows a part of what is stored, now and after each change of it, wherever it was made. Changes elsewhere leave what
 * is shown alone: a button must not be drawn anew under the pointer that is pressing it.
 */
export function follow<T>(
  { preferences, signal }: Pick<Setup, "preferences" | "signal">,
  part: (preferences: Preferences) => T,
  show: (part: T) => void,
): void {
  let shown: string | null = null;
  const look = (now: Preferences) => {
    const found = part(now);
    const written = JSON.stringify(found);
    if (written !== shown) {
      shown = written;
      show(found);
    }
  };
  preferences.onChange(look, signal);
  void preferences.load().then(look);
}
