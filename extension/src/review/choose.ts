import type { Mark } from "../shared/contract.gen";
import type { Span } from "./sentence";

/** More at once reads as a scolding and is not worked through. */
export const MOST_MARKS = 5;

const WORST_FIRST: readonly Mark["severity"][] = ["high", "medium", "low"];

/** The marks that count: neither switched off by their rule nor waved through in this mail. */
export function standing(
  found: readonly Mark[],
  { muted, ignored }: { muted: readonly string[]; ignored: ReadonlySet<string> },
): Mark[] {
  return found.filter(
    (mark) => !(mark.rule !== null && muted.includes(mark.rule)) && !ignored.has(wordsOf(mark)),
  );
}

/** What "Not here" is about: these words under this rule, wherever an edit moves them and whatever stands around. */
export function wordsOf({ rule, label, quote }: Mark): string {
  return [label, rule, ...(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join(" ");
}

/** The marks to show, in the order of the text: all of them, or the worst when there are too many. */
export function worst(marks: readonly Mark[], most = MOST_MARKS): Mark[] {
  return [...marks]
    .sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
}

/** Two readings of the same words: a longer sentence may stretch a mark without making it another. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a.rule === b.rule && a.label === b.label && overlap(a, b);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
