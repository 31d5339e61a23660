/** Everything we show at one compose, joined: its marks, its control, and the one box that may be open. */
import type { Mark, RuleCard } from "../shared/contract.gen";
import type { Background } from "../shared/messages";
import { type Anchor, anchorOf } from "./anchor";
import type { Announce } from "./announce";
import { callContent } from "./call-panel";
import { cardContent, cardTitle, mutedContent } from "./card";
import { watchCaret } from "./caret";
import type { Choices } from "./choices";
import { isSameMark } from "./choose";
import { mountControl } from "./control";
import { count, faceOf, suggestsCall } from "./face";
import type { Painter } from "./highlights";
import type { Compose, MailHost } from "./mail-host";
import { notesContent, troubleContent } from "./panel";
import { type AskedBy, watchPointing } from "./pointing";
import { type Command, insertParagraph, replaceWords, select } from "./replace";
import { type Review, Session } from "./session";
import { type CloseReason, openSurface, type Surface } from "./surface";

export interface ViewOptions {
  compose: Compose;
  host: MailHost;
  background: Background;
  choices: Choices;
  paint: Painter;
  announce: Announce;
  command: Command;
  signal: AbortSignal;
}

/** Until it is known whether the user waved the thread's call off before, none is suggested. */
type CallState = "unknown" | "asking" | "open" | "settled";

interface OpenBox {
  surface: Surface;
  /** The mark a card speaks of; null for the panels. */
  card: { mark: Mark; by: AskedBy } | null;
}

