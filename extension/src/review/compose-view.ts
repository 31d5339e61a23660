/** Everything we show at one compose, joined: its marks, its control, and the one box that may be open. */
import type { Mark } from "../shared/contract.gen";
import type { Background } from "../shared/messages";
import type { Announce } from "./announce";
import { callChoice } from "./call-choice";
import { watchCaret } from "./caret";
import type { Choices } from "./choices";
import { isSameMark } from "./choose";
import type { Command } from "./command";
import { mountControl } from "./control";
import { togglePanel } from "./control-panels";
import { faceOf } from "./face";
import type { Painter } from "./highlights";
import type { Compose, MailHost } from "./mail-host";
import { showMarkCard } from "./mark-card";
import { type AskedBy, watchPointing } from "./pointing";
import { type Review, Session } from "./session";
import { Stage } from "./stage";

export interface ViewOptions {
  compose: Compose;
  host: MailHost;
  background: Background;
  choices: Choices;
  painter: Painter;
  announce: Announce;
  command: Command;
  signal: AbortSignal;
}

export function viewCompose(options: ViewOptions): void {
  const { compose, host, background, choices, painter, announce, command, signal } = options;
  const theme = () => host.theme();
  const caret = watchCaret(compose, signal);
  const control = mountControl({ compose, theme, pressed: () => togglePanel(panels), signal });
  const stage = new Stage({ compose, control, caret, theme });
  const session = new Session({ compose, background, preferences: choices.current, changed: render, signal });
  const call = callChoice({ choices, session: () => session, changed: showFace });
  const cards = { session, stage, caret, background, choices, command };
  const showCard = (mark: Mark, by: AskedBy) => showMarkCard(cards, mark, by);
  const panels = { ...cards, call, showCard: (mark: Mark) => showCard(mark, "key") };
  let spoken = "";

  function render(review: Review): void {
    painter.paint(
      review.marks.flatMap(({ start, end, label }) => {
        const range = review.map?.range(start, end) ?? null;
        return range === null ? [] : [{ label, range }];
      }),
    );
    call.look(review);
    const topic = stage.card?.mark;
    if (topic !== undefined && !review.marks.some((mark) => isSameMark(mark, topic))) {
      stage.close("gone");
    }
    showFace();
  }

  function showFace(): void {
    const face = faceOf(session.review, call.settled());
    control.show(face);
    // Only the compose the user is in speaks, and not to say that all is well from the start.
    const isNews = face.label !== spoken && (face.kind !== "clear" || spoken !== "");
    spoken = face.label;
    if (isNews && compose.editor.contains(document.activeElement)) {
      announce(face.label);
    }
  }

  watchPointing({
    session,
    caret,
    signal,
    open: () => (stage.surface !== null && stage.card !== null ? { ...stage.card, ...stage.surface } : null),
    show: showCard,
    hide: () => stage.close("done"),
  });
  compose.editor.addEventListener("input", () => stage.close("done"), { signal });
  choices.onChange(() => session.refresh(), signal);
  compose.onRedrawn(() => painter.hasLost() && session.reread());
  signal.addEventListener("abort", () => {
    stage.close("gone");
    painter.paint([]);
  });
  showFace();
}
