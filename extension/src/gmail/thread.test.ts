import { expect, it } from "vitest";
import { type FakeMessage, showPage } from "../../testing/gmail-page";
import { type OpenThread, openThread } from "./open-thread";
import { readThread, threadSubject } from "./thread";

function open(messages: FakeMessage[], subject = "Invoice"): OpenThread {
  showPage({ threads: [{ subject, messages }] });
  return openThread(document) as OpenThread;
}

it("hands over what the page shows, oldest first, and leaves out what it does not", () => {
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
  expect(readThread(thread, ["robin@example.test"])).toEqual({
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

it("keeps to the newest messages when there is too much", () => {
  const long = "x".repeat(60_000);
  const { messages } = readThread(open([{ html: long }, { html: long }, { html: "last" }]), []);
  expect(messages.map(({ text }) => text.length)).toEqual([60_000, 4]);
});

it("reads emoji in the subject", () => {
  expect(threadSubject(open([{ html: "a" }], `Check <img data-emoji="😀" alt="😀"> please`))).toBe(
    "Check 😀 please",
  );
});
