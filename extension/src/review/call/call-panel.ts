/** Why a call would serve better than one more mail, and the words to offer one. */
import type { Signal, Thread, ThreadReading } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { whenWritten, whoWrote } from "../../shared/told";
import type { DraftOutcome } from "../editing/replace-draft";
import type { CallOffer } from "./call-offer";
import { invitationField } from "./call-words";

const MOST_REASONS = 3;

export interface CallActions {
  /** False when the draft cannot take it any more. */
  insert(words: string): boolean;
  /** Null when there is no draft to replace. */
  replace: ((words: string) => DraftOutcome) | null;
  notForThisThread(): void;
  /** Opens the notes on the draft; null when there are none. */
  notes: { words: string; open(): void } | null;
}

export interface CallTopic {
  reading: ThreadReading;
  thread: Thread;
  offer: CallOffer;
}

const NOT_DONE: Record<Exclude<DraftOutcome, "replaced">, string> = {
  holds_more: "Something that is not plain text stands in your draft, so it was left as it is. Insert works.",
  unreadable: "The draft cannot be reached any more, so nothing was inserted.",
};

export function callContent({ reading, thread, offer }: CallTopic, actions: CallActions): Node[] {
  const fallback = reading.call.invitation ?? "";
  const said = element("p", { class: "said", role: "status" });
  const button = (kind: "filled" | "quiet", words: string, pressed: () => void) => {
    const made = element("button", { class: kind, type: "button" }, words);
    made.addEventListener("click", pressed);
    return made;
  };
  const insert = () => {
    if (!actions.insert(offer.words(fallback))) {
      said.textContent = NOT_DONE.unreadable;
    }
  };
  const foot = element("div", { class: "foot" }, button("filled", "Insert", insert));
  const { replace, notes } = actions;
  if (replace !== null) {
    const takePlace = () => {
      const outcome = replace(offer.words(fallback));
      said.textContent = outcome === "replaced" ? "" : NOT_DONE[outcome];
    };
    foot.append(button("quiet", "Replace the draft", takePlace));
  }
  foot.append(button("quiet", "Not for this thread", () => actions.notForThisThread()));
  if (notes !== null) {
    foot.append(button("quiet", notes.words, notes.open));
  }
  return [
    element("h2", {}, "A call may serve you both better"),
    element("p", {}, reading.call.why),
    ...reasons(reading.signals).map((signal) => quoted(signal, thread)),
    ...invitationField(offer, thread, fallback),
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
  const who = whoWrote(thread.messages[signal.message], signal.by);
  return element(
    "div",
    { class: "quote" },
    element("q", { dir: "auto" }, signal.quote),
    element("small", {}, `${who}, ${whenWritten(thread, signal.message)}`),
  );
}
