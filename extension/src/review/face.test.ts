import { expect, it } from "vitest";
import type { ThreadReading } from "../shared/contract.gen";
import { faceOf } from "./face";
import type { Review } from "./session";
import { markOn } from "./testing";

const heated: ThreadReading = {
  escalating: true,
  level: "heated",
  onset: 1,
  content: "3d",
  signals: [],
  call: { suggest: true, why: "It heats up.", invitation: "Could we talk?" },
  bring_in: { suggest: false, why: "" },
  urgency: "none",
};
const clear: Review = {
  map: null,
  marks: [],
  notes: [],
  snippets: [],
  thread: null,
  quiet: null,
  foreign: false,
  trouble: null,
  message: "",
};
const mark = markOn("As I said", "As I said");
const note = { id: "no-date", message: "There is no date.", instead: [] };

it.each<[string, Partial<Review>, boolean, string, string]>([
  ["nothing to note", {}, false, "clear", ""],
  ["one mark", { marks: [mark] }, false, "notes", "1 note"],
  ["a draft that cannot be read", { trouble: "unreadable" }, false, "trouble", "Cannot read this draft"],
  ["marks and notes", { marks: [mark], notes: [note] }, false, "notes", "2 notes"],
  ["a heated thread", { thread: heated, marks: [mark] }, false, "call", "Suggest a call"],
  ["a call that is settled", { thread: heated, marks: [mark] }, true, "notes", "1 note"],
  [
    "no invitation",
    { thread: { ...heated, call: { ...heated.call, invitation: null } } },
    false,
    "clear",
    "",
  ],
  ["a companion that is off", { trouble: "offline", thread: heated }, false, "trouble", "Companion is off"],
  ["left alone", { quiet: { by: "snooze", until: 0 }, thread: heated }, false, "quiet", "Paused"],
  ["off", { quiet: { by: "off" }, trouble: "offline" }, false, "quiet", "Off"],
  ["no pairing", { trouble: "not_paired" }, false, "trouble", "Not paired"],
])("%s", (_, review, settled, kind, words) => {
  const face = faceOf({ ...clear, ...review }, settled);
  expect(face).toMatchObject({ kind, words });
  expect(face.label).toMatch(/^Warmline: ./);
});

it("says how marks can read, each way once", () => {
  const marks = [mark, mark, { ...mark, label: "hostile" as const }];
  expect(faceOf({ ...clear, marks, notes: [note] }, false).label).toBe(
    "Warmline: 4 notes, can read as defensive and hostile",
  );
  expect(faceOf({ ...clear, notes: [note] }, false).label).toBe("Warmline: 1 note");
});
