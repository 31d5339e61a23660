import { expect, it, vi } from "vitest";
import { type FakeMessage, showPage } from "../../testing/gmail-page";
import { type OpenThread, openThread } from "./open-thread";
import { readThread, threadSubject, unbroken } from "./thread";

function open(messages: FakeMessage[], subject = "Invoice"): OpenThread {
  showPage({ threads: [{ subject, messages }] });
  return openThread(document) as OpenThread;
}

const undated = { me: [], dates: async (written: readonly unknown[]) => written.map(() => null) };

it("hands over what the page shows, oldest first, and leaves out what it does not", async () => {
  const thread = open([
    { state: "collapsed", from: "dana@client.test", name: "Dana", html: "First words" },
    { state: "hidden" },
    {
      from: "robin@example.test",
      name: "Robin",
      to: ["dana@client.test"],
      date: "yesterday",
      html: "<p>Answer</p>",
    },
  ]);
  expect(await readThread(thread, { ...undated, me: ["robin@example.test"] })).toEqual({
    subject: "Invoice",
    me: ["robin@example.test"],
    messages: [
      { from: "dana@client.test", name: "Dana", to: [], cc: [], sent_at: null, text: "First words" },
      {
        from: "robin@example.test",
        name: "Robin",
        to: ["dana@client.test"],
        cc: [],
        sent_at: null,
        text: "Answer",
      },
    ],
  });
});

it("gives each message its own date, asked for in the language of the page", async () => {
  document.documentElement.lang = "de";
  const dates = vi.fn(async (written: readonly (string | null)[]) =>
    written.map((words) => words && `at ${words}`),
  );
  const thread = open([
    { state: "collapsed", date: "1. Mai", html: "First" },
    { state: "hidden" },
    { html: "Without" },
    { date: "3. Mai", html: "Last" },
  ]);
  const { messages } = await readThread(thread, { me: [], dates });
  expect(messages.map(({ sent_at, text }) => [sent_at, text])).toEqual([
    ["at 1. Mai", "First"],
    [null, "Without"],
    ["at 3. Mai", "Last"],
  ]);
  expect(dates).toHaveBeenCalledExactlyOnceWith(["1. Mai", null, "3. Mai"], "de");
  document.documentElement.lang = "en";
});

it("keeps to the newest messages when there is too much", async () => {
  const long = "x".repeat(60_000);
  const { messages } = await readThread(open([{ html: long }, { html: long }, { html: "last" }]), undated);
  expect(messages.map(({ text }) => text.length)).toEqual([60_000, 4]);
});

it("reads emoji in the subject", () => {
  expect(threadSubject(open([{ html: "a" }], `Check <img data-emoji="😀" alt="😀"> please`))).toBe(
    "Check 😀 please",
  );
});

it.each([
  [["expanded", "hidden", "collapsed", "expanded"], 2],
  [["expanded", "expanded"], 2],
  [["expanded", "hidden"], 0],
] as const)("knows how many messages stand at the end with none folded away between: %j", (states, count) => {
  expect(unbroken(open(states.map((state) => ({ state, from: "dana@client.test", html: "Yes" }))))).toBe(
    count,
  );
});
