import type { CallTally, Mark, MarkTally, NoteTally } from "../shared/contract.gen";

/** By what word of the user's a mark was none; null where a setting took it away. */
export type Waved = "ignored" | "switched_off" | null;

/** What befell one mail while it was written. Counts only: no words are kept. */
export interface Tally {
  /** Called with all marks that stand, whenever they are known anew. */
  stood(marks: readonly Mark[]): void;
  /** What was none was not softened either. */
  waved(marks: readonly Mark[], by: Waved): void;
  /** "Never this" was undone. */
  broughtBack(rule: string): void;
  /** Another wording was taken. */
  applied(mark: Mark): void;
  noted(notes: readonly { id: string }[]): void;
  call(what: keyof CallTally): void;
  /** What became of it all, with the marks and notes of the words as they were sent. */
  report(sent: { marks: readonly Mark[]; notes: readonly { id: string }[] }): Outcome;
}

export interface Outcome {
  marks: MarkTally[];
  notes: NoteTally[];
  call: CallTally;
}

type Row = Required<MarkTally>;

export function openTally(): Tally {
  const rows = new Map<string, Row>();
  const notes = new Set<string>();
  const call: CallTally = { suggested: false, inserted: false, ignored: false };

  function row({ label, rule }: Mark): Row {
    const key = `${label} ${rule ?? ""}`;
    const known = rows.get(key) ?? {
      label,
      rule,
      first: 0,
      sent: 0,
      applied: 0,
      ignored: 0,
      switched_off: 0,
    };
    rows.set(key, known);
    return known;
  }

  function counted(marks: readonly Mark[]): Map<Row, number> {
    const counts = new Map<Row, number>();
    for (const mark of marks) {
      counts.set(row(mark), (counts.get(row(mark)) ?? 0) + 1);
    }
    return counts;
  }

  const tally: Tally = {
    // The most that stood at one time: rewriting a sentence three times does not make three marks of one.
    stood(marks) {
      for (const [of, count] of counted(marks)) {
        of.first = Math.max(of.first, count);
      }
    },
    waved(marks, by) {
      for (const [of, count] of counted(marks)) {
        of.first = Math.max(0, of.first - count);
        if (by !== null) {
          of[by] += count;
        }
      }
    },
    broughtBack(rule) {
      for (const of of rows.values()) {
        if (of.rule === rule) {
          of.switched_off = 0;
        }
      }
    },
    applied(mark) {
      row(mark).applied += 1;
    },
    noted(shown) {
      for (const { id } of shown) {
        notes.add(id);
      }
    },
    call(what) {
      call[what] = true;
    },
    report(sent) {
      tally.stood(sent.marks);
      const left = counted(sent.marks);
      const stillTrue = new Set(sent.notes.map(({ id }) => id));
      return {
        marks: [...rows.values()]
          .map((of) => ({ ...of, sent: left.get(of) ?? 0 }))
          .filter(
            ({ first, applied, ignored, switched_off }) => first + applied + ignored + switched_off > 0,
          ),
        notes: [...notes].map((id) => ({ id, followed: !stillTrue.has(id) })),
        call: { ...call },
      };
    },
  };
  return tally;
}
