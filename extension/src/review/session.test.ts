import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openTally } from "../record/tally";
import { DEFAULTS } from "../shared/preferences";
import type { Review } from "./review";
import { Session } from "./session";
import { markOn, readingOf, type TestCompose, testCompose } from "./testing";
import { companion, good } from "./testing-companion";

let compose: TestCompose;
let peer: ReturnType<typeof companion>;
let session: Session;
let muted: string[];
const shown: Review[] = [];
const DELAY = 250;

async function start(text = ""): Promise<void> {
  compose = testCompose(text);
  session = new Session({
    compose,
    background: peer.background,
    preferences: () => ({ ...DEFAULTS, mutedRules: muted, delayMs: DELAY }),
    tally: openTally(),
    quiet: () => null,
    changed: (review) => shown.push(review),
    signal: compose.gone,
  });
  await vi.advanceTimersByTimeAsync(0);
}

const quotes = () => session.review.marks.map(({ quote }) => quote);
const pause = () => vi.advanceTimersByTimeAsync(DELAY);

beforeEach(() => {
  vi.useFakeTimers();
  peer = companion();
  muted = [];
  shown.length = 0;
});

afterEach(() => {
  compose.leave();
  vi.useRealTimers();
});

it("asks at once when a compose appears, and then when typing rests", async () => {
  await start("Hi");
  expect(peer.asked).toEqual(["Hi"]);
  await peer.marks("Hi");
  compose.type("Hi a");
  await vi.advanceTimersByTimeAsync(DELAY - 1);
  compose.type("Hi as");
  await vi.advanceTimersByTimeAsync(DELAY - 1);
  expect(peer.asked).toEqual(["Hi"]);
  await pause();
  expect(peer.asked).toEqual(["Hi", "Hi as"]);
});

it("has one question in flight, and the newest text next", async () => {
  await start("a");
  compose.type("ab");
  await pause();
  compose.type("abc");
  await pause();
  expect(peer.asked).toEqual(["a"]);
  await peer.marks("a");
  expect(peer.asked).toEqual(["a", "abc"]);
});

it("drops a late answer for changed text", async () => {
  await start("As I said, no.");
  compose.type("As I said, yes.");
  await peer.marks("As I said, no.", "no");
  expect(quotes()).toEqual([]);
  await pause();
  await peer.marks("As I said, yes.", "As I said,");
  expect(quotes()).toEqual(["As I said,"]);
});

it("takes a mark away at once when its words change, and leaves the others", async () => {
  await start("As I said, it is simple.");
  await peer.marks("As I said, it is simple.", "As I said,", "simple");
  compose.type("As I said, it is simpler.");
  expect(quotes()).toEqual(["As I said,"]);
});

it("asks nothing and shows nothing while a character is being composed", async () => {
  await start("As I said, ");
  await peer.marks("As I said, ", "As I said,");
  shown.length = 0;
  compose.editor.dispatchEvent(new CompositionEvent("compositionstart"));
  compose.type("As I said, に");
  await vi.advanceTimersByTimeAsync(5 * DELAY);
  expect(shown).toEqual([]);
  expect(peer.asked).toHaveLength(1);
  compose.editor.dispatchEvent(new CompositionEvent("compositionend"));
  await pause();
  expect(peer.asked.at(-1)).toBe("As I said, に");
});

it.each([
  ["an answer", good("As I said, no.", "As I said,")],
  ["a failure", { ok: false, trouble: "offline", message: "" }],
  ["a background that was stopped", { ok: false, trouble: "busy", message: "" }],
] as const)("lets %s pass that comes while a character is being composed", async (_, answer) => {
  await start("As I said, no.");
  shown.length = 0;
  compose.editor.dispatchEvent(new CompositionEvent("compositionstart"));
  await peer.answer(answer);
  session.check();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual([]);
  expect(peer.asked).toHaveLength(1);
  compose.editor.dispatchEvent(new CompositionEvent("compositionend"));
  await pause();
  await peer.marks("As I said, no.", "As I said,");
  expect(quotes()).toEqual(["As I said,"]);
});

it("leaves words alone that were waved through, also after the next reading", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  session.ignore(markOn("As I said, no.", "As I said,"));
  expect(quotes()).toEqual([]);
  compose.type("Well, As I said, no.");
  await pause();
  await peer.marks("Well, As I said, no.", "As I said,");
  expect(quotes()).toEqual([]);
});

