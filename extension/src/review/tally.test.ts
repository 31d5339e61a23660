import { expect, it } from "vitest";
import { openTally } from "./tally";
import { markOn } from "./testing";

const TEXT = "As I said, yes. As I said, no.";
const first = markOn(TEXT, "As I said, yes");
const second = markOn(TEXT, "As I said, no");
const sent = {
  id: "00000000-0000-4000-8000-000000000000",
  at: new Date("2026-06-01T10:00:00Z"),
  text: "",
  marks: [],
};

it("reports the most that stood at one time against what left", () => {
  const tally = openTally();
  tally.saw([first]);
  tally.saw([first, second]);
  tally.saw([second]);
  expect(tally.report({ ...sent, marks: [second] })).toMatchObject({
    marks: [{ label: "defensive", rule: "keeping-score", first: 2, sent: 1 }],
  });
});

it("does not count a rewritten sentence twice", () => {
  const tally = openTally();
  tally.saw([first]);
  tally.saw([]);
  tally.saw([first]);
  expect(tally.report(sent).marks).toEqual([
    { label: "defensive", rule: "keeping-score", first: 1, sent: 0 },
  ]);
});

it("never reports more at sending than at first", () => {
  expect(openTally().report({ ...sent, marks: [first] }).marks).toEqual([
    { label: "defensive", rule: "keeping-score", first: 1, sent: 1 },
  ]);
});

it("keeps kinds and rules apart", () => {
  const tally = openTally();
  tally.saw([first, markOn(TEXT, "no", { label: "hostile" }), markOn(TEXT, "yes", { rule: null })]);
  expect(tally.report(sent).marks).toHaveLength(3);
});

it("forgets what was none", () => {
  const tally = openTally();
  tally.saw([first, second]);
  tally.forget(first);
  expect(tally.report(sent).marks).toMatchObject([{ first: 1 }]);
  tally.forget(second);
  expect(tally.report(sent).marks).toEqual([]);
});

it.each([
  ["", 0],
  ["Hi Dana,\n\nit’s 2.30 pm — all right?", 7],
  ["well-known", 1],
  ["… ?! 👍", 0],
  ["Grüße aus Łódź", 3],
])("counts the words of %j", (text, words) => {
  expect(openTally().report({ ...sent, text }).words).toBe(words);
});

it("holds counts and no words", () => {
  const tally = openTally();
  tally.saw([first]);
  tally.callSuggested();
  const report = tally.report({ ...sent, text: TEXT, marks: [first] });
  expect(JSON.stringify(report)).not.toContain("said");
  expect(report).toMatchObject({
    call: { suggested: true, inserted: false, ignored: false },
    sent_at: "2026-06-01T10:00:00.000Z",
  });
});
