import { expect, it } from "vitest";
import type { Stats } from "../../shared/contract.gen";
import { calls, figures, habits, labels, weeks } from "./sections";

const week = (monday: string) => ({ monday, messages: 6, words: 1_000, first: 4, sent: 1 });
const stats: Stats = {
  messages: 12,
  words: 2_000,
  first: 8,
  sent: 2,
  calls_suggested: 3,
  calls_inserted: 1,
  weeks: [week("2026-06-01"), week("2026-06-08")],
  labels: [{ label: "defensive", first: 8, sent: 2 }],
  rules: [{ rule: "keeping-score", label: "defensive", title: "Keeping score", first: 8, sent: 2 }],
};
const empty: Stats = {
  ...stats,
  first: 0,
  sent: 0,
  calls_suggested: 0,
  calls_inserted: 0,
  labels: [],
  rules: [],
};

it("tells what each figure rests on", () => {
  const text = figures(stats).textContent;
  expect(text).toContain("75 %");
  expect(text).toContain("6 of 8 marks");
  expect(text).toContain("2 marks in 2,000 words");
  expect(text).toContain("suggested in 3 messages");
});

it("draws a trend from ten messages on", () => {
  expect(weeks(stats, 600).querySelector("svg")).not.toBeNull();
  const few = weeks({ ...stats, messages: 9 }, 600);
  expect(few.querySelector("svg")).toBeNull();
  expect(few.textContent).toContain("after 1 more");
});

it("tells marks without a rule apart by their label", () => {
  const rule = null;
  const rules: Stats["rules"] = [
    { rule, label: "hostile", title: "Other hostile wordings", first: 3, sent: 1 },
    { rule, label: "condescending", title: "Other condescending wordings", first: 2, sent: 0 },
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
