import { expect, it } from "vitest";
import { boundsOf, type PlacementQuestion, place } from "./placement";

const question: PlacementQuestion = {
  words: { left: 200, top: 100, right: 300, bottom: 120 },
  keepClear: { left: 20, top: 100, right: 600, bottom: 140 },
  card: { width: 340, height: 200 },
  window: { width: 1000, height: 800 },
  rtl: false,
  prefer: "below",
};

it("opens below the sentence, in line with the words", () => {
  expect(place(question)).toMatchObject({ left: 200, top: 146 });
});

it("lines up with the other end of words that run right to left", () => {
  const words = { ...question.words, left: 500, right: 600 };
  expect(place({ ...question, words, rtl: true }).left).toBe(260);
});

it("opens above near the lower edge", () => {
  const keepClear = { ...question.keepClear, top: 700, bottom: 740 };
  const words = { ...question.words, top: 720, bottom: 740 };
  expect(place({ ...question, words, keepClear }).top).toBe(700 - 6 - 200);
});

it("opens above when asked to, and below when there is no room above", () => {
  expect(place({ ...question, prefer: "above" }).top).toBe(146);
  const low = { left: 200, top: 500, right: 300, bottom: 520 };
  expect(place({ ...question, words: low, keepClear: low, prefer: "above" }).top).toBe(500 - 6 - 200);
});

/** Every place of the words in a window large and small: the promises that must always hold. */
const windows = [
  { width: 1000, height: 800 },
  { width: 320, height: 568 },
  { width: 550, height: 330 },
];
const cases = windows.flatMap((window) =>
  [0, 0.25, 0.5, 0.75, 0.95].flatMap((x) =>
    [0, 0.2, 0.4, 0.6, 0.8, 0.95].map((y) => ({ window, left: x * window.width, top: y * window.height })),
  ),
);

it.each(cases)("neither leaves the window nor covers the words: %o", ({ window, left, top }) => {
  const words = { left, top, right: left + 40, bottom: top + 20 };
  const card = { width: Math.min(340, window.width - 16), height: 260 };
  const at = place({ ...question, window, words, keepClear: words, card });
  const height = Math.min(card.height, at.maxHeight);
  expect(at.left).toBeGreaterThanOrEqual(8);
  expect(at.left + card.width).toBeLessThanOrEqual(window.width - 8);
  expect(at.top).toBeGreaterThanOrEqual(8);
  expect(at.top + height).toBeLessThanOrEqual(window.height - 8);
  expect(at.top >= words.bottom || at.top + height <= words.top).toBe(true);
});

it("keeps at least the words clear of a sentence that fills the window", () => {
  const keepClear = { left: 0, top: 0, right: 1000, bottom: 800 };
  expect(place({ ...question, keepClear }).top).toBe(126);
});

it("bounds rectangles, and knows none", () => {
  const rect = (left: number, top: number) => ({ left, top, right: left + 10, bottom: top + 10 });
  expect(boundsOf([rect(5, 5), rect(40, 0)])).toEqual({ left: 5, top: 0, right: 50, bottom: 15 });
  expect(boundsOf([])).toBeNull();
});
