import { expect, it } from "vitest";
import { dayWords, grouped, hoursWords, many, monthWords, rate } from "./words";

it("writes numbers as people read them", () => {
  expect(grouped(12_345)).toBe("12,345");
  expect([many(1, "mark"), many(0, "mark"), many(2_000, "mark")]).toEqual([
    "1 mark",
    "0 marks",
    "2,000 marks",
  ]);
  expect([rate(1.25), rate(2), rate(null)]).toEqual(["1.3", "2", "–"]);
});

it("writes days as the companion means them, wherever the clock stands", () => {
  expect(dayWords("2026-06-01")).toBe("1 Jun 2026");
  expect(dayWords(new Date("2026-06-01T00:00:00Z"))).toBe("1 Jun 2026");
  expect(monthWords(new Date("2026-06-01T00:00:00Z"))).toBe("Jun 2026");
});

it.each([
  [0, "0 minutes"],
  [1 / 60, "1 minute"],
  [0.25, "15 minutes"],
  [1, "1 hour"],
  [1.5, "1.5 hours"],
  [36, "36 hours"],
  [60, "2.5 days"],
  [14 * 24, "14 days"],
  [35 * 24, "5 weeks"],
])("writes %d hours as %s", (hours, words) => {
  expect(hoursWords(hours)).toBe(words);
});
