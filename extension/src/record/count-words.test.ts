import { expect, it } from "vitest";
import { countWords } from "./count-words";

it.each([
  ["", 0],
  ["Hi Dana,\n\nit’s 2.30 pm — all right?", 7],
  ["well-known", 1],
  ["… ?! 👍", 0],
  ["Grüße aus Łódź", 3],
])("counts the words of %j", (text, words) => {
  expect(countWords(text)).toBe(words);
});
