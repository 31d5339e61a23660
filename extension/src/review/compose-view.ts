/** Everything we show at one compose, joined: its marks, its control, and the one box that may be open. */
import type { Drafts } from "../record/drafts";
import { lookOutForUndone, recordSending } from "../record/record-sending";
import type { Mark } from "../shared/contract.gen";
import type { Background, ShortcutName } from "../shared/messages";
import type { Announce } from "./announce";
import { Stage } from "./boxes/stage";
import { callChoice } from "./call/call-choice";
import { CallOffer } from "./call/call-offer";
import type { Choices } from "./choices";
import { mountControl } from "./control/control";
import { CLEAR, faceOf } from "./control/face";
import { tellNews } from "./control/news";
import { watchCaret } from "./editing/caret";
import type { Command } from "./editing/command";
import type { Compose, MailHost } from "./mail-host";
import { isSameMark } from "./marks/choose";
import type { Painter } from "./marks/highlights";
import { showMarkCard } from "./marks/mark-card";
import { type AskedBy, watchPointing } from "./marks/pointing";
import { stepToMark } from "./marks/steps";
import { openNotes, togglePanel } from "./panels/control-panels";
import type { Review } from "./review";
import { Session } from "./session";
import type { Obey } from "./shortcuts";

export interface ViewOptions {
  compose: Compose;
  host: MailHost;
  background: Background;
  choices: Choices;
  drafts: Drafts;
  painter: Painter;
  announce: Announce;
  command: Command;
  /** Enters the compose among those that obey the keys. */
  enter: (compose: Compose, obey: Obey) => void;
  signal: AbortSignal;
}

export function viewCompose(options: ViewOptions): void {
  const { compose, host, background, choices, drafts, painter, announce, command, enter, signal } = options;
  const theme = () => host.theme();
  const caret = watchCaret(compose, signal);
  const control = mountControl({ compose, theme, pressed: (by) => togglePanel(panels, by), signal });
  const stage = new Stage({ compose, control, caret, theme });
  const quiet = () => choices.quietFor(compose.mail());
  const preferences = choices.current;
  const tally = drafts.tallyOf(compose.mail().key);
  const session = new Session({ compose, background, preferences, tally, quiet, changed: render, signal });
  const call = callChoice({ choices, session: () => session, changed: showFace });
  const offer = new CallOffer({ background, settings: () => choices.current().call });
  const inPlainText = compose.editor instanceof HTMLTextAreaElement;
  const list = (by: AskedBy) => openNotes(panels, by);
  const cards = { session, stage, caret, background, choices, command, ...(inPlainText && { list }) };
  const showCard = (mark: Mark, by: AskedBy) => showMarkCard(cards, mark, by);
  const panels = { ...cards, call, offer, showCard: (mark: Mark) => showCard(mark, "key") };
  const steps = { session, stage, caret, showCard, announce };
  // Only the compose the user is in speaks, and not to say that all is well from the start.
  const isHere = () => compose.editor.contains(document.activeElement) || stage.surface?.hasFocus() === true;
  const news = tellNews({ announce, isHere, begins: CLEAR, signal });

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
    const face = faceOf(session.review, call.standing());
    control.show(face);
    news(face.label);
  }

  const OBEY: Record<ShortcutName, () => void> = {
    "next-mark": () => stepToMark(steps, 1),
    "previous-mark": () => stepToMark(steps, -1),
    panel: () => togglePanel(panels, "key"),
  };

  watchPointing({
    session,
    caret,
    signal,
    open: () => (stage.surface !== null && stage.card !== null ? { ...stage.card, ...stage.surface } : null),
    show: showCard,
    hide: () => stage.close("done"),
  });
  enter(compose, (name) => OBEY[name]());
  compose.editor.addEventListener("input", () => stage.close("done"), { signal });
  // The user may come from the address fields.
  compose.editor.addEventListener("focusin", () => session.refresh(), { signal });
  choices.onChange(() => session.refresh(), signal);
  compose.onRedrawn(() => painter.hasLost() && session.reread());
  const standing = () => {
    const map = compose.read();
    return map === null ? null : { key: compose.mail().key, text: map.text, to: compose.people() };
  };
  const { editor } = compose;
  const onRedrawn = (listener: () => void) => compose.onRedrawn(listener);
  lookOutForUndone({ editor, standing, onRedrawn }, { background, drafts }, signal);
  compose.onSent((sent) => {
    const to = sent.to.map(({ address }) => address);
    const isLeftAlone = () => choices.quietFor({ key: sent.key, to }) !== null;
    void recordSending(sent, { readings: session, background, drafts, isLeftAlone });
    // A choice for one mail ends with it.
    if (session.review.quiet?.by === "mail") {
      void choices.lift(session.review.quiet);
    }
  });
  signal.addEventListener("abort", () => {
    drafts.keep(compose.mail().key, tally);
    stage.close("gone");
    painter.paint([]);
  });
  showFace();
}
