/** Marks are painted by the CSS Custom Highlight API, so that the draft's own nodes and attributes are never touched. */
import type { Mark } from "../shared/contract.gen";

export type Label = Mark["label"];

export const LABELS: readonly Label[] = ["defensive", "condescending", "hostile"];

/** What we use of a `Highlight` and of `CSS.highlights`; tests bring their own. */
export interface RangeSet {
  add(range: Range): unknown;
  delete(range: Range): unknown;
}
export interface Registry {
  set(name: string, highlight: RangeSet): unknown;
  delete(name: string): unknown;
}

/** One compose's marks; painting again replaces what it painted before. */
export type Painter = (marks: readonly { label: Label; range: Range }[]) => void;

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
    registry.set(`warmline-${label}`, set);
  }
  signal.addEventListener("abort", () => {
    for (const label of LABELS) {
      registry.delete(`warmline-${label}`);
    }
  });
  return () => {
    let painted: readonly { label: Label; range: Range }[] = [];
    return (marks) => {
      for (const { label, range } of painted) {
        sets.get(label)?.delete(range);
      }
      for (const { label, range } of marks) {
        sets.get(label)?.add(range);
      }
      painted = marks;
    };
  };
}
