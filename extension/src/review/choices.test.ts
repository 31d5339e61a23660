import { expect, it, vi } from "vitest";
import type { Thread } from "../shared/contract.gen";
import { memoryPreferences } from "../shared/memory-preferences";
import { followChoices } from "./choices";

const thread: Thread = {
  subject: "Re: Launch",
  messages: [{ from: "dana@client.example", text: "Where is it?" }],
};

function setup() {
  const store = memoryPreferences();
  return { store, choices: followChoices(store, new AbortController().signal) };
}

it("switches a rule off and on, once", async () => {
  const { store, choices } = setup();
  const { mute, unmute, current } = await choices;
  await mute("keeping-score");
  await mute("keeping-score");
  expect(current().mutedRules).toEqual(["keeping-score"]);
  await unmute("keeping-score");
  expect((await store.load()).mutedRules).toEqual([]);
});

it("keeps what another tab chose meanwhile", async () => {
  const { store, choices } = setup();
  const { mute, current } = await choices;
  await store.save({ mutedRules: ["sorry-but"] });
  await mute("keeping-score");
  expect(current().mutedRules).toEqual(["sorry-but", "keeping-score"]);
});

it("remembers a thread without a word of it, whatever replies are added", async () => {
  const { store, choices } = setup();
  const { quiet, isQuiet } = await choices;
  await quiet(thread);
  const later = { ...thread, subject: "RE: AW: Launch", messages: [...thread.messages, { text: "And?" }] };
  expect(await isQuiet(later)).toBe(true);
  expect(await isQuiet({ ...thread, subject: "Invoice" })).toBe(false);
  expect(await isQuiet({ messages: [] })).toBe(false);
  expect((await store.load()).quietThreads).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
});

it("leaves a mail alone and takes it up again, beside what another tab chose", async () => {
  const { store, choices } = setup();
  const { leaveAlone, lift, quietFor } = await choices;
  const mail = { key: "draft-1", to: ["dana@client.example"] };
  const dana = { by: "correspondent", address: "dana@client.example" } as const;
  await store.save({ quietCorrespondents: ["lee@client.example"] });
  await leaveAlone(dana);
  expect(quietFor(mail)).toEqual(dana);
  await lift(dana);
  expect(quietFor(mail)).toBeNull();
  expect((await store.load()).quietCorrespondents).toEqual(["lee@client.example"]);
});

it("tells of every change, and when a while of quiet is over", async () => {
  vi.useFakeTimers();
  const life = new AbortController();
  const { leaveAlone, quietFor, onChange } = await followChoices(memoryPreferences(), life.signal);
  const told = vi.fn();
  onChange(told, life.signal);
  await leaveAlone({ by: "snooze", until: Date.now() + 3_600_000 });
  expect(told).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(told).toHaveBeenCalledTimes(2);
  expect(quietFor({ key: "draft-1", to: [] })).toBeNull();
  await leaveAlone({ by: "snooze", until: Date.now() + 1_000 });
  life.abort();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
