import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Reading } from "../shared/contract.gen";
import { memoryPreferences } from "../shared/memory-preferences";
import type { Ask, Kind } from "../shared/messages";
import { viewCompose } from "./compose-view";
import type { PaintedMark } from "./marks/highlights";
import type { Obey } from "./shortcuts";
import {
  drawWithoutLayout,
  editing,
  heatedThread,
  markOn,
  readingOf,
  type TestCompose,
  testCompose,
} from "./testing";
import { viewOptions } from "./testing-view";

const TEXT = "Hi Dana. As I said, it is late.";
const heated = heatedThread();
const thread = { subject: "Launch", messages: [{ from: "dana@client.example", text: "Where is it?" }] };

let drawn: ReturnType<typeof drawWithoutLayout>;
let compose: TestCompose;
let painted: readonly PaintedMark[];
let asked: Ask<Kind>[];
let obeys: Obey;
const preferences = memoryPreferences();
const announce = vi.fn();
let command: ReturnType<typeof editing>;

async function view(reading: Reading, options: Parameters<typeof testCompose>[1] = {}): Promise<void> {
  compose = testCompose(TEXT, options);
  compose.mountPoint = () => document.body;
  command = editing(compose);
  asked = [];
  viewCompose({
    ...(await viewOptions({ compose, reading, preferences, asked })),
    painter: {
      paint: (marks) => {
        painted = marks;
      },
      hasLost: () => painted.some(({ range }) => range.collapsed),
    },
    announce,
    command,
    enter: (_, obey) => {
      obeys = obey;
    },
  });
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  await vi.waitFor(() => expect(drawn.words()).not.toBe(""));
}

const mark = markOn(TEXT, "As I said,");

/** Puts the caret in the marked words and asks for their card by the keyboard. */
function askForCard(): void {
  compose.editor.focus();
  document.getSelection()?.collapse(compose.editor.firstChild, mark.start + 2);
  compose.editor.dispatchEvent(
    new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true }),
  );
}

beforeEach(async () => {
  drawn = drawWithoutLayout();
  await preferences.save({ mutedRules: [], quietThreads: [], offeredCalls: [], quietMails: [] });
});

afterEach(() => {
  compose.leave();
  vi.clearAllMocks();
});

it("paints marks without touching the draft, and counts them in the control", async () => {
  await view(readingOf([mark]));
  expect([...compose.editor.childNodes].map((node) => node.nodeValue)).toEqual([TEXT]);
  expect(painted.map(({ label, range }) => `${label}: ${range}`)).toEqual(["defensive: As I said,"]);
  expect(drawn.words()).toBe("1 note");
});

it("paints marks anew when the page has put other nodes in the place of their words", async () => {
  await view(readingOf([mark]));
  compose.redraw();
  expect(painted.map(({ range }) => String(range))).toEqual(["As I said,"]);
  expect(asked.filter(({ kind }) => kind === "check")).toHaveLength(1);
});

it("writes its English words from left to right in a page that runs the other way", async () => {
  document.documentElement.dir = "rtl";
  await view(readingOf([mark]));
  const words = drawn.roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(".words")]);
  expect(words.map(({ textContent, dir }) => [textContent, dir])).toEqual([["1 note", "ltr"]]);
  document.documentElement.removeAttribute("dir");
});

it("opens the card of the words at the caret by the keyboard, and uses a wording", async () => {
  await view(readingOf([mark]));
  askForCard();
  expect(drawn.words()).toContain("Can read as defensive");
  drawn.press("In short, it is late.");
  expect(compose.read()?.text).toBe("Hi Dana. In short, it is late.");
  expect(drawn.words()).not.toContain("Can read as");
});

it("closes the card on Escape and when the user types", async () => {
  await view(readingOf([mark]));
  askForCard();
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  expect(drawn.words()).toBe("1 note");
  askForCard();
  compose.type(`${TEXT} So`);
  expect(drawn.words()).toBe("1 note");
});

it("lists the marks of plain text, and every act leads back to what is left", async () => {
  const other = markOn(TEXT, "late", { label: "hostile", rule: "blame", instead: ["not here yet"] });
  await view(readingOf([mark, other]), { plain: true });
  expect(painted).toEqual([]);
  drawn.press("2 notes");
  drawn.press("As I said,Can read as defensive");
  expect(drawn.words()).toContain("As I said, it is late.It can read as keeping score.");
  drawn.press("Not here");
  expect(drawn.words()).toMatch(/1 note on this draft.*lateCan read as hostile/);
  drawn.press("lateCan read as hostile");
  drawn.press("As I said, it is not here yet.");
  expect(command).toHaveBeenCalledExactlyOnceWith("insertText", "not here yet");
});

