/** What the card says of one mark, and what can be done about it there. */
import type { Mark, RuleCard } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { webLink } from "../../shared/web-link";
import type { Outcome } from "../editing/replace";
import { preview } from "../sentence";

const MOST_WORDINGS = 3;

const SAID: Record<Outcome, string> = {
  replaced: "",
  changed: "These words have changed, so nothing was replaced.",
  holds_more:
    "Something else stands among these words, such as a mention or a picture. Warmline cannot change them here, so that it stays.",
  refused: "The words cannot be changed here, so nothing was replaced.",
};

export interface CardActions {
  /** Replaces the words, if that can be done. */
  use(instead: string): Outcome;
  notHere(): void;
  never(): void;
  /** Goes back to the list of marks; only where the draft cannot show them, so that the card has to show the words. */
  list?(): void;
  /** The rule behind the mark; null when it cannot be had. */
  rule(): Promise<RuleCard | null>;
}

export function cardTitle(mark: Mark): string {
  return `Can read as ${mark.label}`;
}

/** `text` is the draft the mark lies in. */
export function cardContent(mark: Mark, text: string, actions: CardActions): Node[] {
  const said = element("p", { class: "said", role: "status" });
  const wordings = mark.instead.slice(0, MOST_WORDINGS).map((instead) => {
    const button = wording(mark, text, instead);
    button.addEventListener("click", () => {
      said.textContent = SAID[actions.use(instead)];
    });
    return button;
  });
  return [
    element("h2", {}, "Can read as ", element("span", { class: `label ${mark.label}` }, mark.label)),
    ...(actions.list === undefined ? [] : [wordsInPlace(mark, text)]),
    element("p", {}, mark.why),
    ...(wordings.length > 0 ? [element("h3", {}, "Another way to say it"), ...wordings] : []),
    said,
    foot(mark, actions),
  ];
}

function wordsInPlace(mark: Mark, text: string): HTMLElement {
  const { before, words, after } = preview(text, mark, mark.quote);
  return element("p", { class: "plain", dir: "auto" }, before, element("strong", {}, words), after);
}

function wording(mark: Mark, text: string, instead: string): HTMLButtonElement {
  const { before, words, after } = preview(text, mark, instead);
  return element(
    "button",
    { class: "wording", type: "button", dir: "auto", "aria-label": `Use this: ${before}${words}${after}` },
    before,
    element("strong", {}, words),
    after,
  );
}

function foot(mark: Mark, actions: CardActions): HTMLElement {
  const notHere = quiet("Not here", "Leaves these words alone in this mail only");
  notHere.addEventListener("click", () => actions.notHere());
  const row = element("div", { class: "foot" }, notHere);
  if (mark.rule !== null) {
    const never = quiet("Never this", "Switches this rule off in every mail; the options bring it back");
    never.addEventListener("click", () => actions.never());
    const source = quiet("Source", "Says where this advice comes from");
    source.setAttribute("aria-expanded", "false");
    source.addEventListener("click", () => void showSource(row, source, actions), { once: true });
    row.append(never, source);
  }
  if (actions.list !== undefined) {
    const list = quiet("All notes", "Goes back to the notes on this draft");
    list.addEventListener("click", () => actions.list?.());
    row.append(list);
  }
  return row;
}

function quiet(words: string, explanation: string): HTMLButtonElement {
  return element(
    "button",
    { class: "quiet", type: "button", title: explanation, "aria-description": explanation },
    words,
  );
}

async function showSource(row: HTMLElement, button: HTMLButtonElement, actions: CardActions): Promise<void> {
  const rule = await actions.rule();
  button.setAttribute("aria-expanded", "true");
  row.after(element("div", { class: "source", role: "status" }, ...sourceWords(rule)));
}

function sourceWords(rule: RuleCard | null): (Node | string)[] {
  if (rule === null) {
    return ["The source cannot be looked up right now."];
  }
  return [`${rule.title} · `, webLink(rule.source, rule.source_url)];
}

/** Shown in place of the card after "Never this". */
export function mutedContent(actions: { undo(): void; options(): void }): Node[] {
  const undo = element("button", { class: "quiet", type: "button" }, "Bring it back");
  undo.addEventListener("click", () => actions.undo());
  const options = element("button", { class: "quiet", type: "button" }, "Open the options");
  options.addEventListener("click", () => actions.options());
  return [
    element("h2", {}, "You will not see this again"),
    element("p", { role: "status" }, "The rule is off in every mail. The options bring it back."),
    element("div", { class: "foot" }, undo, options),
  ];
}
