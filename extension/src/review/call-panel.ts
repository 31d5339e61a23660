/** Why a call would serve better than one more mail, and the words to offer one. */
import type { Signal, Thread, ThreadReading } from "../shared/contract.gen";
import { element } from "../shared/element";

const MOST_REASONS = 3;

export interface CallActions {
  /** False when the draft cannot take it any more. */
  insert(invitation: string): boolean;
  notForThisThread(): void;
  /** Opens the notes on the draft; null when there are none. */
  notes: { words: string; open(): void } | null;
}

export function callContent(reading: ThreadReading, thread: Thread, actions: CallActions): Node[] {
  const invitation = element("textarea", { "aria-label": "Invitation, as it will be inserted", dir: "auto" });
  invitation.value = reading.call.invitation ?? "";
  const said = element("p", { class: "said", role: "status" });
  const insert = element("button", { class: "filled", type: "button" }, "Insert");
  insert.addEventListener("click", () => {
    if (!actions.insert(invitation.value)) {
      said.textContent = "The draft cannot be reached any more, so nothing was inserted.";
    }
  });
  const decline = element("button", { class: "quiet", type: "button" }, "Not for this thread");
  decline.addEventListener("click", () => actions.notForThisThread());
  const foot = element("div", { class: "foot spaced" }, insert, decline);
  if (actions.notes !== null) {
    const { words, open } = actions.notes;
    const notes = element("button", { class: "quiet", type: "button" }, words);
    notes.addEventListener("click", open);
    foot.append(notes);
  }
  return [
    element("h2", {}, "A call may serve you both better"),
    element("p", {}, reading.call.why),
    ...reasons(reading.signals).map((signal) => quoted(signal, thread)),
    element("h3", {}, "An invitation you can change"),
    invitation,
    said,
    foot,
  ];
}

/** What the user's own harmless words foretell: it weighs, and as a reason it would read as a reproach. */
const UNSAID = "own_wording";

/** The strongest few that heat, told in the order in which they happened. */
export function reasons(signals: readonly Signal[]): Signal[] {
  const heating = signals.filter(
    (signal) => signal.kind !== UNSAID && signal.weight > 0 && signal.quote.trim() !== "",
  );
  const distinct = heating.filter(
    (signal, index) =>
      heating.findIndex((other) => other.message === signal.message && other.start === signal.start) ===
      index,
  );
  return distinct
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .sort((a, b) => a.message - b.message || a.start - b.start);
}

function quoted(signal: Signal, thread: Thread): HTMLElement {
  const message = thread.messages[signal.message];
  const who = signal.by === "me" ? "You" : message?.name || message?.from || "They";
  const when =
    (message?.sent_at ? whenWords(message.sent_at) : null) ??
    `message ${signal.message + 1} of ${thread.messages.length}`;
  return element(
    "div",
    { class: "quote" },
    element("q", { dir: "auto" }, signal.quote),
    element("small", {}, `${who}, ${when}`),
  );
}

function whenWords(sentAt: string): string | null {
  const date = new Date(sentAt);
  return Number.isNaN(date.getTime())
    ? null
    : new Intl.DateTimeFormat("en-GB", {
        weekday: "short",
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
      }).format(date);
}
