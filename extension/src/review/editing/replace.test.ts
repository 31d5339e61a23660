import { describe, expect, it, vi } from "vitest";
import { walkText } from "../../anchoring/walk";
import type { Compose } from "../mail-host";
import { editing, markOn, type TestCompose, testCompose } from "../testing";
import type { Command } from "./command";
import { replaceWords } from "./replace";

const TEXT = "Hello. As I said, no.";
const nowhere = { offset: () => null };

function fill(compose: Compose, html: string): void {
  compose.editor.replaceChildren(document.createRange().createContextualFragment(html));
}

describe.each([{ plain: false }, { plain: true }])("in a draft %o", ({ plain }) => {
  it("types over the marked words and nothing else", () => {
    const compose = testCompose(TEXT, { plain });
    const command = editing(compose);
    const mark = markOn(TEXT, "As I said,");
    expect(replaceWords({ compose, command, caret: nowhere }, mark, "In short,")).toBe("replaced");
    expect(compose.read()?.text).toBe("Hello. In short, no.");
    expect(command.mock.calls).toEqual([["insertText", "In short"]]);
  });

  it("replaces once, however often it is asked", () => {
    const compose = testCompose("so so so late", { plain });
    const writing = { compose, command: editing(compose), caret: nowhere };
    const mark = markOn("so so so late", "so so ");
    expect(replaceWords(writing, mark, "")).toBe("replaced");
    expect(replaceWords(writing, mark, "")).toBe("changed");
    expect(compose.read()?.text).toBe("so late");
  });

  it.each([
    ["before the words", 3, 3],
    ["right before them", 7, 7],
    ["among them", 12, 16],
    ["right behind them", 17, 16],
    ["further on", 21, 20],
    ["nowhere", null, 16],
  ])("leaves the caret where it was: %s", (_, was, is) => {
    const compose = testCompose(TEXT, { plain });
    const writing = { compose, command: editing(compose), caret: { offset: () => was } };
    replaceWords(writing, markOn(TEXT, "As I said,"), "In short,");
    const { editor } = compose;
    const selection = document.getSelection();
    const caret =
      editor instanceof HTMLTextAreaElement
        ? editor.selectionStart
        : compose.read()?.offset(selection?.focusNode as Node, selection?.focusOffset ?? 0);
    expect(caret).toBe(is);
  });

  it.each(["Hello. As I told you, no.", "As I said, no.", ""])(
    "does nothing when %j stands there instead",
    (now) => {
      const compose = testCompose(now, { plain });
      const command = editing(compose);
      const mark = markOn(TEXT, "As I said,");
      expect(replaceWords({ compose, command, caret: nowhere }, mark, "In short,")).toBe("changed");
      expect(command).not.toHaveBeenCalled();
    },
  );

  it("deletes for a wording without words", () => {
    const compose = testCompose("Obviously, no.", { plain });
    const command = editing(compose);
    replaceWords({ compose, command, caret: nowhere }, markOn("Obviously, no.", "Obviously, "), "");
    expect(command.mock.calls).toEqual([["delete"]]);
    expect(compose.read()?.text).toBe("no.");
  });

  it("says so when the browser refuses", () => {
    const compose = testCompose(TEXT, { plain });
    const writing = { compose, command: () => false, caret: nowhere };
    expect(replaceWords(writing, markOn(TEXT, "As I said,"), "x")).toBe("refused");
    expect(compose.read()?.text).toBe(TEXT);
  });
});

it.each(["You don’t listen.", "You\u00a0don't\u00a0listen.", "👍🏽 You don't listen 👩‍👩‍👧."])(
  "finds words with characters of their own: %j",
  (text) => {
    const compose = testCompose(text);
    const quote = text.slice(text.indexOf("You"), text.indexOf("listen"));
    const writing = { compose, command: editing(compose), caret: nowhere };
    expect(replaceWords(writing, markOn(text, quote), "Please ")).toBe("replaced");
    expect(compose.read()?.text).toBe(text.replace(quote, "Please "));
  },
);

const isChip = (element: Element) => element.hasAttribute("data-chip");

it.each([
  ["As <b data-chip contenteditable=false>@Dana</b>I said, no.", "holds_more"],
  ["As <i><b data-chip>@Dana</b>I</i> said, no.", "holds_more"],
  ["As <b data-chip></b>I said, no.", "holds_more"],
  ["As <img alt='Our crane'>I said, no.", "holds_more"],
  ["<b data-chip>@Dana</b>As I said,<b data-chip>@Dana</b><img> no.", "replaced"],
  ["<b>As <i>I</i></b> said, no. <b data-chip>@Dana</b>", "replaced"],
  ['As <img data-emoji="🙂" alt="🙂"> I said, no.', "replaced"],
])("never types over what was not read: %s", (html, outcome) => {
  const compose = testCompose();
  fill(compose, html);
  const others = compose.editor.querySelectorAll("[data-chip], img:not([data-emoji])").length;
  const read = () => walkText(compose.editor, { skip: isChip });
  const quote = read().text.replace(" no.", "").trim();
  const writing = { compose: { ...compose, read }, command: editing(compose), caret: nowhere };
  expect(replaceWords(writing, markOn(read().text, quote), "In short,")).toBe(outcome);
  expect(compose.editor.querySelectorAll("[data-chip], img:not([data-emoji])")).toHaveLength(others);
});

describe("an editor that loses the space beside words which fill a node", () => {
  /** As Firefox does it. */
  const losing = (compose: TestCompose): ReturnType<typeof editing> => {
    const takes = editing(compose);
    return vi.fn<Command>((name, text = "") => {
      const range = document.getSelection()?.getRangeAt(0);
      const fills =
        range?.startContainer === compose.editor.querySelector("b")?.firstChild && name !== "undo";
      const done = takes(name, text);
      const before = compose.editor.firstChild;
      if (fills && before instanceof Text) {
        before.data = before.data.trimEnd();
      }
      return done;
    });
  };

  it("gets it typed anew", () => {
    const compose = testCompose();
    fill(compose, "Hello. <b>As I said!</b>");
    const writing = { compose, command: losing(compose), caret: { offset: () => 2 } };
    expect(replaceWords(writing, markOn("Hello. As I said!", "As I said!"), "Noted.")).toBe("replaced");
    expect(compose.read()?.text).toBe("Hello. Noted.");
    expect(document.getSelection()?.focusOffset).toBe(2);
  });

  it("keeps what the user did last when nothing came of the command", () => {
    const compose = testCompose(TEXT);
    const command = vi.fn(() => true);
    expect(replaceWords({ compose, command, caret: nowhere }, markOn(TEXT, "As I said,"), "So,")).toBe(
      "refused",
    );
    expect(command.mock.calls).not.toContainEqual(["undo"]);
  });

  it("is left as it was when that does not help either", () => {
    const compose = testCompose();
    fill(compose, "Hello.<br><b>As I said!</b>");
    const command = vi.fn(losing(compose));
    const spoiling: Command = (name, text) => command(name, name === "undo" ? text : `${text}${text}`);
    const writing = { compose, command: spoiling, caret: nowhere };
    expect(replaceWords(writing, markOn("Hello.\nAs I said!", "As I said!"), "Noted.")).toBe("refused");
    expect(compose.editor.outerHTML).toContain("Hello.<br><b>As I said!</b>");
  });
});
