import type { Snippet } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { KIND_NAMES } from "../../shared/snippet-kinds";
import { anything, type Checked, field } from "./field";
import { button, choice } from "./parts";

/** What the companion takes, in characters. */
const LONGEST_TITLE = 100;
const LONGEST_TEXT = 3_000;

export interface RowActions {
  keep(part: Partial<Snippet>): Promise<void>;
  /** Up is -1, down is 1. */
  move(by: -1 | 1): void;
  remove(): void;
}

/** One of the user's own texts, and what can be done with it. */
export interface Row {
  readonly node: HTMLElement;
  /** Says who is first and last, and where the keyboard is to be after a move. */
  place(place: { first: boolean; last: boolean }): void;
  focus(moved: -1 | 1): void;
}

export function snippetRow(snippet: Snippet, { keep, move, remove }: RowActions): Row {
  const { id } = snippet;
  const title = field({
    id: `title-${id}`,
    label: "Title",
    input: element("input", { type: "text", maxlength: String(LONGEST_TITLE) }),
    check: checkTitle,
    keep(words) {
      name(words);
      return keep({ title: words });
    },
  });
  const kind = field({
    id: `kind-${id}`,
    label: "Offered for",
    input: choice(Object.entries(KIND_NAMES)),
    check: (words) => ({ value: words as Snippet["kind"] }),
    keep: (value) => keep({ kind: value }),
  });
  const text = field({
    id: `text-${id}`,
    label: "Text",
    input: element("textarea", { rows: "4", dir: "auto", maxlength: String(LONGEST_TEXT) }),
    check: anything,
    keep: (words) => keep({ text: words }),
  });
  const buttons = {
    [-1]: button("Move up", "", () => move(-1)),
    1: button("Move down", "", () => move(1)),
    remove: button("Remove", "", remove),
  };
  function name(words: string): void {
    buttons[-1].setAttribute("aria-label", `Move up ${words}`);
    buttons[1].setAttribute("aria-label", `Move down ${words}`);
    buttons.remove.setAttribute("aria-label", `Remove ${words}`);
  }
  name(snippet.title);
  title.show(snippet.title);
  kind.show(snippet.kind);
  text.show(snippet.text);
  return {
    node: element(
      "li",
      { class: "snippet" },
      element("div", { class: "two" }, title.node, kind.node),
      text.node,
      element("div", { class: "row" }, buttons[-1], buttons[1], buttons.remove),
    ),
    place({ first, last }) {
      buttons[-1].disabled = first;
      buttons[1].disabled = last;
    },
    focus(moved) {
      (buttons[moved].disabled ? buttons[moved === 1 ? -1 : 1] : buttons[moved]).focus();
    },
  };
}

function checkTitle(words: string): Checked<string> {
  const title = words.trim();
  return title === "" ? { wrong: "Give it a title, so that you find it again." } : { value: title };
}
