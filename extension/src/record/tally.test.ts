// @vitest-environment node
import { beforeEach, describe, expect, it } from "vitest";
import type { Mark } from "../shared/contract.gen";
import { openTally, type Tally } from "./tally";

const mark = (rest: Partial<Mark> = {}): Mark => ({
  start: 0,
  end: 9,
  quote: "As I said",
  label: "defensive",
  severity: "medium",
  found_by: "rule",
  rule: "keeping-score",
  why: "It can read as keeping score.",
  instead: ["In short"],
  ...rest,
});
const first = mark();
const second = mark({ start: 16, end: 25 });
const NOTHING = { marks: [], notes: [] };
const row = (rest: object) => ({
  label: "defensive",
  rule: "keeping-score",
  first: 0,
  sent: 0,
  applied: 0,
  ignored: 0,
  switched_off: 0,
  ...rest,
});

let tally: Tally;
const marks = (sent: Mark[] = []) => tally.report({ ...NOTHING, marks: sent }).marks;

beforeEach(() => {
  tally = openTally();
});

describe("marks", () => {
  it("are the most that stood at one time, against what left", () => {
    tally.stood([first]);
    tally.stood([first, second]);
    tally.stood([second]);
    expect(marks([second])).toEqual([row({ first: 2, sent: 1 })]);
  });

  it("of a sentence that was rewritten and came back are one", () => {
    tally.stood([first]);
    tally.stood([]);
    tally.stood([first]);
    expect(marks()).toEqual([row({ first: 1 })]);
  });

  it("are never more at sending than at first", () => {
    expect(marks([first])).toEqual([row({ first: 1, sent: 1 })]);
  });

  it("are told apart by label and rule", () => {
    tally.stood([first, mark({ label: "hostile" }), mark({ rule: null }), mark({ rule: "blame" })]);
    expect(marks().map(({ label, rule }) => [label, rule])).toEqual([
      ["defensive", "keeping-score"],
      ["hostile", "keeping-score"],
      ["defensive", null],
      ["defensive", "blame"],
    ]);
  });

  it("that gave way to another wording are counted as such", () => {
    tally.stood([first, second]);
    tally.applied(first);
    expect(marks([second])).toEqual([row({ first: 2, sent: 1, applied: 1 })]);
  });

  it.each(["ignored", "switched_off"] as const)("that were %s were none, and so not softened", (by) => {
    tally.stood([first, second]);
    tally.waved([first], by);
    expect(marks([second])).toEqual([row({ first: 1, sent: 1, [by]: 1 })]);
  });

  it("that a setting took away leave nothing behind", () => {
    tally.stood([first]);
    tally.waved([first], null);
    expect(marks()).toEqual([]);
  });

  it("of a rule that was brought back were not switched off", () => {
    tally.stood([first]);
    tally.waved([first], "switched_off");
    tally.broughtBack("keeping-score");
    tally.stood([first]);
    expect(marks([first])).toEqual([row({ first: 1, sent: 1 })]);
  });
});

it("says of each note that was shown whether its reason was gone at sending", () => {
  tally.noted([{ id: "when" }, { id: "empathy" }]);
  tally.noted([{ id: "when" }]);
  const { notes } = tally.report({ ...NOTHING, notes: [{ id: "when" }, { id: "never-shown" }] });
  expect(notes).toEqual([
    { id: "when", followed: false },
    { id: "empathy", followed: true },
  ]);
});

it("says what became of a call", () => {
  tally.call("suggested");
  tally.call("inserted");
  expect(tally.report(NOTHING).call).toEqual({ suggested: true, inserted: true, ignored: false });
});

it("can be asked twice, and holds no word", () => {
  tally.stood([first]);
  const sent = { ...NOTHING, marks: [first] };
  expect(tally.report(sent)).toEqual(tally.report(sent));
  expect(JSON.stringify(tally.report(sent))).not.toMatch(/said|short|can read/);
});
