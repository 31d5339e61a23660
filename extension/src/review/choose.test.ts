import { expect, it } from "vitest";
import { isSameMark, standing, wordsOf, worst } from "./choose";
import { markOn } from "./testing";

const TEXT = "one two three four five six seven";
const marks = (["low", "high", "low", "medium", "high", "low", "medium"] as const).map((severity, index) =>
  markOn(TEXT, TEXT.split(" ")[index] ?? "", { severity, rule: `rule-${index}` }),
);

it("shows five, worst first, in the order of the text", () => {
  expect(worst(marks).map(({ quote }) => quote)).toEqual(["one", "two", "four", "five", "seven"]);
});

it("shows all when there are few", () => {
  expect(worst(marks.slice(0, 2))).toEqual(marks.slice(0, 2));
});

it("leaves out rules that are switched off", () => {
  const left = standing(marks, { muted: ["rule-0"], ignored: new Set() });
  expect(left.map(({ rule }) => rule)).not.toContain("rule-0");
  expect(left).toHaveLength(6);
});

it("never takes a mark without a rule for a muted one", () => {
  const mark = markOn(TEXT, "one", { rule: null, found_by: "model" });
  expect(standing([mark], { muted: ["null", ""], ignored: new Set() })).toEqual([mark]);
});

it("leaves out the words that were waved through, wherever they stand", () => {
  const mark = markOn("As I said, yes.", "As I said,");
  const moved = markOn("Well. As I said: yes.", "As I said:");
  const other = markOn("As I told you, yes.", "As I told you,");
  expect(standing([moved, other], { muted: [], ignored: new Set([wordsOf(mark)]) })).toEqual([other]);
});

it("takes a stretched mark for the same, and another rule's for another", () => {
  const mark = markOn(TEXT, "two");
  expect(isSameMark(mark, markOn(TEXT, "two three"))).toBe(true);
  expect(isSameMark(mark, markOn(TEXT, "four"))).toBe(false);
  expect(isSameMark(mark, markOn(TEXT, "two", { rule: "another" }))).toBe(false);
});
