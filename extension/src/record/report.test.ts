// @vitest-environment node
import { expect, it, vi } from "vitest";
import type { Mark, Reading, ThreadReading } from "../shared/contract.gen";
import { reportOn } from "./report";
import type { Read, Sent } from "./sent";
import { openTally, type Tally } from "./tally";

// As the process starts.
vi.hoisted(() => vi.stubEnv("TZ", "Europe/Berlin"));

const TEXT = "As I said, the crown jewels are late.";
const mark = { start: 0, end: 9, quote: "As I said", label: "defensive", rule: "keeping-score" } as Mark;
const sent: Sent = {
  text: TEXT,
  key: "#msg-a:r7",
  to: [{ address: "dana@client.example", name: "Dana Lee" }],
  conversation: { id: "19a51f0000000001", unbroken: 2 },
};
const read = (rest: Partial<Reading> = {}): Read => ({
  text: TEXT,
  thread: {
    subject: "The crown jewels",
    me: ["robin@example.test"],
    messages: [
      { from: "robin@example.test", sent_at: "2026-11-19T09:00:00+01:00", text: "They come today." },
      { from: "dana@client.example", sent_at: "2026-11-20T09:00:00+01:00", text: "Where are they?" },
    ],
  },
  reading: {
    draft: { language: "en", marks: [], notes: [] },
    thread: {
      level: "heated",
      onset: 1,
      rhythm: { gaps: [{ message: 1, by: "them", hours: 24 }], quick: false },
    } as unknown as ThreadReading,
    ...rest,
  },
});

function report(rest: Partial<{ read: Read | null; sent: Sent; tally: Tally; marks: Mark[] }> = {}) {
  const at = new Date("2026-11-20T10:00:00Z");
  return reportOn({ id: "a", at, sent, tally: openTally(), read: read(), marks: [], ...rest });
}

it("says all that is kept, by the sender's own clock", () => {
  expect(report({ marks: [mark] })).toEqual({
    id: "a",
    sent_at: "2026-11-20T11:00:00+01:00",
    language: "en",
    to: [{ address: "dana@client.example", name: "Dana Lee" }],
    words: 8,
    marks: [
      {
        label: "defensive",
        rule: "keeping-score",
        first: 1,
        sent: 1,
        applied: 0,
        ignored: 0,
        switched_off: 0,
      },
    ],
    notes: [],
    thread: { id: "19a51f0000000001", level: "heated", onset: "2026-11-20T09:00:00+01:00" },
    call: { suggested: false, inserted: false, ignored: false },
    my_hours: 2,
    their_hours: 24,
  });
});

it("holds no word of the mail, nor of its conversation", () => {
  const said = JSON.stringify(report({ marks: [mark] }));
  expect(said).not.toMatch(/crown|jewels|late|today|where/i);
});

it.each([
  ["was never read", null],
  ["is in a language that is not read", read({ draft: { language: null, marks: [], notes: [] } })],
])("judges nothing of a mail that %s", (_, of) => {
  const tally = openTally();
  tally.stood([mark]);
  tally.noted([{ id: "when" }]);
  expect(report({ read: of, tally })).toMatchObject({ language: null, marks: [], notes: [], words: 8 });
});

it("knows no thread without a reading of one", () => {
  expect(report({ read: null }).thread).toBeNull();
  expect(report({ read: read({ thread: null }) }).thread).toBeNull();
});

it.each([
  [0, "2026-11-19T09:00:00+01:00"],
  [null, null],
  [7, null],
])("tells when it began to heat up, where that is known: message %s", (onset, time) => {
  const thread = { ...read().reading.thread, onset } as ThreadReading;
  expect(report({ read: read({ thread }) }).thread?.onset).toBe(time);
});

it.each([
  [
    "the same twice",
    [{ address: "a@b.c", name: "A" }, { address: "A@B.c" }],
    [{ address: "a@b.c", name: "A" }],
  ],
  ["a name that is the address", [{ address: "a@b.c", name: "A@b.c" }], [{ address: "a@b.c", name: null }]],
  ["no name", [{ address: "a@b.c", name: "" }], [{ address: "a@b.c", name: null }]],
  ["half a character", [{ address: "a@b.c", name: "\ud83d" }], [{ address: "a@b.c", name: null }]],
  ["a name without end", [{ address: "a@b.c", name: "x".repeat(9_999) }], [{ address: "a@b.c", name: null }]],
  ["an address without end", [{ address: `${"x".repeat(9_999)}@b.c` }], []],
])("names people so that they can be kept: %s", (_, to, kept) => {
  expect(report({ sent: { ...sent, to } }).to).toEqual(kept);
});
