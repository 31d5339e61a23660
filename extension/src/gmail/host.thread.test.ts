// What a compose is told of the conversation above it, with dates read as the background reads them.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type FakeThread, showPage } from "../../testing/gmail-page";
import { readDates } from "../background/dates";
import type { Compose } from "../review/mail-host";
import { dateReader } from "./dates";
import { GmailHost } from "./host";

// As the process starts, so that every part agrees on where this machine stands.
vi.hoisted(() => vi.stubEnv("TZ", "America/New_York"));

let life: AbortController;
let composes: Compose[];

function start(myAddresses: string[] = []): void {
  const dates = dateReader(async (written, language) => readDates(written, language));
  const host = new GmailHost(document, { myAddresses: () => myAddresses, dates, signal: life.signal });
  host.onCompose((compose) => composes.push(compose), life.signal);
}

const last = () => composes.at(-1) as Compose;

beforeEach(() => {
  life = new AbortController();
  composes = [];
});

afterEach(() => {
  life.abort();
  document.documentElement.lang = "";
});

describe("the thread of a compose", () => {
  const thread: FakeThread = {
    id: "18f0",
    messages: [{ from: "dana@client.test", html: "Where is it?" }],
    compose: { from: "robin@alias.test" },
  };

  it("is the one it stands in, with all that are me", async () => {
    showPage({ threads: [thread] });
    start(["robin@old.test", "robin@example.test"]);
    expect(await last().thread()).toMatchObject({
      subject: "Invoice",
      me: ["robin@example.test", "robin@alias.test", "robin@old.test"],
      messages: [{ from: "dana@client.test", text: "Where is it?" }],
    });
  });

  it("has its dates, in this machine's time zone, where they are certain", async () => {
    document.documentElement.lang = "de";
    const dated = ["3. Mai 2024, 15:00", "gestern", "Fr., 10. Mai 2024, 09:30"];
    showPage({ threads: [{ ...thread, messages: dated.map((date) => ({ date, html: "Where is it?" })) }] });
    start();
    const read = await last().thread();
    expect(read?.messages.map(({ sent_at }) => sent_at)).toEqual([
      "2024-05-03T15:00:00-04:00",
      null,
      "2024-05-10T09:30:00-04:00",
    ]);
  });

  it("is none for a compose that is only open beside it", async () => {
    showPage({ threads: [{ ...thread, messages: thread.messages }], composes: [{ rt: "#thread-a:r-1" }] });
    start();
    const threads = await Promise.all(composes.map((compose) => compose.thread()));
    expect(threads.map((read) => read?.subject ?? null)).toEqual(["Invoice", null]);
  });
});
