import { expect, it } from "vitest";
import type { Stats } from "../../../shared/contract.gen";
import { NOTHING_LASTED, person, someStats } from "../testing";
import { well } from "./well";

const title = (change: Partial<Stats>, one = null as ReturnType<typeof person> | null) =>
  well(someStats(change), one).querySelector("h1")?.textContent;
const people = (all: number, fine: number) => ({ people: all, well: fine, listed: [] });
const threads = (all: number, heated: number, settled: number) => ({
  threads: all,
  heated,
  settled,
  took: NOTHING_LASTED,
});

it.each([
  [{ people: people(45, 41) }, "All is well with 41 of 45 people"],
  [{ people: people(3, 3) }, "All is well with all 3 people you wrote to"],
  [{ people: people(1, 1) }, "All is well with the one person you wrote to"],
  [{ people: people(1, 0), threads: threads(9, 2, 1) }, "7 of 9 conversations stayed calm"],
  [{ people: people(1, 0), threads: threads(2, 2, 1) }, "1 of 2 heated conversations settled"],
  [{ people: people(1, 0), threads: threads(1, 1, 0) }, "Your habits"],
])("begins with what is well: %o", (change, words) => {
  expect(title(change)).toBe(words);
});

it("begins with what is well with the one who is looked at", () => {
  const mara = person("mara@northgate.example", { name: "<b>Mara</b>" });
  expect(title({}, mara)).toBe("All is well with <b>Mara</b>");
  expect(title({}, { ...mara, threads: 6, heated: 2, settled: 1 })).toBe(
    "4 of 6 conversations with <b>Mara</b> stayed calm",
  );
});

it("says what that means and what it rests on", () => {
  const text = well(someStats({ messages: 4 }), null).textContent;
  expect(text).toContain("No conversation with them became heated.");
  expect(text).toContain("rests on 4 messages you sent of 12; what is kept begins on 2 Jun 2026.");
});
