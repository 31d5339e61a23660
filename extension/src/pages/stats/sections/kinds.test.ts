import { expect, it } from "vitest";
import { at, cells, shown, someStats } from "../testing";
import { kinds } from "./kinds";

it("shows what came up and what was sent, older mail too", () => {
  const labels = [
    { label: "defensive" as const, first: 10, left: 4, sent: 9 },
    { label: "condescending" as const, first: 0, left: 0, sent: 3 },
    { label: "hostile" as const, first: 0, left: 0, sent: 0 },
  ];
  const card = shown(kinds(someStats({ labels }), at(400)));
  expect(cells(card)).toEqual([
    ["Can read as defensive", "15", "9"],
    ["Can read as condescending", "3", "3"],
    ["Can read as hostile", "0", "0"],
  ]);
  const chart = card.querySelector("svg")?.textContent;
  expect(chart).toContain("15 → 9");
  expect(chart).not.toContain("hostile");
});

it("waits for a mark", () => {
  expect(kinds(someStats({ labels: [] }), at(400))).toHaveProperty("until");
});
