import { expect, it } from "vitest";
import { at, cells, shown, someStats, week } from "../testing";
import { trend } from "./trend";

const weeks = [week("2026-06-01", { median: null }), week("2026-06-08", { median: 2.5 }), week("2026-06-15")];

it("draws the weeks, with their numbers behind", () => {
  const card = shown(trend(someStats({ weeks }), at(600)));
  expect(card.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Marks per 1,000 words, median of five weeks: from 2.5 (8 Jun 2026) to 2 (15 Jun 2026).",
  );
  expect(cells(card)).toEqual([
    ["1 Jun 2026", "6", "1,000", "2", "2", "–"],
    ["8 Jun 2026", "6", "1,000", "2", "2", "2.5"],
    ["15 Jun 2026", "6", "1,000", "2", "2", "2"],
  ]);
});

it("says how many weeks lie above the scale", () => {
  const odd = [...weeks, week("2026-06-22", { sent: 60 })];
  expect(shown(trend(someStats({ weeks: odd }), at(600))).textContent).toContain(
    "1 week above the scale: ▲.",
  );
});

it.each([
  [{ messages: 9 }, "A line from 9 messages would be chance. It appears after 1 more message."],
  [{ words: 0 }, "None of this mail is in a language that Warmline reads."],
  [{ weeks: weeks.slice(0, 2) }, "A line needs two weeks with ten messages in the five before them."],
])("draws no line from %o", (change, until) => {
  expect(trend(someStats({ weeks, ...change }), at(600))).toMatchObject({ until });
});
