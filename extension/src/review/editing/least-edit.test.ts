import { describe, expect, it } from "vitest";
import { leastEdit, withSpaces } from "./least-edit";

function edited(quote: string, instead: string) {
  const { start, end, text } = leastEdit({ start: 10, end: 10 + quote.length, quote }, instead);
  return [quote.slice(0, start - 10), quote.slice(start - 10, end - 10), text, quote.slice(end - 10)];
}

it.each([
  ["As I said,", "In short,", ["", "As I said", "In short", ","]],
  ["You never listen", "You could listen", ["You ", "never", "could", " listen"]],
  ["Obviously, ", "", ["", "Obviously, ", "", ""]],
  ["so late", "late", ["", "so ", "", "late"]],
  ["it", "it all", ["it", "", " all", ""]],
  ["aa", "a", ["", "a", "", "a"]],
  ["a", "aa", ["", "", "a", "a"]],
  ["same", "same", ["", "", "", "same"]],
  // 🙂 and 🙃 share their first half, 🙂 and 🐂 their second.
  ["no 🙂", "no 🙃", ["no ", "🙂", "🙃", ""]],
  ["🙂 no", "🐂 no", ["", "🙂", "🐂", " no"]],
  ["no \ud83d\ude42", "no \ud83e\ude42", ["no ", "\ud83d\ude42", "\ud83e\ude42", ""]],
])("turning %j into %j leaves both ends where they are", (quote, instead, parts) => {
  expect(edited(quote, instead)).toEqual(parts);
});

describe("with the spaces beside it", () => {
  it.each([
    ["Hi. No! Bye", { start: 3, end: 8, text: " So. " }],
    ["Hi. No!\nBye", { start: 3, end: 7, text: " So." }],
    ["Hi.\nNo! Bye", { start: 4, end: 8, text: "So. " }],
    ["Hi.\u00a0No!", { start: 4, end: 7, text: "So." }],
  ])("in %j", (text, edit) => {
    const start = text.indexOf("No!");
    expect(withSpaces(text, { start, end: start + 3, text: "So." })).toEqual(edit);
  });
});
