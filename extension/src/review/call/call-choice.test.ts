import { expect, it, vi } from "vitest";
import { openTally } from "../../record/tally";
import type { Signal, Thread, ThreadReading } from "../../shared/contract.gen";
import { memoryPreferences } from "../../shared/memory-preferences";
import { followChoices } from "../choices";
import type { Review } from "../review";
import type { Session } from "../session";
import { callChoice } from "./call-choice";

const thread: Thread = {
  subject: "Launch",
  messages: [{ from: "dana@client.example", text: "Where is it?" }, { text: "Soon." }],
};

function signal(message: number, weight: number, by: Signal["by"] = "them"): Signal {
  return { kind: "blame", message, start: 0, end: 1, quote: "a", by, weight };
}

function reviewOf(...signals: Signal[]): Review {
  const reading = { call: { suggest: true, why: "", invitation: "Shall we?" }, signals } as unknown;
  return { thread: reading as ThreadReading } as Review;
}

const preferences = memoryPreferences();

async function choice(about: Thread | null = thread) {
  const choices = await followChoices(preferences, new AbortController().signal);
  const session = { review: reviewOf(), thread: about, tally: openTally() } as unknown as Session;
  const changed = vi.fn();
  const call = callChoice({ choices, session: () => session, changed });
  const look = async (...signals: Signal[]) => {
    session.review = reviewOf(...signals);
    call.look(session.review);
    await new Promise((later) => setTimeout(later, 5));
    return call.standing();
  };
  const counted = () => session.tally.report({ marks: [], notes: [] }).call.suggested;
  return { call, look, changed, counted };
}

it("is not known before it was looked up, and open where nothing is kept", async () => {
  await preferences.save({ quietThreads: [], offeredCalls: [] });
  const { call, look, changed, counted } = await choice();
  expect([call.standing(), counted()]).toEqual(["unknown", false]);
  expect(await look()).toBe("open");
  expect(counted()).toBe(true);
  expect(changed).toHaveBeenCalled();
});

it("never suggests one without a thread", async () => {
  const { look, counted } = await choice(null);
  expect([await look(), counted()]).toEqual(["declined", false]);
});

it("remembers that a call was waved off", async () => {
  const { call, look } = await choice();
  await look();
  call.decline();
  expect(call.standing()).toBe("declined");
  expect(await (await choice()).look(signal(9, 9))).toBe("declined");
  await preferences.save({ quietThreads: [] });
});

it("remembers that one was offered, until what they write makes it worse", async () => {
  const { call, look } = await choice();
  await look();
  call.offer();
  expect(call.standing()).toBe("offered");
  const { look: lookAgain, counted } = await choice();
  await vi.waitFor(async () => expect((await preferences.load()).offeredCalls).toHaveLength(1));
  // What was there before, what cools and what the user wrote does not make it worse.
  expect(await lookAgain(signal(1, 5), signal(2, 5, "me"), signal(2, 2), signal(2, -1))).toBe("offered");
  expect(counted()).toBe(false);
  expect(await lookAgain(signal(2, 1), signal(3, 0.5))).toBe("open");
  expect(counted()).toBe(true);
});

it("counts from the newest offer", async () => {
  const longer = { ...thread, messages: [...thread.messages, { text: "Well?" }] };
  const { call, look } = await choice(longer);
  await look(signal(2, 5));
  call.offer();
  await vi.waitFor(async () => expect((await preferences.load()).offeredCalls[0]?.messages).toBe(3));
  expect((await preferences.load()).offeredCalls).toHaveLength(1);
  expect(await (await choice(longer)).look(signal(2, 5))).toBe("offered");
});
