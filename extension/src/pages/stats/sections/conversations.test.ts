import { expect, it } from "vitest";
import { at, cells, NOTHING_LASTED, shown, someStats } from "../testing";
import { conversations, settling } from "./conversations";

const took = {
  count: 2,
  median: 30,
  spans: [
    { hours: 24, count: 1 },
    { hours: null, count: 1 },
  ],
};
const stats = someStats({ threads: { threads: 12, heated: 3, settled: 2, took } });

it("tells calm, settled and unsettled conversations apart", () => {
  expect(cells(shown(conversations(stats, at(400))))).toEqual([
    ["Stayed calm", "9"],
    ["Became heated and settled", "2"],
    ["Became heated, not settled so far", "1"],
  ]);
});

it("says how long they took, and of how many that is known", () => {
  const card = shown(settling(stats, at(400)));
  expect(card.textContent).toContain("median 30 hours, of 2.");
  expect(cells(card)).toEqual([
    ["24 hours", "1"],
    ["Longer", "1"],
  ]);
});

it("waits for a conversation, and for one that settled", () => {
  const none = someStats({ threads: { threads: 0, heated: 0, settled: 0, took: NOTHING_LASTED } });
  expect(conversations(none, at(400))).toHaveProperty("until");
  expect(settling(none, at(400))).toHaveProperty("until");
});