it("switches a rule off for good, and says how it comes back", async () => {
  await view(readingOf([mark]));
  askForCard();
  drawn.press("Never this");
  await vi.waitFor(() => expect(drawn.words()).toContain("You will not see this again"));
  expect(painted).toEqual([]);
  drawn.press("Bring it back");
  await vi.waitFor(() => expect(painted).toHaveLength(1));
});

it("suggests a call, inserts the invitation, and suggests it no more", async () => {
  await view(readingOf([], { thread: heated }), { thread });
  await vi.waitFor(() => expect(drawn.words()).toBe("Suggest a call"));
  drawn.press("Suggest a call");
  expect(drawn.words()).toContain("It heats up.");
  drawn.press("Insert");
  expect(command).toHaveBeenCalledExactlyOnceWith(
    "insertText",
    expect.stringContaining("Could we talk at 4 pm?"),
  );
  expect(drawn.words()).toBe("Call offered");
  await vi.waitFor(async () => expect((await preferences.load()).offeredCalls).toHaveLength(1));
  drawn.press("Call offered");
  drawn.press("Open the invitation again");
  expect(drawn.words()).toContain("It heats up.");
});

it("replaces the draft by the whole invitation", async () => {
  await view(readingOf([], { thread: heated }), { thread });
  await vi.waitFor(() => expect(drawn.words()).toBe("Suggest a call"));
  drawn.press("Suggest a call");
  drawn.press("Replace the draft");
  expect(compose.read()?.text).toBe("Could we talk at 4 pm?");
  expect(drawn.words()).toBe("Call offered");
  await vi.waitFor(async () => expect((await preferences.load()).offeredCalls).toHaveLength(1));
});

it("keeps quiet about a thread whose call was waved off", async () => {
  await view(readingOf([], { thread: heated }), { thread });
  await vi.waitFor(() => expect(drawn.words()).toBe("Suggest a call"));
  drawn.press("Suggest a call");
  drawn.press("Not for this thread");
  await vi.waitFor(async () => expect((await preferences.load()).quietThreads).toHaveLength(1));
  expect(drawn.words()).toBe("");
});

it("speaks once of a change that stays, and only where the user is", async () => {
  await view(readingOf([mark]));
  await new Promise((later) => setTimeout(later, 1_000));
  expect(announce).not.toHaveBeenCalled();
  compose.editor.tabIndex = 0;
  compose.editor.focus();
  const said = "Warmline: 1 note, can read as defensive";
  await vi.waitFor(() => expect(announce).toHaveBeenCalledExactlyOnceWith(said), 3_000);
  compose.type("Late, then. No more.");
  await vi.waitFor(() => expect(announce).toHaveBeenLastCalledWith("Warmline: nothing to note"), 3_000);
});

it("goes from mark to mark by shortcut, says where it is, and opens the control's panel", async () => {
  await view(readingOf([mark]));
  compose.editor.tabIndex = 0;
  obeys("next-mark");
  expect(announce).toHaveBeenLastCalledWith("Can read as defensive: “As I said,”. 1 of 1.");
  expect(document.activeElement).toBe(compose.editor);
  expect(document.getSelection()?.focusOffset).toBe(mark.start);
  expect(drawn.words()).toContain("Another way to say it");
  obeys("panel");
  expect(drawn.words()).toContain("1 note on this draft");
  obeys("panel");
  expect(drawn.words()).toBe("1 note");
});

it("leaves the mail alone on request, says so, and reads it again", async () => {
  await view(readingOf([mark]));
  obeys("panel");
  drawn.press("Pause or turn off");
  expect(drawn.words()).toContain("Not for mail to dana@client.example");
  drawn.press("Not in this mailOther mails are read as before.");
  await vi.waitFor(() => expect(painted).toEqual([]));
  expect(drawn.words()).toContain("This mail is left alone");
  expect(drawn.words()).toContain("Off here");
  drawn.press("Read this mail again");
  await vi.waitFor(() => expect(painted).toHaveLength(1));
  expect(drawn.words()).toBe("1 note");
});

it("ends “Not in this mail” with the mail", async () => {
  await view(readingOf([mark]));
  await preferences.save({ quietMails: [{ key: "draft-1", since: 0 }] });
  compose.send();
  await vi.waitFor(async () => expect((await preferences.load()).quietMails).toEqual([]));
});

it("leaves nothing in the page when the compose goes", async () => {
  await view(readingOf([mark]));
  askForCard();
  compose.leave();
  expect(painted).toEqual([]);
  expect(drawn.hosts()).toEqual([]);
});
