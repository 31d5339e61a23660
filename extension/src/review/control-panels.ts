import type { Mark, Thread, ThreadReading } from "../shared/contract.gen";
import type { Background } from "../shared/messages";
import type { CallChoice } from "./call-choice";
import { callContent } from "./call-panel";
import type { Caret } from "./caret";
import type { Choices } from "./choices";
import type { Command } from "./command";
import { count, faceOf } from "./face";
import { insertParagraph } from "./insert-paragraph";
import { notesContent, troubleContent } from "./panel";
import type { Session } from "./session";
import type { Stage } from "./stage";

export interface ControlPanelParts {
  session: Session;
  stage: Stage;
  caret: Caret;
  call: CallChoice;
  background: Background;
  choices: Choices;
  command: Command;
  showCard: (mark: Mark) => void;
}

/** Opens what the control stands for just now, or closes it. */
export function togglePanel(parts: ControlPanelParts): void {
  const { session, stage, call } = parts;
  if (stage.surface !== null && stage.card === null) {
    stage.close("done");
    return;
  }
  const { thread } = session;
  const reading = session.review.thread;
  if (faceOf(session.review, call.settled()).kind === "call" && thread !== null && reading !== null) {
    openCall(parts, thread, reading);
  } else {
    openNotes(parts);
  }
}

function openNotes({ session, stage, background, showCard }: ControlPanelParts): void {
  const { trouble, message } = session.review;
  const welcome = () => void background({ kind: "open", page: "welcome" });
  const content =
    trouble === null
      ? notesContent(session.review, { show: showCard })
      : troubleContent(trouble, message, { welcome });
  stage.openPanel("Warmline", content).focus();
  session.check();
}

function openCall(parts: ControlPanelParts, thread: Thread, reading: ThreadReading): void {
  const { session, stage, caret, call, choices, command } = parts;
  const at = caret.offset();
  const notes = session.review.marks.length + session.review.notes.length;
  const content = callContent(reading, thread, {
    insert(invitation) {
      const inserted = insertParagraph(session.compose, at, invitation, command);
      if (inserted) {
        session.tally.callInserted();
        stage.close("done");
        call.settle();
      }
      return inserted;
    },
    notForThisThread() {
      void choices.quiet(thread);
      call.settle();
      stage.close("escape");
    },
    notes: notes === 0 ? null : { words: count(notes), open: () => openNotes(parts) },
  });
  stage.openPanel("Suggest a call", content).focus();
}
