import type { Mark, MarkTally, SentMessage } from "../shared/contract.gen";

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** What a mail was like while it was written. Counts only: no words are kept. */
export interface Tally {
  /** Called with every reading's standing marks. */
  saw(marks: readonly Mark[]): void;
  /** "Not here" and "Never this" say that a mark was none: it was not softened either. */
  forget(mark: Mark): void;
  callSuggested(): void;
  callInserted(): void;
  /** The report on the mail as it was sent. */
  report(sent: { id: string; at: Date; text: string; marks: readonly Mark[] }): SentMessage;
}

export function openTally(): Tally {
  const tallies = new Map<string, MarkTally>();
  let callSuggested = false;
  let callInserted = false;
  return {
    // The most that stood at one time: rewriting a sentence three times does not make three marks of one.
    saw(marks) {
      for (const [key, { mark, count }] of counted(marks)) {
        const { label, rule } = mark;
        tallies.set(key, { label, rule, first: Math.max(count, tallies.get(key)?.first ?? 0), sent: 0 });
      }
    },
    forget(mark) {
      const key = keyOf(mark);
      const seen = tallies.get(key);
      if (seen === undefined) {
        return;
      }
      if (seen.first > 1) {
        tallies.set(key, { ...seen, first: seen.first - 1 });
      } else {
        tallies.delete(key);
      }
    },
    callSuggested() {
      callSuggested = true;
    },
    callInserted() {
      callInserted = true;
    },
    report({ id, at, text, marks }) {
      this.saw(marks);
      const left = counted(marks);
      return {
        id,
        sent_at: at.toISOString(),
        language: "en",
        to: [],
        words: text.match(WORDS)?.length ?? 0,
        marks: [...tallies].map(([key, tally]) => ({ ...tally, sent: left.get(key)?.count ?? 0 })),
        notes: [],
        thread: null,
        call: { suggested: callSuggested, inserted: callInserted, ignored: false },
        my_hours: null,
        their_hours: null,
      };
    },
  };
}

function counted(marks: readonly Mark[]): Map<string, { mark: Mark; count: number }> {
  const counts = new Map<string, { mark: Mark; count: number }>();
  for (const mark of marks) {
    const key = keyOf(mark);
    counts.set(key, { mark, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}

function keyOf({ label, rule }: Mark): string {
  return `${label} ${rule ?? ""}`;
}
