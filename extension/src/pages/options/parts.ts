import { element } from "../../shared/element";

/** One card of the options page: a heading, a sentence, and what can be set. */
export function card(title: string, what: string, ...content: Node[]): HTMLElement {
  return element(
    "section",
    { class: "card" },
    element("h2", {}, title),
    element("p", { class: "soft small" }, what),
    ...content,
  );
}
