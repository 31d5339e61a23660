// @vitest-environment node
import { expect, it } from "vitest";
import type { Gap, Message, Thread, ThreadReading } from "../shared/contract.gen";
import { hoursOf } from "./hours";

const ME = "robin@example.test";
const DANA = "dana@client.example";
const from = (address: string | null, sent_at: string | null): Message => ({
  from: address,
  sent_at,
  text: "x",
});
const MESSAGES = [
  from(DANA, "2026-11-20T09:00:00+01:00"),
  from(ME, "2026-11-20T10:00:00+01:00"),
  from(DANA, "2026-11-20T13:00:00+01:00"),
  from(DANA, "2026-11-20T15:30:00+01:00"),
];
const GAPS: Gap[] = [
  { message: 1, by: "me", hours: 1 },
  { message: 2, by: "them", hours: 3 },
];

interface Case {
  messages?: Message[];
  gaps?: Gap[];
  to?: string[];
  unbroken?: number;
  me?: string[];
}

function hours({ messages = MESSAGES, gaps = GAPS, to = [DANA], unbroken = 9, me = [ME] }: Case = {}) {
  const thread: Thread = { subject: "", me, messages };
  return hoursOf({
    at: new Date("2026-11-20T16:00:36+01:00"),
    sent: { text: "", key: "", to: to.map((address) => ({ address })), conversation: { id: null, unbroken } },
    thread,
    reading: { rhythm: { gaps, quick: false } } as unknown as ThreadReading,
  });
}

const NONE = { my_hours: null, their_hours: null };

it("are from the newest message to mine, and from mine to their first answer", () => {
  expect(hours()).toEqual({ my_hours: 0.51, their_hours: 3 });
});

it("know people by their address, however it is written", () => {
  expect(hours({ to: ["kofi@client.example", "Dana@Client.example"] }).my_hours).toBe(0.51);
  expect(hours({ me: ["DANA@client.example"] })).toEqual(NONE);
});

it.each<[string, Case]>([
  ["follows one of my own", { messages: MESSAGES.slice(0, 2), gaps: GAPS.slice(0, 1) }],
  ["is passed on to somebody else", { to: ["lead@example.test"] }],
  ["answers somebody whose address is not known", { messages: [from(null, "2026-11-20T09:00:00+01:00")] }],
  ["stands below nothing", { messages: [] }],
])("are not there when my mail %s", (_, answer) => {
  expect(hours(answer)).toEqual(NONE);
});

it("are not there without a conversation", () => {
  const sent = { text: "", key: "", to: [{ address: DANA }], conversation: null };
  expect(hoursOf({ at: new Date(), sent, thread: null, reading: null })).toEqual(NONE);
});

it.each<[string, Case, object]>([
  ["the newest has no date", { messages: [from(DANA, null)] }, { my_hours: null }],
  ["the newest lies ahead", { messages: [from(DANA, "2026-11-20T17:00:00+01:00")] }, { my_hours: null }],
  ["their answer has no date", { gaps: [{ message: 2, by: "them", hours: null }] }, { their_hours: null }],
  ["they have answered nothing", { gaps: [] }, { their_hours: null }],
  ["the latest answer was mine", { gaps: GAPS.slice(0, 1) }, { their_hours: null }],
])("are not there when %s", (_, answer, expected) => {
  expect(hours(answer)).toMatchObject(expected);
});

it("of theirs need every message between to be in the page", () => {
  expect([4, 3, 2].map((unbroken) => hours({ unbroken }).their_hours)).toEqual([3, 3, null]);
});
