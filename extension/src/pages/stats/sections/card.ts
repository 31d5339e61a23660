import { element } from "../../../shared/element";

/** A question that cannot be answered yet: what is missing. */
export interface Waiting {
  title: string;
  until: string;
}

/** One question and its answer, or what it waits for. */
export type Section = HTMLElement | Waiting;

/** One question: what is asked, how to read the answer, and the answer. */
export function card(title: string, about: string, ...content: Node[]): HTMLElement {
  return element(
    "section",
    { class: "card" },
    element("h2", {}, title),
    element("p", { class: "soft small" }, about),
    ...content,
  );
}

/** Takes the room of two. */
export function wide(made: HTMLElement): HTMLElement {
  made.classList.add("wide");
  return made;
}

/** All that waits, in one place: what will appear, and when. */
export function later(waiting: readonly Waiting[]): HTMLElement {
  return element(
    "section",
    { class: "card wide later" },
    element("h2", {}, "What comes later"),
    element(
      "dl",
      {},
      ...waiting.map(({ title, until }) =>
        element("div", {}, element("dt", {}, title), element("dd", { class: "soft" }, until)),
      ),
    ),
  );
}
