import type { Background } from "../../shared/messages";
import type { Stage } from "../boxes/stage";
import type { Caret } from "../editing/caret";
import type { Command } from "../editing/command";
import { insertParagraph } from "../editing/insert-paragraph";
import { selectGap } from "../editing/select-gap";
import type { AskedBy } from "../marks/pointing";
import type { Session } from "../session";
import { noTextsContent, textsContent } from "./texts";

export interface TextsPanelParts {
  session: Session;
  stage: Stage;
  caret: Caret;
  background: Background;
  command: Command;
}

/** Opens the user's own texts in the place of the panel from which they were asked for, once they are there. */
export async function openTexts(parts: TextsPanelParts, by: AskedBy): Promise<void> {
  const { session, stage, caret, background, command } = parts;
  const { compose } = session;
  const askedFrom = stage.surface;
  const at = caret.offset();
  const answer = await background({ kind: "snippets" }).catch(() => null);
  // The user may have gone on meanwhile.
  if (answer === null || stage.surface !== askedFrom) {
    return;
  }
  const content = answer.ok
    ? textsContent(answer.value.snippets, session.review.snippets, {
        insert(text) {
          const end = compose.read()?.text.length ?? 0;
          const inserted = insertParagraph(compose, at, text, command);
          if (inserted) {
            stage.close("done");
            selectGap(compose, text, Math.min(at ?? end, end));
          }
          return inserted;
        },
        change: () => void background({ kind: "open", page: "options" }),
      })
    : noTextsContent(answer.message);
  stage.openPanel("Your texts", content, by);
}
