import { expect, it } from "vitest";
import { at, cells, shown, someStats } from "../testing";
import { mine, theirs } from "./rhythm";

const spans = {
  count: 5,
  median: 2,
  spans: [
    { hours: 1, count: 1 },
    { hours: null, count: 4 },
  ],
};

it.each([
  [mine, "How soon do you answer?"],
  [theirs, "How soon do they answer?"],
])("shows how answers are spread: %o", (section, title) => {
  const card = shown(section(someStats({ mine: spans, theirs: spans }), at(400)));
  expect(card.querySelector("h2")?.textContent).toBe(title);
  expect(card.textContent).toContain("Median 2 hours, of 5.");
  expect(cells(card)).toEqual([
    ["1 hour", "1"],
    ["Longer", "4"],
  ]);
});

it("waits for an answer", () => {
  expect(mine(someStats(), at(400))).toHaveProperty("until");
});
