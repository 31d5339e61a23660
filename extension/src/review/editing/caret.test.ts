import { expect, it } from "vitest";
import { testCompose } from "../testing";
import { watchCaret } from "./caret";

const signal = new AbortController().signal;

function put(node: Node | null, offset: number, end = offset): void {
  if (node) {
    document.getSelection()?.setBaseAndExtent(node, offset, node, end);
  }
}

it("knows where the caret rests", () => {
  const compose = testCompose("Hello there");
  const caret = watchCaret(compose, signal);
  put(compose.editor.firstChild, 5);
  expect(caret.resting()).toBe(5);
});

it("takes a selection for no resting caret", () => {
  const compose = testCompose("Hello there");
  const caret = watchCaret(compose, signal);
  put(compose.editor.firstChild, 0, 5);
  expect(caret.resting()).toBeNull();
  expect(caret.offset()).toBe(5);
});

it("remembers where it was while the focus is elsewhere", () => {
  const compose = testCompose("Hello there");
  const caret = watchCaret(compose, signal);
  put(compose.editor.firstChild, 5);
  caret.offset();
  const elsewhere = document.body.appendChild(document.createElement("p"));
  put(elsewhere, 0);
  expect(caret.resting()).toBeNull();
  expect(caret.offset()).toBe(5);
});

it("does not guess", () => {
  const compose = testCompose("Hello");
  document.getSelection()?.removeAllRanges();
  expect(watchCaret(compose, signal).offset()).toBeNull();
});

it("reads a plain-text box", () => {
  const compose = testCompose("Hello", { plain: true });
  const caret = watchCaret(compose, signal);
  compose.editor.focus();
  (compose.editor as HTMLTextAreaElement).setSelectionRange(2, 2);
  expect(caret.resting()).toBe(2);
  compose.editor.blur();
  expect(caret.resting()).toBeNull();
});

it("puts the caret and what was selected back where they were", () => {
  const compose = testCompose("Hello there");
  compose.editor.tabIndex = 0;
  const caret = watchCaret(compose, signal);
  put(compose.editor.firstChild, 2, 5);
  const back = caret.keep();
  put(document.body.appendChild(document.createElement("p")), 0);
  back();
  expect(document.activeElement).toBe(compose.editor);
  expect(String(document.getSelection())).toBe("llo");
});

it("puts the caret back where it was last, if it was elsewhere in between", () => {
  const compose = testCompose("Hello there");
  const caret = watchCaret(compose, signal);
  put(compose.editor.firstChild, 5);
  caret.offset();
  put(document.body.appendChild(document.createElement("p")), 0);
  caret.keep()();
  expect(document.getSelection()?.focusNode).toBe(compose.editor.firstChild);
  expect(document.getSelection()?.focusOffset).toBe(5);
});

it("puts the caret of a plain-text box back", () => {
  const compose = testCompose("Hello", { plain: true });
  const editor = compose.editor as HTMLTextAreaElement;
  const caret = watchCaret(compose, signal);
  editor.setSelectionRange(1, 3);
  const back = caret.keep();
  editor.setSelectionRange(5, 5);
  back();
  expect(document.activeElement).toBe(editor);
  expect([editor.selectionStart, editor.selectionEnd]).toEqual([1, 3]);
});
