import { expect, it } from "vitest";
import { MOST_WEEKS, periodsOf } from "./periods";
import { week } from "./testing";

const DAY = 24 * 60 * 60 * 1000;

function weeksFrom(monday: string, count: number) {
  return Array.from({ length: count }, (_, nth) =>
    week(new Date(Date.parse(monday) + nth * 7 * DAY).toISOString().slice(0, 10), {
      sent: nth % 3,
      median: 7,
    }),
  );
}

it("takes the companion's weeks as they are", () => {
  const { each, points } = periodsOf([
    week("2026-06-01", { sent: 3 }),
    week("2026-06-08", { words: 0, sent: 0 }),
  ]);
  expect(each).toBe("week");
  expect(points[0]).toEqual({
    day: new Date("2026-06-01T00:00:00Z"),
    messages: 6,
    words: 1_000,
    sent: 3,
    rate: 3,
    median: 2,
  });
  expect(points[1]?.rate).toBeNull();
});

it("makes months of more weeks than can be told apart", () => {
  expect(periodsOf(weeksFrom("2016-01-04", MOST_WEEKS)).each).toBe("week");
  const { each, points } = periodsOf(weeksFrom("2016-01-04", 520));
  expect(each).toBe("month");
  expect(points).toHaveLength(120);
  // The Mondays of January 2016 are the 4th, 11th, 18th and 25th.
  expect(points[0]).toMatchObject({ messages: 24, words: 4_000, sent: 0 + 1 + 2 + 0, rate: 0.75 });
  expect(points[0]?.day).toEqual(new Date("2016-01-01T00:00:00Z"));
  expect(points.reduce((sum, { messages }) => sum + messages, 0)).toBe(520 * 6);
});

it("takes the median of five months, as soon as they have ten messages", () => {
  const weeks = weeksFrom("2016-01-04", 520).map((one, nth) => ({
    ...one,
    messages: nth < 9 ? 1 : 6,
    // A month without words has no rate, and is not a good one.
    ...(one.monday.startsWith("2016-04") ? { words: 0, sent: 0 } : {}),
  }));
  const { points } = periodsOf(weeks);
  const rates = points.map(({ rate }) => rate);
  expect(rates[3]).toBeNull();
  // January and February have nine messages together.
  expect(points.slice(0, 2).map(({ median }) => median)).toEqual([null, null]);
  const known = rates
    .slice(0, 5)
    .filter((rate) => rate !== null)
    .toSorted((a, b) => a - b);
  expect(points[4]?.median).toBe(((known[1] ?? 0) + (known[2] ?? 0)) / 2);
});
