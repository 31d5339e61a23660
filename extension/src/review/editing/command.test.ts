import { expect, it, vi } from "vitest";
import { commandsOf } from "./command";

it.each([
  ["In short, no.", ["In", " short, no."]],
  ["Noted.", ["Noted."]],
  ["\n\nCall?", ["\n\nCall?"]],
  ["Call?\n\n", ["Call?", "\n\n"]],
  [" so", [" so"]],
])("types the first word of %j apart where that is one step of undo", (text, typed) => {
  const execute = vi.fn(() => true);
  expect(commandsOf({ execute, joinsSteps: true })("insertText", text)).toBe(true);
  expect(execute.mock.calls).toEqual(typed.map((part) => ["insertText", part]));
});

it("types all at once where each command is a step of undo", () => {
  const execute = vi.fn(() => true);
  commandsOf({ execute, joinsSteps: false })("insertText", "In short, no.");
  expect(execute.mock.calls).toEqual([["insertText", "In short, no."]]);
});

it("passes on what takes no words", () => {
  const execute = vi.fn(() => true);
  commandsOf({ execute, joinsSteps: true })("delete");
  expect(execute.mock.calls).toEqual([["delete", undefined]]);
});

it("says so when the editor does not take the first word, and types no other", () => {
  const execute = vi.fn(() => false);
  expect(commandsOf({ execute, joinsSteps: true })("insertText", "In short")).toBe(false);
  expect(execute).toHaveBeenCalledOnce();
});
