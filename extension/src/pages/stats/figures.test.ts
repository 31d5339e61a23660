import { expect, it } from "vitest";
import type { Stats } from "../../shared/contract.gen";
import { goodNews, many, percent, perThousand, rate, weekRates } from "./figures";
import { NO_STATS } from "./testing";

const stats: Stats = { ...NO_STATS, messages: 12, words: 2_000, first: 8, sent: 3, left: 3 };

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

it("leaves weeks without words empty instead of good", () => {
  const [rates] = weekRates([
    {
      monday: "2026-06-01",
      messages: 0,
      words: 0,
      written_words: 0,
      first: 0,
      sent: 0,
      left: 0,
      median: null,
    },
  ]);
  expect(rates).toMatchObject({ first: null, sent: null });
  expect(rates?.week.toISOString()).toBe("2026-06-01T00:00:00.000Z");
});

it.each([
  [{}, "You softened 5 of 8 marks before sending."],
  [{ first: 0, sent: 0, left: 0 }, "Not one mark in 12 messages."],
  [{ first: 1, sent: 0, left: 0 }, "You softened 1 of 1 mark before sending."],
])("begins with what is well: %o", (change, words) => {
  expect(goodNews({ ...stats, ...change })).toBe(words);
});

it("stays kind when nothing was softened", () => {
  expect(goodNews({ ...stats, sent: 8, left: 8 })).toBe("8 marks in 2,000 words, over 12 messages.");
});

it("writes numbers as people read them", () => {
  expect(many(1, "message")).toBe("1 message");
  expect(many(12_345, "word")).toBe("12,345 words");
  expect(rate(2.345)).toBe("2.3");
  expect(rate(null)).toBe("–");
});
