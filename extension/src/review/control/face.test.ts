import { expect, it } from "vitest";
import type { CallStanding } from "../call/call-choice";
import { NOTHING, type Review } from "../review";
import { heatedThread, markOn } from "../testing";
import { faceOf } from "./face";

const heated = heatedThread();
const mark = markOn("As I said", "As I said");
const note = { id: "no-date", message: "There is no date.", instead: [] };

it.each<[string, Partial<Review>, CallStanding, string, string]>([
  ["nothing to note", {}, "open", "clear", ""],
  ["one mark", { marks: [mark] }, "open", "notes", "1 note"],
  ["a draft that cannot be read", { trouble: "unreadable" }, "open", "trouble", "Cannot read this draft"],
  ["marks and notes", { marks: [mark], notes: [note] }, "open", "notes", "2 notes"],
  ["a heated thread", { thread: heated, marks: [mark] }, "open", "call", "Suggest a call"],
  ["a call that is settled", { thread: heated, marks: [mark] }, "declined", "notes", "1 note"],
  ["a call that was offered", { thread: heated }, "offered", "offered", "Call offered"],
  ["a call that was offered, and a mark", { thread: heated, marks: [mark] }, "offered", "notes", "1 note"],
  ["a thread that needs no call any more", {}, "offered", "clear", ""],
  ["a call that may have been waved off", { thread: heated }, "unknown", "clear", ""],
  [
    "no invitation",
    { thread: { ...heated, call: { ...heated.call, invitation: null } } },
    "open",
    "clear",
    "",
  ],
  ["a companion that is off", { trouble: "offline", thread: heated }, "open", "trouble", "Companion is off"],
  ["left alone", { quiet: { by: "snooze", until: 0 }, thread: heated }, "open", "quiet", "Paused"],
  ["off", { quiet: { by: "off" }, trouble: "offline" }, "open", "quiet", "Off"],
  ["no pairing", { trouble: "not_paired" }, "open", "trouble", "Not paired"],
])("%s", (_, review, standing, kind, words) => {
  const face = faceOf({ ...NOTHING, ...review }, standing);
  expect(face).toMatchObject({ kind, words });
  expect(face.label).toMatch(/^Warmline: ./);
});

it("says how marks can read, each way once", () => {
  const marks = [mark, mark, { ...mark, label: "hostile" as const }];
  expect(faceOf({ ...NOTHING, marks, notes: [note] }, "open").label).toBe(
    "Warmline: 4 notes, can read as defensive and hostile",
  );
  expect(faceOf({ ...NOTHING, notes: [note] }, "open").label).toBe("Warmline: 1 note");
});
