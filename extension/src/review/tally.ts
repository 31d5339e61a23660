import type { LabelCount, Mark, SentMessage } from "../shared/contract.gen";

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
  const first = new Map<string, LabelCount>();
  let callSuggested = false;
  let callInserted = false;
  return {
    // The most that stood at one time: rewriting a sentence three times does not make three marks of one.
    saw(marks) {
      for (const [key, seen] of count(marks)) {
        if (seen.count > (first.get(key)?.count ?? 0)) {
          first.set(key, seen);
        }
      }
    },
    forget(mark) {
      const key = keyOf(mark);
      const seen = first.get(key);
      if (seen === undefined) {
        return;
      }
      if (seen.count > 1) {
        first.set(key, { ...seen, count: seen.count - 1 });
      } else {
        first.delete(key);
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
      return {
        id,
        sent_at: at.toISOString(),
        words: text.match(WORDS)?.length ?? 0,
        first: [...first.values()],
        sent: [...count(marks).values()],
        call_suggested: callSuggested,
        call_inserted: callInserted,
      };
    },
  };
}

function count(marks: readonly Mark[]): Map<string, LabelCount> {
  const counts = new Map<string, LabelCount>();
  for (const mark of marks) {
    const key = keyOf(mark);
    counts.set(key, { label: mark.label, rule: mark.rule, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return counts;
}

function keyOf({ label, rule }: Mark): string {
  return `${label} ${rule ?? ""}`;
}
