import { expect, it, vi } from "vitest";
import { walkText } from "../anchoring/walk";
import { insertParagraph, replaceWords } from "./replace";
import { markOn, testCompose } from "./testing";

/** Says which words were selected when the command came, as the browser would replace them. */
function commands(compose: ReturnType<typeof testCompose>) {
  const { editor } = compose;
  const selected = () =>
    editor instanceof HTMLTextAreaElement
      ? editor.value.slice(editor.selectionStart, editor.selectionEnd)
      : String(document.getSelection());
  return vi.fn((name: string, value?: string) => Boolean([name, value, selected()]));
}

it.each([{ plain: false }, { plain: true }])(
  "selects exactly the marked words and types over them: %o",
  ({ plain }) => {
    const text = "Hello. As I said, no.";
    const compose = testCompose(text, { plain });
    const seen: string[] = [];
    const { editor } = compose;
    const done = replaceWords(compose, markOn(text, "As I said,"), "In short,", (name, value) => {
      const selection =
        editor instanceof HTMLTextAreaElement
          ? editor.value.slice(editor.selectionStart, editor.selectionEnd)
          : String(document.getSelection());
      seen.push(`${name} ${value} over ${selection}`);
      return true;
    });
    expect(done).toBe("replaced");
    expect(seen).toEqual(["insertText In short, over As I said,"]);
  },
);

it("deletes for a wording without words", () => {
  const compose = testCompose("Obviously, no.");
  const command = commands(compose);
  replaceWords(compose, markOn("Obviously, no.", "Obviously, "), "", command);
  expect(command.mock.calls[0]?.[0]).toBe("delete");
});

it.each(["Hello. As I told you, no.", "As I said, no.", ""])(
  "does nothing when %j stands there instead",
  (now) => {
    const compose = testCompose(now);
    const command = commands(compose);
    expect(replaceWords(compose, markOn("Hello. As I said, no.", "As I said,"), "In short,", command)).toBe(
      "changed",
    );
    expect(command).not.toHaveBeenCalled();
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
])("never types over what was not read: %s", (html, outcome) => {
  const compose = testCompose();
  compose.editor.replaceChildren(document.createRange().createContextualFragment(html));
  const read = () => walkText(compose.editor, { skip: isChip });
  const command = vi.fn(() => true);
  const words = markOn(read().text, "As I said,");
  expect(replaceWords({ ...compose, read }, words, "In short,", command)).toBe(outcome);
  expect(command).toHaveBeenCalledTimes(outcome === "replaced" ? 1 : 0);
});

it("types over an emoji, which is a picture that was read", () => {
  const compose = testCompose();
  const html = 'As <img data-emoji="🙂" alt="🙂"> said, no.';
  compose.editor.replaceChildren(document.createRange().createContextualFragment(html));
  const words = markOn("As 🙂 said, no.", "As 🙂 said,");
  expect(replaceWords(compose, words, "In short,", () => true)).toBe("replaced");
});

it("says so when the browser refuses", () => {
  const compose = testCompose("As I said, no.");
  expect(replaceWords(compose, markOn("As I said, no.", "As I said,"), "x", () => false)).toBe("refused");
});

it.each([
  ["", null, "Call?"],
  ["Hi Dana,", null, "\n\nCall?"],
  ["Hi Dana,\n\nBest", 10, "Call?\n\n"],
  ["Hi Dana, Best", 8, "\n\nCall?\n\n"],
  ["Hi", 99, "\n\nCall?"],
])("gives the invitation a paragraph of its own in %j at %o", (text, offset, typed) => {
  const compose = testCompose(text, { plain: true });
  const command = commands(compose);
  expect(insertParagraph(compose, offset, "Call?", command)).toBe(true);
  expect(command).toHaveBeenCalledExactlyOnceWith("insertText", typed);
});
