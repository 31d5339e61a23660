import { expect, it } from "vitest";
import { at, cells, shown, someStats } from "../testing";
import { notes } from "./notes";

it("shows how often each note was shown and followed, under its own words", () => {
  const totals = [
    { id: "when", shown: 3, followed: 1 },
    { id: "of-another-version", shown: 5, followed: 5 },
    { id: "own_it", shown: 0, followed: 0 },
  ];
  const card = shown(notes(someStats({ notes: totals }), at(400)));
  expect(cells(card)).toEqual([
    ["of-another-version", "5", "5"],
    ["Say when", "3", "1"],
  ]);
  expect(card.querySelector("svg")?.textContent).toContain("1 of 3");
});

it("waits for a note", () => {
  expect(notes(someStats(), at(400))).toHaveProperty("until");
});