export function viewCompose(options: ViewOptions): void {
  const { compose, host, background, choices, paint, announce, command, signal } = options;
  let box: OpenBox | null = null;
  let call: CallState = "unknown";
  let spoken = "";

  const theme = () => host.theme();
  const caret = watchCaret(compose, signal);
  const control = mountControl({ compose, theme, pressed: () => toggle(), signal });
  const session = new Session({ compose, background, preferences: choices.current, changed: render, signal });
  const welcome = () => void background({ kind: "open", page: "welcome" });
  const face = () => faceOf(session.review, call !== "open");

  function render(review: Review): void {
    const placed = review.marks.flatMap((mark) => {
      const range = review.map?.range(mark.start, mark.end) ?? null;
      return range === null ? [] : [{ label: mark.label, range }];
    });
    paint(placed);
    if (call === "unknown" && suggestsCall(review)) {
      call = "asking";
      void learnCall();
    }
    if (box?.card && !review.marks.some((mark) => box?.card && isSameMark(mark, box.card.mark))) {
      box.surface.close("gone");
    }
    control.show(face());
    speak();
  }

  async function learnCall(): Promise<void> {
    const thread = compose.thread();
    call = thread === null || (await choices.isQuiet(thread)) ? "settled" : "open";
    if (call === "open") {
      session.tally.callSuggested();
    }
    control.show(face());
    speak();
  }

  /** Only the compose the user is in speaks, and not to say that all is well from the start. */
  function speak(): void {
    const { label, kind } = face();
    const wasSpoken = spoken;
    spoken = label;
    if (
      label !== wasSpoken &&
      compose.editor.contains(document.activeElement) &&
      (kind !== "clear" || wasSpoken)
    ) {
      announce(label);
    }
  }

  function open(
    label: string,
    content: Node[],
    where: Partial<OpenBox> & { anchor: () => Anchor | null },
  ): Surface {
    box?.surface.close("done");
    const caretWas = caret.offset();
    const surface: Surface = openSurface({
      label,
      theme: theme(),
      content,
      anchor: where.anchor,
      prefer: where.card ? "below" : "above",
      rtl: getComputedStyle(compose.editor).direction === "rtl",
      opener: control.host,
      onClose: (reason) => closed(surface, reason, caretWas),
    });
    box = { surface, card: where.card ?? null };
    control.expanded(box.card === null);
    return surface;
  }

  function closed(surface: Surface, reason: CloseReason, caretWas: number | null): void {
    if (box?.surface === surface) {
      box = null;
      control.expanded(false);
    }
    if (reason === "escape" && surface.hadFocus()) {
      select(compose, { start: caretWas ?? 0, end: caretWas ?? 0 });
    }
  }

  const atControl = (): Anchor | null => {
    const words = control.host.getBoundingClientRect();
    return control.host.isConnected && words.width > 0 ? { words, keepClear: words } : null;
  };

  /** Beside the words; in a plain-text box, where words have no place of their own, beside the control. */
  const atMark = (mark: Mark) => (): Anchor | null => {
    const map = compose.read();
    return map?.range(mark.start, mark.end)
      ? anchorOf(map, mark, compose.editor)
      : map && plain()
        ? atControl()
        : null;
  };
  const plain = () => compose.editor instanceof HTMLTextAreaElement;

  function showCard(mark: Mark, by: AskedBy): void {
    const map = session.review.map;
    if (map === null) {
      return;
    }
    const content = cardContent(mark, map.text, {
      use: (instead) => done(replaceWords(compose, mark, instead, command)),
      notHere() {
        session.ignore(mark);
        select(compose, { start: mark.end, end: mark.end });
      },
      never: () => void never(mark, surface),
      rule: () => ruleOf(mark),
    });
    const surface = open(cardTitle(mark), content, { anchor: atMark(mark), card: { mark, by } });
    if (by === "key") {
      surface.focus();
    }
  }

  async function never(mark: Mark, surface: Surface): Promise<void> {
    const { rule } = mark;
    if (rule === null || box === null) {
      return;
    }
    // The mark is about to go; the box stays to say so.
    box.card = null;
    session.tally.forget(mark);
    await choices.mute(rule);
    surface.fill(
      mutedContent({
        undo() {
          void choices.unmute(rule);
          surface.close("done");
        },
        options: () => void background({ kind: "open", page: "options" }),
      }),
    );
    surface.focus();
  }

  async function ruleOf(mark: Mark): Promise<RuleCard | null> {
    const answer = await background({ kind: "rules" });
    return answer.ok ? (answer.value.rules.find(({ id }) => id === mark.rule) ?? null) : null;
  }

  /** The box has done its work and makes room. */
  function done(worked: boolean): boolean {
    if (worked) {
      box?.surface.close("done");
    }
    return worked;
  }

  function toggle(): void {
    if (box !== null && box.card === null) {
      box.surface.close("done");
      return;
    }
    const { kind } = face();
    const thread = compose.thread();
    if (kind === "call" && thread !== null && session.review.thread !== null) {
      openCall(thread);
    } else {
      openNotes();
    }
  }

  function openNotes(): void {
    const { trouble, message } = session.review;
    const content =
      trouble === null
        ? notesContent(session.review, { show: (mark) => showCard(mark, "key") })
        : troubleContent(trouble, message, { welcome });
    open("Warmline", content, { anchor: atControl }).focus();
    session.check();
  }

  function openCall(thread: NonNullable<ReturnType<Compose["thread"]>>): void {
    const { review } = session;
    if (review.thread === null) {
      return;
    }
    const at = caret.offset();
    const notes = review.marks.length + review.notes.length;
    const settle = () => {
      call = "settled";
      control.show(face());
    };
    const content = callContent(review.thread, thread, {
      insert(invitation) {
        const inserted = done(insertParagraph(compose, at, invitation, command));
        if (inserted) {
          session.tally.callInserted();
          settle();
        }
        return inserted;
      },
      notForThisThread() {
        void choices.quiet(thread);
        settle();
        box?.surface.close("escape");
      },
      notes: notes === 0 ? null : { words: count(notes), open: openNotes },
    });
    open("Suggest a call", content, { anchor: atControl }).focus();
  }

  watchPointing({
    session,
    caret,
    signal,
    open: () =>
      box?.card ? { ...box.card, holds: box.surface.holds, hasFocus: box.surface.hasFocus } : null,
    show: showCard,
    hide: () => box?.surface.close("done"),
  });
  compose.editor.addEventListener("input", () => box?.surface.close("done"), { signal });
  choices.onChange(() => session.refresh(), signal);
  signal.addEventListener("abort", () => {
    box?.surface.close("gone");
    paint([]);
  });
  control.show(face());
}
