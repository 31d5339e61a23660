import { expect, it } from "vitest";
import type { Period } from "../periods";
import { topOf, trendChart } from "./trend";

function point(nth: number, rate: number | null, median: number | null): Period {
  return { day: new Date(Date.UTC(2026, 0, 5 + 7 * nth)), messages: 6, words: 500, sent: 1, rate, median };
}

it("draws a dot for each week with words, and writes the last median at the line's end", () => {
  const points = [point(0, 3, null), point(1, null, 2), point(2, 1, 2.25), point(3, 2, null)];
  const chart = trendChart(points, { width: 600, finding: "It falls.", top: topOf(points) });
  expect(chart.querySelectorAll(".each circle")).toHaveLength(3);
  expect(chart.querySelector(".strong")?.textContent).toBe("2.3");
  expect(chart.getAttribute("aria-label")).toBe("It falls.");
});

it("leaves gaps where there is no median, in line and area", () => {
  const points = [point(0, 1, 1), point(1, 1, 1), point(2, null, null), point(3, 1, 1), point(4, 1, 1)];
  const chart = trendChart(points, { width: 600, finding: "", top: 1 });
  for (const name of ["line", "area"]) {
    expect(chart.querySelector(`.${name} path`)?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  }
});

it("does not let one week of few words flatten the line", () => {
  const points = [point(0, 2, 2), point(1, 80, 2), point(2, 3, 2.5)];
  const top = topOf(points);
  expect(top).toBe(7.5);
  const chart = trendChart(points, { width: 600, finding: "", top });
  expect(chart.querySelectorAll(".each circle")).toHaveLength(2);
  expect(chart.querySelectorAll(".each path")).toHaveLength(1);
});

it.each([
  [[point(0, 4, null), point(1, 9, null)], 9],
  [[point(0, 0, 0), point(1, 0, 0)], 1],
])("has a scale for %o", (points, top) => {
  expect(topOf(points)).toBe(top);
});
