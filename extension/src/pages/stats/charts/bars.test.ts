import { expect, it } from "vitest";
import { barChart } from "./bars";

const bar = (name: string, whole: number, part: number) => ({
  name,
  whole,
  part,
  count: `${whole} → ${part}`,
});
const draw = (width: number) =>
  barChart([bar("Keeping score", 14, 2), bar("Keeping score", 7, 7)], { width, most: 14, finding: "Fewer." });

it.each([800, 240])("names each bar and writes its numbers beside it, %i pixels wide", (width) => {
  const text = draw(width).textContent;
  expect(text).toBe("Keeping scoreKeeping score14 → 27 → 7");
});

it("is one picture that says what is found, and carries no style element, which the pages' policy forbids", () => {
  const chart = draw(400);
  expect(chart.getAttribute("role")).toBe("img");
  expect(chart.getAttribute("aria-label")).toBe("Fewer.");
  expect(chart.querySelector("style, g[aria-label]")).toBeNull();
});

it("draws to the same scale, and the part within the whole", () => {
  const lengths = (name: string) =>
    [...draw(400).querySelectorAll(`.${name} rect`)].map((bar) => Number(bar.getAttribute("width")));
  const [[long = 0, half = 0], [part = 0, all = 0]] = [lengths("whole"), lengths("part")];
  expect(half / long).toBeCloseTo(0.5, 1);
  expect(part / long).toBeCloseTo(2 / 14, 1);
  expect(all).toBe(half);
});
