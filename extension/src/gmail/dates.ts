/** Dates of a conversation as the page writes them, oldest first, to ISO 8601; null for each that is not certain. */
export type ReadDates = (written: readonly (string | null)[], language: string) => Promise<(string | null)[]>;

/** Asks for each date once: a conversation is read whenever typing pauses. A failed question leaves dates out. */
export function dateReader(
  ask: (written: string[], language: string) => Promise<(string | null)[]>,
): ReadDates {
  const known = new Map<string, string | null>();
  return async (written, language) => {
    const fresh = [...new Set(written)].filter((words) => words !== null && !known.has(words)) as string[];
    const moments = fresh.length === 0 ? [] : await ask(fresh, language).catch(() => null);
    moments?.forEach((moment, at) => {
      known.set(fresh[at] ?? "", moment);
    });
    return inOrder(written.map((words) => known.get(words ?? "") ?? null));
  };
}

/** Where two dates contradict the order of their messages, either may have been misread, so neither is certain. */
function inOrder(moments: readonly (string | null)[]): (string | null)[] {
  const times = moments.map((moment) => (moment === null ? Number.NaN : Date.parse(moment)));
  return moments.map((moment, at) => {
    const time = times[at] ?? Number.NaN;
    const contradicted = times.some((other, place) => (place < at ? other > time : other < time));
    return contradicted ? null : moment;
  });
}
