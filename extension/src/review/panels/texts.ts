/** The user's own texts, to be put into the draft. */
import type { FittingSnippets, Snippet } from "../../shared/contract.gen";
import { element } from "../../shared/element";

const LONGEST_PREVIEW = 90;

export interface TextsActions {
  /** False when the draft cannot take it any more. */
  insert(text: string): boolean;
  /** Opens the options, where the texts are changed. */
  change(): void;
}

/** Those that fit come first, each with why; the others follow in the user's order. */
export function textsContent(
  snippets: readonly Snippet[],
  fitting: readonly FittingSnippets[],
  actions: TextsActions,
): Node[] {
  const said = element("p", { class: "said", role: "status" });
  const insert = (text: string) => {
    if (!actions.insert(text)) {
      said.textContent = "The draft cannot be reached any more, so nothing was inserted.";
    }
  };
  const written = snippets.filter(({ text }) => text.trim() !== "");
  const reason = ({ kind }: Snippet) => fitting.find((one) => one.kind === kind)?.why;
  const first = fitting.flatMap(({ kind }) => written.filter((snippet) => snippet.kind === kind));
  const offered = [...new Set([...first, ...written])];
  const change = element("button", { class: "quiet", type: "button" }, "Change your texts");
  change.addEventListener("click", () => actions.change());
  return [
    element("h2", {}, "Your texts"),
    element(
      "p",
      {},
      offered.length === 0
        ? "There is none yet. Write one in the options."
        : "A press puts one where the caret is. What stands in brackets is for you to fill.",
    ),
    element("ul", {}, ...offered.map((snippet) => textItem(snippet, reason(snippet), insert))),
    said,
    element("div", { class: "foot" }, change),
  ];
}

function textItem({ title, text }: Snippet, why: string | undefined, insert: (text: string) => void): Node {
  const button = element(
    "button",
    { class: "item", type: "button" },
    title,
    ...(why === undefined ? [] : [element("small", { class: "why", dir: "auto" }, `May fit: ${why}`)]),
    element("small", { dir: "auto" }, preview(text)),
  );
  button.addEventListener("click", () => insert(text));
  return element("li", {}, button);
}

function preview(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_PREVIEW
    ? line
    : `${line.slice(0, LONGEST_PREVIEW).replace(/[\s.,;:]+\S*$/, "")}…`;
}

/** What is said while the companion, which keeps the texts, cannot give them. */
export function noTextsContent(message: string): Node[] {
  return [
    element("h2", {}, "Your texts are out of reach"),
    element("p", { role: "status" }, `Your companion keeps them. ${message}`),
  ];
}
