import { expect, it } from "vitest";
import { at, cells, shown, someStats } from "../testing";
import { calls } from "./calls";

const offered = { threads: 12, settled: 8, unsettled: 3, silent: 1 };
const not_offered = { threads: 11, settled: 4, unsettled: 2, silent: 5 };
const stats = (change = {}) =>
  someStats({ calls: { suggested: 23, ignored: 2, offered, not_offered, ...change } });

it("puts conversations with and without an offer side by side, and claims no cause", () => {
  const card = shown(calls(stats(), at(300)));
  expect(cells(card)).toEqual([
    ["Offered", "12", "8", "3", "1"],
    ["Not offered", "11", "4", "2", "5"],
  ]);
  expect(card.textContent).toContain("suggested in 23 conversations. You waved it off in 2.");
  expect(card.textContent).toContain("does not say what a call does");
  expect(card.textContent).not.toContain("few");
});

it("says so where they are few", () => {
  const card = shown(calls(stats({ offered: { ...offered, threads: 9 } }), at(300)));
  expect(card.textContent).toContain("These are few, and chance plays a part.");
});

it("waits for a suggestion", () => {
  expect(calls(stats({ suggested: 0 }), at(300))).toHaveProperty("until");
});
