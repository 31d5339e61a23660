import type { Mark, RuleCard } from "../../shared/contract.gen";
import type { Background } from "../../shared/messages";
import type { Stage } from "../boxes/stage";
import type { Choices } from "../choices";
import type { Caret } from "../editing/caret";
import type { Command } from "../editing/command";
import { replaceWords } from "../editing/replace";
import type { Session } from "../session";
import { cardContent, cardTitle, mutedContent } from "./card";
import type { AskedBy } from "./pointing";

export interface MarkCardParts {
  session: Session;
  stage: Stage;
  caret: Caret;
  background: Background;
  choices: Choices;
  command: Command;
  /** Opens the list of marks, where the draft cannot show them. */
  list?: (by: AskedBy) => void;
}

/** Opens the card of a mark and does what is pressed in it. */
export function showMarkCard(
  { session, stage, caret, background, choices, command, list }: MarkCardParts,
  mark: Mark,
  by: AskedBy,
): void {
  const { compose, review } = session;
  if (review.map === null) {
    return;
  }
  const content = cardContent(mark, review.map.text, {
    use(instead) {
      const outcome = replaceWords({ compose, command, caret }, mark, instead);
      if (outcome === "replaced") {
        session.tally.applied(mark);
        stage.close("done");
        goOn();
      }
      return outcome;
    },
    notHere() {
      session.ignore(mark);
      goOn();
    },
    never: () => void never(),
    rule,
    ...(list && { list: () => list(by) }),
  });
  const surface = stage.openCard(cardTitle(mark), content, { mark, by });

  function goOn(): void {
    if (session.review.marks.length > 0) {
      list?.(by);
    }
  }

  async function never(): Promise<void> {
    if (mark.rule === null) {
      return;
    }
    const { rule } = mark;
    // The mark is about to go; the box stays to say so.
    stage.card = null;
    session.switchingOff(rule);
    const wasInside = surface.hasFocus();
    await choices.mute(rule);
    surface.fill(
      mutedContent({
        undo() {
          session.switchingOn(rule);
          void choices.unmute(rule);
          surface.close("done");
        },
        options: () => void background({ kind: "open", page: "options" }),
      }),
    );
    if (wasInside) {
      surface.focus();
    }
  }

  async function rule(): Promise<RuleCard | null> {
    const answer = await background({ kind: "rules" });
    return answer.ok ? (answer.value.rules.find(({ id }) => id === mark.rule) ?? null) : null;
  }
}
