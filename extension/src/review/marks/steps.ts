/** Going from mark to mark by keyboard. */
import type { Mark } from "../../shared/contract.gen";
import type { Stage } from "../boxes/stage";
import type { Caret } from "../editing/caret";
import { select } from "../editing/selecting";
import type { Session } from "../session";
import { cardTitle } from "./card";
import type { AskedBy } from "./pointing";
import { reveal } from "./reveal";

export interface StepParts {
  session: Session;
  stage: Stage;
  caret: Caret;
  showCard: (mark: Mark, by: AskedBy) => void;
  announce: (words: string) => void;
}

/** Puts the caret into the next mark, or the one before, and shows its card. Behind the last comes the first. */
export function stepToMark({ session, stage, caret, showCard, announce }: StepParts, step: 1 | -1): void {
  const { marks, map } = session.review;
  const mark = neighbour(marks, stage.card?.mark ?? caret.offset(), step);
  if (mark === null || map === null) {
    announce("No words are marked here.");
    return;
  }
  const isInside = stage.surface?.hasFocus() === true;
  // The card would otherwise go with its old words, and take the focus along.
  stage.close("replaced");
  select(session.compose, { start: mark.start, end: mark.start });
  reveal(map.range(mark.start, mark.end));
  showCard(mark, isInside ? "key" : "caret");
  announce(`${cardTitle(mark)}: “${mark.quote}”. ${marks.indexOf(mark) + 1} of ${marks.length}.`);
}

/** `from`: the mark whose card is open, else the caret's place; null when it was never in the draft. */
function neighbour(marks: readonly Mark[], from: Mark | number | null, step: 1 | -1): Mark | null {
  const start = typeof from === "number" ? from : (from?.start ?? null);
  const end = typeof from === "number" ? from : (from?.end ?? null);
  const ahead =
    step === 1
      ? marks.find((mark) => start === null || mark.start > start)
      : marks.findLast((mark) => end === null || mark.end < end);
  return ahead ?? (step === 1 ? marks[0] : marks.at(-1)) ?? null;
}
