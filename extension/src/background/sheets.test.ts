import { expect, it } from "vitest";
import { makeSheets } from "./sheets";

const thread = { subject: "Signs", messages: [{ text: "Which green?" }] };

it("gives a thread away once", () => {
  const sheets = makeSheets();
  const id = sheets.keep(thread);
  expect(sheets.take(id)).toEqual(thread);
  expect(sheets.take(id)).toBeNull();
});

it("names no thread by its words, and no two alike", () => {
  const sheets = makeSheets();
  const ids = [sheets.keep(thread), sheets.keep(thread)];
  expect(new Set(ids).size).toBe(2);
  expect(ids.join()).not.toContain("Signs");
  expect(sheets.take("another")).toBeNull();
});
