import { expect, it } from "vitest";
import type { Stats } from "../../../shared/contract.gen";
import { NOTHING_LASTED, someStats } from "../testing";
import { large } from "./large";

const NOBODY = { threads: 0, settled: 0, unsettled: 0, silent: 0 };

/** Each figure as its value, its name and what it rests on. */
function figures(change: Partial<Stats> = {}) {
  return [...large(someStats(change)).children].map((one) =>
    [".value", "dt", ".small"].map((part) => one.querySelector(part)?.textContent),
  );
}

it("shows four figures, each with what it rests on", () => {
  const calls = { suggested: 3, ignored: 1, offered: { ...NOBODY, threads: 1 }, not_offered: NOBODY };
  const threads = { threads: 9, heated: 3, settled: 2, took: NOTHING_LASTED };
  expect(figures({ calls, threads })).toEqual([
    ["60 %", "softened before sending", "6 of 10 marks"],
    ["2", "marks per 1,000 words sent", "4 marks in 2,000 words"],
    ["2 of 3", "heated conversations settled", "of 9 conversations"],
    ["1", "call offered", "suggested in 3 conversations"],
  ]);
});

it.each([
  [{ written: 9 }, ["6 of 10", "marks softened before sending", "in 9 messages"]],
  [
    { written: 10 },
    ["60 %", "softened before sending", "6 of 10 marks, in 10 messages written with Warmline"],
  ],
  [{ first: 0, left: 0 }, ["–", "softened before sending", "there was nothing to soften"]],
  [{ written: 0 }, ["–", "softened before sending", "begins with mail you write with Warmline"]],
])("claims no more than it knows: %o", (change, softened) => {
  expect(figures(change)[0]).toEqual(softened);
});

it.each([
  [{ messages: 9 }, ["4", "marks in what you sent", "in 2,000 words"]],
  [{ messages: 9, sent: 1, words: 42 }, ["1", "mark in what you sent", "in 42 words"]],
  [{ messages: 10 }, ["2", "marks per 1,000 words sent", "4 marks in 2,000 words"]],
])("makes no rate of a few messages: %o", (change, marks) => {
  expect(figures(change)[1]).toEqual(marks);
});

it("has no rate where nothing was judged", () => {
  expect(figures({ words: 0, sent: 0 })[1]).toEqual([
    "–",
    "marks per 1,000 words sent",
    "none of it in a language that is read",
  ]);
});
