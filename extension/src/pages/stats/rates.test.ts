import { expect, it } from "vitest";
import { cameUp, percent, perThousand } from "./rates";

it.each([
  [3, 2_000, 1.5],
  [0, 10, 0],
  [5, 0, null],
])("%i marks in %i words are %o per 1,000", (marks, words, expected) => {
  expect(perThousand(marks, words)).toBe(expected);
});

it.each([
  [1, 2, 50],
  [0, 5, 0],
  [5, 5, 100],
  [1, 1_000, 1],
  [999, 1_000, 99],
  [0, 0, null],
])("%i of %i are %o percent", (part, whole, expected) => {
  expect(percent(part, whole)).toBe(expected);
});

it("counts what was first written here, and what was sent in older mail", () => {
  expect(cameUp({ first: 10, left: 4, sent: 4 })).toBe(10);
  expect(cameUp({ first: 0, left: 0, sent: 7 })).toBe(7);
  expect(cameUp({ first: 10, left: 4, sent: 11 })).toBe(17);
});
