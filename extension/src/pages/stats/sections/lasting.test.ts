import { expect, it } from "vitest";
import { at, NOTHING_LASTED } from "../testing";
import { lastingChart, lastingTable, medianWords } from "./lasting";

const spans = {
  count: 9,
  median: 3.5,
  spans: [
    { hours: 0.25, count: 2 },
    { hours: 24, count: 0 },
    { hours: 72, count: 6 },
    { hours: null, count: 1 },
  ],
};

it("has a column for each span, in few letters", () => {
  const chart = lastingChart(spans, "Your answers", at(280));
  expect(chart.textContent).toBe("26115 min24 h3 dmore");
  expect(chart.querySelector("svg")?.getAttribute("aria-label")).toBe(
    "Your answers: median 3.5 hours, of 9.",
  );
});

it("names the spans in full in the table", () => {
  const rows = [...lastingTable(spans, "Your answers").querySelectorAll("tbody tr")];
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "15 minutes2",
    "24 hours0",
    "3 days6",
    "Longer1",
  ]);
});

it("knows no median of nothing", () => {
  expect(medianWords(NOTHING_LASTED)).toBe("not known");
});
