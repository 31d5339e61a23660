/** Marks are painted by the CSS Custom Highlight API, so that the draft's own nodes and attributes are never touched. */
import type { Mark } from "../../shared/contract.gen";

export type Label = Mark["label"];

export const LABELS: readonly Label[] = ["defensive", "condescending", "hostile"];

/** In `CSS.highlights`. */
export const nameOf = (label: Label) => `warmline-${label}`;

/** What we use of a `Highlight` and of `CSS.highlights`; tests bring their own. */
export interface RangeSet {
  add(range: Range): unknown;
  delete(range: Range): unknown;
}
export interface Registry {
  set(name: string, highlight: RangeSet): unknown;
  delete(name: string): unknown;
}

export interface PaintedMark {
  label: Label;
  range: Range;
}

/** The marks of one compose. */
export interface Painter {
  /** Takes the place of what was painted before. */
  paint(marks: readonly PaintedMark[]): void;
  /** Whether the page has since drawn painted words anew or moved them, which takes them out of their ranges. */
  hasLost(): boolean;
}

/**
 * The highlights of a page, shared by all its composes because a name can be registered only once.
 * Everything is unpainted when the signal aborts.
 */
export function pageHighlights({
  registry,
  make,
  signal,
}: {
  registry: Registry;
  make: () => RangeSet;
  signal: AbortSignal;
}): () => Painter {
  const sets = new Map(LABELS.map((label) => [label, make()]));
  for (const [label, set] of sets) {
    registry.set(nameOf(label), set);
  }
  signal.addEventListener("abort", () => {
    for (const label of LABELS) {
      registry.delete(nameOf(label));
    }
  });
  return () => {
    let painted: { label: Label; range: Range; words: string }[] = [];
    return {
      paint(marks) {
        const next = marks.map(
          ({ label, range }) =>
            painted.find((old) => old.label === label && isSame(old.range, range)) ?? {
              label,
              range,
              words: String(range),
            },
        );
        for (const mark of painted) {
          if (!next.includes(mark)) {
            sets.get(mark.label)?.delete(mark.range);
          }
        }
        for (const mark of next) {
          if (!painted.includes(mark)) {
            sets.get(mark.label)?.add(mark.range);
          }
        }
        painted = next;
      },
      hasLost: () => painted.some(({ range, words }) => String(range) !== words),
    };
  };
}

function isSame(a: Range, b: Range): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
