import type { Mark } from "../../shared/contract.gen";
import { isShown, type Label, type ShowFrom } from "../../shared/show-from";
import type { Span } from "../sentence";

/** What the user does not want to see. */
export interface Unwanted {
  readonly muted: readonly string[];
  readonly showFrom: Readonly<Record<Label, ShowFrom>>;
  readonly ignored: ReadonlySet<string>;
}

/** The marks that count: switched off neither by their rule nor by label and severity, nor waved through in this mail. */
export function standing(found: readonly Mark[], { muted, showFrom, ignored }: Unwanted): Mark[] {
  return found.filter(
    (mark) =>
      !(mark.rule !== null && muted.includes(mark.rule)) &&
      isShown(mark, showFrom) &&
      !ignored.has(wordsOf(mark)),
  );
}

/** What "Not here" is about: these words under this rule, wherever an edit moves them and whatever stands around. */
export function wordsOf({ rule, label, quote }: Mark): string {
  return [label, rule, ...(quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].join(" ");
}

/** In the order of the text. `marks` come worst first, and there is `room` for so many. */
export function shown(marks: readonly Mark[], room: number): Mark[] {
  return marks.slice(0, room).sort((a, b) => a.start - b.start);
}

/** Two readings of the same words: a longer sentence may stretch a mark without making it another. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a.rule === b.rule && a.label === b.label && overlap(a, b);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
