import { beforeEach, expect, it } from "vitest";
import { openTally, type Tally } from "../../record/tally";
import type { Mark } from "../../shared/contract.gen";
import { DEFAULTS } from "../../shared/preferences";
import { markOn, readingOf } from "../testing";
import { FoundMarks } from "./found-marks";

const TEXT = "As I said, no. As I said, yes. It is simple.";
const [one, two, simple] = [
  markOn(TEXT, "As I said, no"),
  markOn(TEXT, "As I said, yes"),
  markOn(TEXT, "simple", { rule: "belittling", severity: "low" }),
];

let muted: string[];
let showFrom: typeof DEFAULTS.showFrom;
let tally: Tally;
let marks: FoundMarks;
const counts = (rule: string, sent: Mark[] = [...marks.standing]) => {
  const { marks: rows } = tally.report({ marks: sent, notes: [] });
  const { label: _, rule: __, ...rest } = rows.find((row) => row.rule === rule) ?? {};
  return Object.fromEntries(Object.entries(rest).filter(([, count]) => count !== 0));
};

beforeEach(() => {
  muted = [];
  showFrom = DEFAULTS.showFrom;
  tally = openTally();
  marks = new FoundMarks(() => ({ muted, showFrom }), tally);
  marks.read(TEXT, readingOf([one, two, simple]));
});

it("distrusts a mark whose quote is not what stands there", () => {
  marks.read(TEXT, readingOf([{ ...one, quote: "As I sad, no" }]));
  expect(marks.standing).toEqual([]);
});

it("counts a wave through for each mark that goes by it", () => {
  marks.ignore(one);
  expect(counts("keeping-score")).toEqual({ first: 1, sent: 1, ignored: 1 });
});

it("counts a rule that is switched off here for each of its marks, and takes that back with it", () => {
  marks.switchingOff("keeping-score");
  muted = ["keeping-score"];
  marks.rechoose();
  expect(counts("keeping-score")).toEqual({ switched_off: 2 });
  expect(counts("belittling")).toEqual({ first: 1, sent: 1 });
  marks.switchingOn("keeping-score");
  muted = [];
  marks.rechoose();
  expect(counts("keeping-score")).toEqual({ first: 2, sent: 2 });
});

it("counts neither a rule that was switched off elsewhere, nor a label that is shown less, as softened", () => {
  muted = ["keeping-score"];
  showFrom = { ...showFrom, defensive: "high" };
  marks.rechoose();
  expect([counts("keeping-score"), counts("belittling")]).toEqual([{}, {}]);
});

it("knows what is left of a reading in other words", () => {
  const read = { text: TEXT, thread: null, reading: readingOf([one, simple]) };
  const quotes = marks.in(TEXT.replace("no", "never"), read).map(({ quote }) => quote);
  expect(quotes).toEqual(["simple"]);
});
