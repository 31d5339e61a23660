import { expect, it } from "vitest";
import { testCompose } from "../testing";
import { selectGap } from "./select-gap";

it.each([
  ["Hi.\n\nCall [number] at [time].", "Call [number] at [time].", 5, "[number]"],
  ["An older [number].\n\nCall [number].", "Call [number].", 20, "[number]"],
  ["Hi.\n\nCall me.", "Call me.", 5, ""],
  ["Hi.", "Call [number].", 3, ""],
])("in %j selects the first gap of %j", (draft, text, from, selected) => {
  const compose = testCompose(draft, { plain: true });
  const editor = compose.editor as HTMLTextAreaElement;
  editor.setSelectionRange(0, 0);
  selectGap(compose, text, from);
  expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe(selected);
  expect(editor.selectionStart === 0 || editor.selectionStart >= from).toBe(true);
});
