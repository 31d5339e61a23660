import type { Mark, Thread, ThreadReading } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Background } from "../../shared/messages";
import type { Quiet } from "../../shared/quiet";
import type { Stage } from "../boxes/stage";
import type { CallChoice } from "../call/call-choice";
import type { CallOffer } from "../call/call-offer";
import { callContent } from "../call/call-panel";
import { rhythmContent } from "../call/rhythm";
import type { Choices } from "../choices";
import { count, faceOf } from "../control/face";
import type { Caret } from "../editing/caret";
import type { Command } from "../editing/command";
import { insertParagraph } from "../editing/insert-paragraph";
import { replaceDraft } from "../editing/replace-draft";
import type { AskedBy } from "../marks/pointing";
import { suggestsCall } from "../review";
import type { Session } from "../session";
import { forYourEyes, notesContent, troubleContent } from "./panel";
import { papersContent } from "./papers";
import { panelFoot, quietContent, switchesContent } from "./switches";
import { openTexts } from "./texts-panel";

export interface ControlPanelParts {
  session: Session;
  stage: Stage;
  caret: Caret;
  call: CallChoice;
  offer: CallOffer;
  background: Background;
  choices: Choices;
  command: Command;
  showCard: (mark: Mark) => void;
}

/** Opens what the control stands for just now, or closes it. */
export function togglePanel(parts: ControlPanelParts, by: AskedBy): void {
  const { session, stage, call } = parts;
  if (stage.surface !== null && stage.card === null) {
    stage.close("done");
    return;
  }
  const { thread } = session;
  const { thread: reading, quiet } = session.review;
  if (quiet !== null) {
    openQuiet(parts, quiet, by);
  } else if (faceOf(session.review, call.standing()).kind === "call" && thread !== null && reading !== null) {
    openCall(parts, thread, reading, by);
  } else {
    openNotes(parts, by);
  }
}

/** Lists what is seen in the draft, or says why nothing is. */
export function openNotes(parts: ControlPanelParts, by: AskedBy): void {
  const { session, stage, caret, command, background, showCard } = parts;
  const { trouble, message } = session.review;
  const at = caret.offset();
  const insert = (line: string) => {
    const inserted = insertParagraph(session.compose, at, line, command);
    if (inserted) {
      stage.close("done");
    }
    return inserted;
  };
  const welcome = () => void background({ kind: "open", page: "welcome" });
  const content =
    trouble === null
      ? [
          ...notesContent(session.review, {
            show: showCard,
            insert,
            texts: () => void openTexts(parts, by),
          }),
          ...rhythm(parts),
          ...papers(parts),
        ]
      : troubleContent(trouble, message, { welcome });
  stage.openPanel("Warmline", [...content, ...callAgain(parts, by), foot(parts, by)], by);
  session.check();
}

function openCall(parts: ControlPanelParts, thread: Thread, reading: ThreadReading, by: AskedBy): void {
  const { session, stage, caret, call, offer, command } = parts;
  const { compose } = session;
  const at = caret.offset();
  const isEmpty = compose.read()?.text.trim() === "";
  const notes = session.review.marks.length + session.review.notes.length;
  const inserted = () => {
    session.tally.call("inserted");
    stage.close("done");
    call.offer();
  };
  const content = callContent(
    { reading, thread, offer },
    {
      insert(words) {
        const text = isEmpty ? offer.mail(words) : words;
        const isDone = insertParagraph(compose, at, text, command);
        if (isDone) {
          inserted();
        }
        return isDone;
      },
      replace: isEmpty
        ? null
        : (words) => {
            const outcome = replaceDraft(compose, offer.mail(words), command);
            if (outcome === "replaced") {
              inserted();
            }
            return outcome;
          },
      notForThisThread() {
        session.tally.call("ignored");
        call.decline();
        stage.close("done");
      },
      notes: notes === 0 ? null : { words: count(notes), open: () => openNotes(parts, by) },
    },
  );
  stage.openPanel("Suggest a call", [...content, ...eyes(parts), ...papers(parts), foot(parts, by)], by);
}

/** What is there for the user alone, folded up below the invitation. */
function eyes(parts: ControlPanelParts): Node[] {
  const content = [...forYourEyes(parts.session.review), ...rhythm(parts)];
  return content.length === 0
    ? []
    : [element("details", {}, element("summary", {}, "For you only"), ...content)];
}

function rhythm({ session }: ControlPanelParts): Node[] {
  const { thread, review } = session;
  return thread === null || review.thread === null ? [] : rhythmContent(review.thread, thread);
}

/** For a conversation, and not for a new mail. */
function papers({ session, stage, caret, background, command }: ControlPanelParts): Node[] {
  const { thread, compose } = session;
  if (thread === null || thread.messages.length === 0) {
    return [];
  }
  const at = caret.offset();
  return papersContent(thread, {
    background,
    mail: () => compose.mail(),
    insert: (text) => insertParagraph(compose, at, text, command),
    copy: (text) => navigator.clipboard.writeText(text),
    done: () => stage.close("done"),
  });
}

/** The way back to an invitation that was inserted: it may have been undone. */
function callAgain(parts: ControlPanelParts, by: AskedBy): Node[] {
  const { session, call } = parts;
  const { thread } = session;
  const { thread: reading } = session.review;
  if (thread === null || reading === null || !suggestsCall(session.review) || call.standing() !== "offered") {
    return [];
  }
  const again = element("button", { class: "quiet", type: "button" }, "Open the invitation again");
  again.addEventListener("click", () => openCall(parts, thread, reading, by));
  return [element("p", {}, "You have offered a call here."), element("div", { class: "foot" }, again)];
}

function foot(parts: ControlPanelParts, by: AskedBy): HTMLElement {
  const { session, stage, choices } = parts;
  return panelFoot({
    texts: () => void openTexts(parts, by),
    switches() {
      const content = switchesContent(session.compose.mail(), Date.now(), {
        leaveAlone(quiet) {
          void choices.leaveAlone(quiet);
          openQuiet(parts, quiet, by);
        },
      });
      stage.openPanel("Pause or turn off", content, by);
    },
  });
}

function openQuiet({ stage, choices, background }: ControlPanelParts, quiet: Quiet, by: AskedBy): void {
  const content = quietContent(quiet, Date.now(), {
    lift() {
      void choices.lift(quiet);
      stage.close("done");
    },
    options: () => void background({ kind: "open", page: "options" }),
  });
  stage.openPanel("Left alone", content, by);
}
