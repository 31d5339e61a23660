import { expect, it } from "vitest";
import type { Stats } from "../../shared/contract.gen";
import { calls, figures, habits, labels, weeks } from "./sections";
import { NO_STATS } from "./testing";

const week = (monday: string) => ({
  monday,
  messages: 6,
  words: 1_000,
  written_words: 1_000,
  first: 4,
  sent: 1,
  left: 1,
  median: null,
});
const rule = (
  title: string,
  first: number,
  left: number,
  label: "hostile" | "condescending" = "hostile",
) => ({
  rule: null,
  label,
  title,
  why: "",
  instead: [],
  first,
  left,
  sent: left,
  applied: 0,
  ignored: 0,
  switched_off: 0,
});
const afterwards = { threads: 0, settled: 0, unsettled: 0, silent: 0 };
const stats: Stats = {
  ...NO_STATS,
  messages: 12,
  words: 2_000,
  first: 8,
  sent: 2,
  left: 2,
  calls: { suggested: 3, ignored: 0, offered: { ...afterwards, threads: 1 }, not_offered: afterwards },
  weeks: [week("2026-06-01"), week("2026-06-08")],
  labels: [{ label: "defensive", first: 8, sent: 2, left: 2 }],
  rules: [rule("Keeping score", 8, 2)],
};
const empty: Stats = { ...NO_STATS, messages: 12, words: 2_000 };

it("tells what each figure rests on", () => {
  const text = figures(stats).textContent;
  expect(text).toContain("75 %");
  expect(text).toContain("6 of 8 marks");
  expect(text).toContain("2 marks in 2,000 words");
  expect(text).toContain("suggested in 3 conversations");
});

it("draws a trend from ten messages on", () => {
  expect(weeks(stats, 600).querySelector("svg")).not.toBeNull();
  const few = weeks({ ...stats, messages: 9 }, 600);
  expect(few.querySelector("svg")).toBeNull();
  expect(few.textContent).toContain("after 1 more");
});

it("tells marks without a rule apart by their label", () => {
  const rules = [
    rule("Other hostile wordings", 3, 1),
    rule("Other condescending wordings", 2, 0, "condescending"),
  ];
  const cells = [...habits({ ...stats, rules }, 600).querySelectorAll("tbody tr")].map(
    (row) => row.textContent,
  );
  expect(cells).toEqual(["Other hostile wordings31", "Other condescending wordings20"]);
  expect(habits({ ...stats, rules }, 600).querySelector("svg")?.textContent).toContain("3 → 1");
});

it("draws no line from a single week", () => {
  expect(weeks({ ...stats, weeks: [week("2026-06-01")] }, 600).querySelector("svg")).toBeNull();
});

it.each([labels, habits, calls])("says what will appear where there is nothing yet: %o", (section) => {
  const drawn = section(empty, 600);
  expect(drawn.querySelector("svg")).toBeNull();
  expect(drawn.querySelector(".empty")?.textContent).not.toBe("");
});

it.each([weeks, labels, habits, calls])("has the numbers behind each chart in a table: %o", (section) => {
  const table = section(stats, 600).querySelector("details table");
  expect(table?.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
  expect(table?.querySelector("caption")?.textContent).not.toBe("");
});
