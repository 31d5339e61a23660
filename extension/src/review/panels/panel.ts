/** What the control opens while no call is to be suggested: what is seen here, or why nothing is. */
import type { Mark } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { KIND_NAMES } from "../../shared/snippet-kinds";
import { count } from "../control/face";
import { cardTitle } from "../marks/card";
import type { Review } from "../review";
import { noteItem } from "./note-item";

export interface NotesActions {
  show(mark: Mark): void;
  /** Opens the user's own texts. */
  texts(): void;
  /** Puts a line into the draft; false when it cannot. */
  insert(line: string): boolean;
}

export function notesContent(review: Review, actions: NotesActions): Node[] {
  const all = review.marks.length + review.notes.length;
  const eyes = forYourEyes(review);
  return [
    element("h2", {}, all === 0 ? "Nothing to note" : `${count(all)} on this draft`),
    ...(all === 0 ? [element("p", {}, quietReason(review))] : []),
    element(
      "ul",
      {},
      ...review.marks.map((mark) => markItem(mark, actions)),
      ...review.notes.map((note) => noteItem(note, actions.insert)),
    ),
    ...(eyes.length === 0 ? [] : [element("h3", {}, "For you only"), ...eyes]),
    ...textsThatFit(review, actions),
  ];
}

function quietReason(review: Review): string {
  return review.foreign
    ? "Warmline reads English for now, and leaves this draft alone."
    : "Warmline reads your words as you write them, on your own machine, and marks what could land badly. Quoted mail and your signature are left alone.";
}

function markItem(mark: Mark, actions: NotesActions): HTMLElement {
  const button = element(
    "button",
    { class: "item", type: "button" },
    element("span", { class: `label ${mark.label}`, dir: "auto" }, mark.quote),
    element("small", {}, cardTitle(mark)),
  );
  button.addEventListener("click", () => actions.show(mark));
  return element("li", {}, button);
}

const URGENCY = {
  none: "",
  tactical: "The newest request has a real date behind it.",
  emotional: "The newest request sounds urgent, but no date hangs on it.",
} as const;

/** Advice about the conversation that is meant for the user alone and never put into the draft. */
export function forYourEyes({ thread: reading }: Review): Node[] {
  if (reading === null) {
    return [];
  }
  const { bring_in, urgency, urgency_why = "" } = reading;
  return [
    ...(bring_in.suggest
      ? [element("p", { class: "plain" }, `Consider bringing somebody in. ${bring_in.why}`)]
      : []),
    ...(urgency === "none"
      ? []
      : [element("p", { class: "plain" }, URGENCY[urgency]), element("p", {}, urgency_why)]),
  ];
}

function textsThatFit({ snippets }: Review, actions: NotesActions): Node[] {
  const items = snippets.map(({ kind, why }) => {
    const button = element("button", { class: "item", type: "button" }, KIND_NAMES[kind]);
    button.append(element("small", { dir: "auto" }, why));
    button.addEventListener("click", () => actions.texts());
    return element("li", {}, button);
  });
  return items.length === 0
    ? []
    : [element("h3", {}, "A text of yours may fit"), element("ul", {}, ...items)];
}

const HELP: Record<NonNullable<Review["trouble"]>, { title: string; what: string; button: string | null }> = {
  offline: {
    title: "Your companion is off",
    what: "Start it with “warmline serve” in a terminal, or once with “warmline service install”, so that it starts by itself. Gmail works as always meanwhile; marks come back by themselves.",
    button: "Show me how",
  },
  not_paired: {
    title: "Not paired yet",
    what: "Warmline needs to meet the companion on your machine once. It takes a minute.",
    button: "Pair now",
  },
  refused: {
    title: "Your companion does not know this browser",
    what: "The pairing was removed or belongs to another profile. Pair once more to go on.",
    button: "Pair again",
  },
  stranger: {
    title: "This is not your companion",
    what: "Something else answers in its place on your machine, so Warmline has sent it nothing. Stop that program, start your companion, or pair again.",
    button: "Show me how",
  },
  unreadable: {
    title: "This draft cannot be read",
    what: "Gmail shows it in a way Warmline does not know, so nothing is marked here. Your mail is not affected.",
    button: null,
  },
  problem: { title: "This draft cannot be read", what: "", button: null },
};

export function troubleContent(
  trouble: NonNullable<Review["trouble"]>,
  message: string,
  actions: { welcome(): void },
): Node[] {
  const { title, what, button } = HELP[trouble];
  const nodes: Node[] = [element("h2", {}, title), element("p", {}, what || message)];
  if (button !== null) {
    const open = element("button", { class: "filled", type: "button" }, button);
    open.addEventListener("click", () => actions.welcome());
    nodes.push(element("div", { class: "foot" }, open));
  }
  return nodes;
}
