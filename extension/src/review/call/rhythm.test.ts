import { expect, it } from "vitest";
import type { Gap, ThreadReading } from "../../shared/contract.gen";
import { calmThread } from "../testing";
import { lengthWords, rhythmContent } from "./rhythm";

const thread = { messages: Array.from({ length: 20 }, () => ({ text: "Yes." })) };
const SIDES = ["me", "them"] as const;

function reading(hours: (number | null)[], rest: Partial<ThreadReading> = {}, quick = false): ThreadReading {
  const gaps: Gap[] = hours.map((each, index) => ({
    message: index + 1,
    by: SIDES[index % 2] ?? "me",
    hours: each,
  }));
  return calmThread({ rhythm: { gaps, quick }, ...rest });
}

function box(given: ThreadReading): HTMLElement {
  const made = document.createElement("div");
  made.append(...rhythmContent(given, thread));
  return made;
}

it("draws yours above the line and theirs below, the longer the taller", () => {
  const drawn = box(reading([1, 2, 30, 0.1]));
  const bars = [...drawn.querySelectorAll("rect")].map((bar) => ({
    by: bar.getAttribute("class"),
    top: Number(bar.getAttribute("y")),
    height: Number(bar.getAttribute("height")),
  }));
  expect(bars.map(({ by }) => by)).toEqual(["me", "them", "me", "them"]);
  for (const { by, top, height } of bars) {
    expect(by === "me" ? top + height : top).toBeCloseTo(by === "me" ? 28 : 29);
  }
  const heights = bars.map(({ height }) => height);
  expect(heights[2]).toBeGreaterThan(heights[1] ?? 0);
  expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  expect(heights[0]).toBeGreaterThan(heights[3] ?? 0);
});

it("leaves what is not known out of the picture, and names it in the table", () => {
  const drawn = box(reading([1, null, 3, 0.5]));
  expect(drawn.querySelectorAll("rect")).toHaveLength(3);
  expect([...drawn.querySelectorAll("tbody tr")].map((row) => row.lastElementChild?.textContent)).toEqual([
    "1 h",
    "not known",
    "3 h",
    "30 min",
  ]);
});

it("shows the latest twelve", () => {
  expect(box(reading(Array(18).fill(1))).querySelectorAll("rect")).toHaveLength(12);
});

it("is silent where too little is known", () => {
  expect(rhythmContent(reading([1, null, 2]), thread)).toEqual([]);
});

it("speaks of slowing down where answers fly, but not when time matters", () => {
  const fast = [0.1, 0.1, 0.1, 0.1];
  expect(box(reading(fast, {}, true)).textContent).toContain("Gmail can send it at a time you choose");
  expect(box(reading(fast, {}, false)).textContent).not.toContain("Gmail can send");
  expect(box(reading(fast, { urgency: "tactical" }, true)).textContent).not.toContain("Gmail can send");
});

it.each([
  [0.2, "12 min"],
  [5.4, "5 h"],
  [72, "3 days"],
  [null, "not known"],
])("says %s hours as %s", (hours, words) => {
  expect(lengthWords(hours)).toBe(words);
});
