import { expect, it } from "vitest";
import { barChart, habitRows, weekChart } from "./charts";
import { weekRates } from "./figures";

const weeks = [
  {
    monday: "2026-06-01",
    messages: 5,
    words: 1_000,
    written_words: 1_000,
    first: 8,
    sent: 4,
    left: 4,
    median: null,
  },
  { monday: "2026-06-08", messages: 0, words: 0, written_words: 0, first: 0, sent: 0, left: 0, median: null },
  {
    monday: "2026-06-15",
    messages: 5,
    words: 1_000,
    written_words: 1_000,
    first: 4,
    sent: 1,
    left: 1,
    median: null,
  },
];

it("labels the lines where they end", () => {
  const text = weekChart(weekRates(weeks), 600).textContent;
  expect(text).toContain("as first written");
  expect(text).toContain("as sent");
});

it("carries no style element, which the pages' policy forbids", () => {
  expect(weekChart(weekRates(weeks), 600).querySelector("style")).toBeNull();
  expect(barChart([{ name: "a", first: 2, sent: 1 }], 600, "a").querySelector("style")).toBeNull();
});

it.each([600, 280])("names each bar and writes its numbers beside it, %i pixels wide", (width) => {
  const text = barChart([{ name: "Keeping score", first: 14, sent: 2 }], width, "Habits").textContent;
  expect(text).toContain("Keeping score");
  expect(text).toContain("14 → 2");
});

it("shows the most frequent habits first, and only some", () => {
  const rule = (title: string, first: number) => ({
    rule: title,
    label: "hostile" as const,
    title,
    first,
    sent: 0,
    left: 0,
    why: "",
    instead: [],
    applied: 0,
    ignored: 0,
    switched_off: 0,
  });
  const rows = habitRows([rule("b", 1), rule("c", 5), rule("a", 1), rule("d", 0)], 3);
  expect(rows.map(({ name }) => name)).toEqual(["c", "a", "b"]);
});
