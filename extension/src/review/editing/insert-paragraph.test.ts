import { expect, it, vi } from "vitest";
import { testCompose } from "../testing";
import { insertParagraph } from "./insert-paragraph";

it.each([
  ["", null, "Call?"],
  ["Hi Dana,", null, "\n\nCall?"],
  ["Hi Dana,\n\nBest", 10, "Call?\n\n"],
  ["Hi Dana, Best", 8, "\n\nCall?\n\n"],
  ["Hi", 99, "\n\nCall?"],
])("gives the invitation a paragraph of its own in %j at %o", (text, offset, typed) => {
  const compose = testCompose(text, { plain: true });
  const command = vi.fn(() => true);
  expect(insertParagraph(compose, offset, "Call?", command)).toBe(true);
  expect(command).toHaveBeenCalledExactlyOnceWith("insertText", typed);
});

it("does nothing in a draft that cannot be read", () => {
  const command = vi.fn(() => true);
  expect(insertParagraph({ ...testCompose(), read: () => null }, 0, "Call?", command)).toBe(false);
  expect(command).not.toHaveBeenCalled();
});
