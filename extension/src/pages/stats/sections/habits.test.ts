import { expect, it } from "vitest";
import { cells, ruleTotal, shown, someStats } from "../testing";
import { habits } from "./habits";

const rules = [
  ruleTotal("Rare", { first: 1, left: 0, sent: 0 }),
  ruleTotal("Often", { first: 14, left: 5, sent: 5, applied: 6, ignored: 2, switched_off: 1 }),
  ruleTotal("Now and then", { first: 4, left: 2, sent: 2, instead: ["a", "b", "c", "d"] }),
  ruleTotal("Never", { first: 0, left: 0, sent: 0 }),
  ruleTotal("Only in older mail", { first: 0, left: 0, sent: 9 }),
];

it("shows the three that come up most, what became of them, and other ways to say them", () => {
  const card = shown(habits(someStats({ rules })));
  const names = [...card.querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(names).toEqual(["Often", "Only in older mail", "Now and then"]);
  expect(card.querySelector(".habits > li")?.textContent).toContain(
    "came up 14 times, sent 5 times, said otherwise 6 times, left as it was twice, switched off.",
  );
  expect([...card.querySelectorAll(".instead li")].map(({ textContent }) => textContent)).toEqual([
    "a",
    "b",
    "c",
  ]);
});

it("has all of them in the table", () => {
  const card = shown(habits(someStats({ rules })));
  expect(cells(card).map(([title]) => title)).toEqual([
    "Often",
    "Only in older mail",
    "Now and then",
    "Rare",
  ]);
  expect(cells(card)[0]).toEqual(["Often", "14", "5", "6", "2", "1"]);
});

it("waits for a habit", () => {
  expect(habits(someStats({ rules: rules.slice(3, 4) }))).toHaveProperty("until");
});
