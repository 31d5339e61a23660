import { expect, it } from "vitest";
import { preview, sentenceAround } from "./sentence";

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
}

it.each([
  ["One. As I said, two. Three.", "As I said,", "As I said, two."],
  ["One! Really? Yes.", "Really", "Really?"],
  ["Hi Dana,\nAs I said, two\nBye", "As I said,", "As I said, two"],
  ["only words", "words", "only words"],
  ["One. Two.  Three.", "Two.  Three", "Two.  Three."],
  ["  One.", "One", "One."],
])("finds the sentence in %j around %j", (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

it("shows exactly what will stand there", () => {
  const text = "Hi.\nWell, as I said, it is late. Bye.";
  const start = text.indexOf("as I said,");
  expect(preview(text, { start, end: start + 10 }, "in short,")).toEqual({
    before: "Well, ",
    words: "in short,",
    after: " it is late.",
  });
});

it("keeps the part of a long sentence that is next to the words", () => {
  const text = `${"before ".repeat(40)}WORDS${" after".repeat(40)}.`;
  const start = text.indexOf("WORDS");
  const { before, after } = preview(text, { start, end: start + 5 }, "other");
  expect(before).toMatch(/^… (before )+$/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(before.length + after.length).toBeLessThan(200);
});
