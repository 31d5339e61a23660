// What is told of a mail, by what its user did with what was shown.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SentMessage, ThreadReading } from "../shared/contract.gen";
import { memoryPreferences } from "../shared/memory-preferences";
import type { Ask, Kind } from "../shared/messages";
import { viewCompose } from "./compose-view";
import { drawWithoutLayout, markOn, readingOf, type TestCompose, testCompose } from "./testing";
import { viewOptions } from "./testing-view";

const TEXT = "Hi Dana. As I said, it is late.";
const mark = markOn(TEXT, "As I said,");
const heated = {
  level: "heated",
  onset: null,
  call: { suggest: true, why: "It heats up.", invitation: "Could we talk?" },
  bring_in: { suggest: false, why: "" },
  signals: [],
  urgency: "none",
} as unknown as ThreadReading;
const thread = { subject: "Launch", messages: [{ from: "dana@client.example", text: "Where is it?" }] };
const preferences = memoryPreferences();

let drawn: ReturnType<typeof drawWithoutLayout>;
let compose: TestCompose;
let asked: Ask<Kind>[];

async function view(): Promise<void> {
  compose = testCompose(TEXT, { thread });
  compose.mountPoint = () => document.body;
  asked = [];
  const reading = readingOf([mark], { thread: heated });
  viewCompose(await viewOptions({ compose, reading, preferences, asked }));
  await vi.waitFor(() => expect(drawn.words()).toBe("Suggest a call"));
}

async function told(): Promise<SentMessage | undefined> {
  compose.leave();
  compose.send();
  await new Promise((later) => setTimeout(later, 10));
  return asked.flatMap((ask) => (ask.kind === "sent" ? [(ask as Ask<"sent">).message] : []))[0];
}

/** The card of the mark, by way of the list of marks. */
function openCard(): void {
  drawn.press("Suggest a call");
  drawn.press("1 note");
  drawn.press("As I said,Can read as defensive");
}

beforeEach(async () => {
  drawn = drawWithoutLayout();
  await preferences.save({ mutedRules: [], quietThreads: [], offeredCalls: [], quietMails: [] });
  await view();
});

afterEach(() => {
  compose.leave();
});

it("is how it stood, and whom it went to", async () => {
  expect(await told()).toMatchObject({
    language: "en",
    words: 8,
    to: [{ address: "dana@client.example", name: "Dana Lee" }],
    marks: [{ rule: "keeping-score", first: 1, sent: 1, applied: 0 }],
    thread: { level: "heated" },
    call: { suggested: true, inserted: false, ignored: false },
  });
});

it("is that a wording was taken", async () => {
  openCard();
  drawn.press("In short, it is late.");
  expect((await told())?.marks).toMatchObject([{ first: 1, applied: 1 }]);
});

it("is that words were waved through, and were no mark then", async () => {
  openCard();
  drawn.press("Not here");
  expect((await told())?.marks).toMatchObject([{ first: 0, sent: 0, ignored: 1, switched_off: 0 }]);
});

it("is that a rule was switched off", async () => {
  openCard();
  drawn.press("Never this");
  await vi.waitFor(() => expect(drawn.words()).toContain("You will not see this again"));
  expect((await told())?.marks).toMatchObject([{ first: 0, sent: 0, ignored: 0, switched_off: 1 }]);
});

it("is nothing of a rule that was brought back at once", async () => {
  openCard();
  drawn.press("Never this");
  await vi.waitFor(() => expect(drawn.words()).toContain("You will not see this again"));
  drawn.press("Bring it back");
  await vi.waitFor(async () => expect((await preferences.load()).mutedRules).toEqual([]));
  await new Promise((later) => setTimeout(later, 10));
  expect((await told())?.marks).toMatchObject([{ first: 1, sent: 1, switched_off: 0 }]);
});

it.each([
  ["Insert", { suggested: true, inserted: true, ignored: false }],
  ["Not for this thread", { suggested: true, inserted: false, ignored: true }],
])("is what became of a call: %s", async (button, call) => {
  drawn.press("Suggest a call");
  drawn.press(button);
  expect((await told())?.call).toEqual(call);
});

it("is nothing of a mail that is left alone", async () => {
  await preferences.save({ quietMails: [{ key: "draft-1", since: 0 }] });
  expect(await told()).toBeUndefined();
});
