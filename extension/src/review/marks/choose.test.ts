import { expect, it } from "vitest";
import { DEFAULTS } from "../../shared/preferences";
import { markOn } from "../testing";
import { isSameMark, shown, standing, wordsOf } from "./choose";

const TEXT = "one two three four five six seven";
const ANY = { muted: [], showFrom: DEFAULTS.showFrom, ignored: new Set<string>() };
const marks = TEXT.split(" ").map((word, index) => markOn(TEXT, word, { rule: `rule-${index}` }));

it("shows as many as there is room for, in the order of the text", () => {
  const worstFirst = [5, 2, 4, 1, 6, 3, 0].flatMap((index) => marks[index] ?? []);
  expect(shown(worstFirst, 5).map(({ quote }) => quote)).toEqual(["two", "three", "five", "six", "seven"]);
  expect(shown(worstFirst, 9)).toEqual(marks);
});

it("leaves out rules that are switched off", () => {
  const left = standing(marks, { ...ANY, muted: ["rule-0"] });
  expect(left.map(({ rule }) => rule)).not.toContain("rule-0");
  expect(left).toHaveLength(6);
});

it("never takes a mark without a rule for a muted one", () => {
  const mark = markOn(TEXT, "one", { rule: null, found_by: "model" });
  expect(standing([mark], { ...ANY, muted: ["null", ""] })).toEqual([mark]);
});

it("leaves out labels and severities that are not to be shown", () => {
  const mild = markOn(TEXT, "one", { label: "hostile", severity: "low" });
  const strong = markOn(TEXT, "two", { label: "hostile", severity: "high" });
  const showFrom = { ...DEFAULTS.showFrom, hostile: "medium" } as const;
  expect(standing([mild, strong], { ...ANY, showFrom })).toEqual([strong]);
});

it("leaves out the words that were waved through, wherever they stand", () => {
  const mark = markOn("As I said, yes.", "As I said,");
  const moved = markOn("Well. As I said: yes.", "As I said:");
  const other = markOn("As I told you, yes.", "As I told you,");
  expect(standing([moved, other], { ...ANY, ignored: new Set([wordsOf(mark)]) })).toEqual([other]);
});

it("takes a stretched mark for the same, and another rule's for another", () => {
  const mark = markOn(TEXT, "two");
  expect(isSameMark(mark, markOn(TEXT, "two three"))).toBe(true);
  expect(isSameMark(mark, markOn(TEXT, "four"))).toBe(false);
  expect(isSameMark(mark, markOn(TEXT, "two", { rule: "another" }))).toBe(false);
});
