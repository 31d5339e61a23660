import { expect, it } from "vitest";
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