it("shows as many as the companion would, and the next worst when one is mended, ignored or switched off", async () => {
  const text = "one two three four five";
  const on = (quote: string) => markOn(text, quote, { rule: quote });
  await start(text);
  await peer.answer({
    ok: true,
    value: readingOf([], {
      draft: {
        language: "en",
        marks: [on("one"), on("four")],
        notes: [],
        more: [on("three"), on("two"), on("five")],
      },
    }),
  });
  expect(quotes()).toEqual(["one", "four"]);
  session.ignore(on("one"));
  expect(quotes()).toEqual(["three", "four"]);
  muted = ["three"];
  session.refresh();
  expect(quotes()).toEqual(["two", "four"]);
  compose.type("one two three fore five");
  expect(quotes()).toEqual(["two", "five"]);
});

it("follows a rule that is switched off and on", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  muted = ["keeping-score"];
  session.refresh();
  expect(quotes()).toEqual([]);
  muted = [];
  session.refresh();
  expect(quotes()).toEqual(["As I said,"]);
});

it("says what is wrong, shows no marks, and looks again by itself", async () => {
  await start("As I said, no.");
  await peer.answer({ ok: false, trouble: "offline", message: "off" });
  expect(session.review).toMatchObject({ trouble: "offline", marks: [], message: "off" });
  await vi.advanceTimersByTimeAsync(10_000);
  await peer.marks("As I said, no.", "As I said,");
  expect(session.review.trouble).toBeNull();
  expect(quotes()).toEqual(["As I said,"]);
});

it("asks at the next pause, however long it would have waited for a missing companion", async () => {
  await start("a");
  for (let time = 0; time < 5; time += 1) {
    await peer.answer({ ok: false, trouble: "offline", message: "" });
    await vi.advanceTimersByTimeAsync(4_000);
  }
  compose.type("ab");
  await peer.answer({ ok: false, trouble: "offline", message: "" });
  await pause();
  expect(peer.asked.at(-1)).toBe("ab");
});

it("asks nothing by itself while a character is being composed", async () => {
  await start("a");
  await peer.answer({ ok: false, trouble: "offline", message: "" });
  compose.editor.dispatchEvent(new CompositionEvent("compositionstart"));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(peer.asked).toHaveLength(1);
});

it("keeps what it shows while the companion is busy", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  compose.type("As I said, no. Yes.");
  await pause();
  await peer.answer({ ok: false, trouble: "busy", message: "" });
  expect(session.review.trouble).toBeNull();
  expect(quotes()).toEqual(["As I said,"]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(peer.asked.at(-1)).toBe("As I said, no. Yes.");
});

it("is silent once the compose is gone", async () => {
  await start("a");
  compose.leave();
  shown.length = 0;
  await peer.marks("a", "a");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown).toEqual([]);
  expect(peer.asked).toEqual(["a"]);
});

it("tells of a language that is not read", async () => {
  await start("Guten Tag");
  await peer.answer({ ok: true, value: readingOf([], { draft: { language: null, marks: [], notes: [] } }) });
  expect(session.review.foreign).toBe(true);
});

it("counts what is found while the mail is written", async () => {
  await start("As I said, no.");
  await peer.answer({
    ok: true,
    value: readingOf([markOn("As I said, no.", "As I said,")], {
      draft: {
        language: "en",
        marks: [markOn("As I said, no.", "As I said,")],
        notes: [{ id: "when", message: "", instead: [] }],
      },
    }),
  });
  compose.type("In short, no.");
  await pause();
  await peer.marks("In short, no.");
  expect(session.tally.report({ marks: [], notes: [] })).toMatchObject({
    marks: [{ rule: "keeping-score", first: 1, sent: 0 }],
    notes: [{ id: "when", followed: true }],
  });
});

it("reads words once more that have left the page, and shows nothing of it", async () => {
  await start("Hi");
  await peer.marks("Hi");
  compose.leave();
  shown.length = 0;
  const again = session.readAgain("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  const read = await again;
  expect(read && session.marksIn("As I said, no.", read)).toMatchObject([{ quote: "As I said," }]);
  expect(shown).toEqual([]);
});

it("has nothing read when nobody can read", async () => {
  await start("Hi");
  await peer.answer({ ok: false, trouble: "offline", message: "" });
  expect(session.last).toBeNull();
  const again = session.readAgain("Hi");
  await vi.advanceTimersByTimeAsync(0);
  await peer.answer({ ok: false, trouble: "offline", message: "" });
  expect(await again).toBeNull();
});

it("remembers the last reading when the companion goes away, with the marks that still stand", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  compose.type("As I said, no. Thanks.");
  await pause();
  await peer.answer({ ok: false, trouble: "offline", message: "" });
  expect(quotes()).toEqual([]);
  const { last } = session;
  expect(last && session.marksIn("As I said, no. Thanks.", last)).toMatchObject([{ quote: "As I said," }]);
});
