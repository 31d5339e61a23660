import { expect, it, vi } from "vitest";
import { testCompose } from "../testing";
import { select } from "./selecting";

it("selects words, and leaves the page scrolled as it is", () => {
  const compose = testCompose("Hello there");
  const focus = vi.spyOn(compose.editor, "focus");
  expect(select(compose, { start: 6, end: 11 })).toBe(true);
  expect(String(document.getSelection())).toBe("there");
  expect(focus).toHaveBeenCalledWith({ preventScroll: true });
});

it("selects words in a plain-text box", () => {
  const compose = testCompose("Hello there", { plain: true });
  expect(select(compose, { start: 6, end: 11 })).toBe(true);
  expect(compose.editor).toMatchObject({ selectionStart: 6, selectionEnd: 11 });
});

it("says when the words have no place", () => {
  const compose = testCompose("Hello");
  document.getSelection()?.removeAllRanges();
  expect(select(compose, { start: 6, end: 11 })).toBe(false);
  expect(select({ ...compose, read: () => null }, { start: 0, end: 5 })).toBe(false);
  expect(String(document.getSelection())).toBe("");
});
