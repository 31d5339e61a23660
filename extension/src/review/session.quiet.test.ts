import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openTally } from "../record/tally";
import { DEFAULTS } from "../shared/preferences";
import type { Quiet } from "../shared/quiet";
import { Session } from "./session";
import { type TestCompose, testCompose } from "./testing";
import { companion } from "./testing-companion";

const off: Quiet = { by: "off" };
let compose: TestCompose;
let peer: ReturnType<typeof companion>;
let session: Session;
let quiet: Quiet | null;

beforeEach(() => {
  vi.useFakeTimers();
  peer = companion();
  quiet = null;
});

afterEach(() => {
  compose.leave();
  vi.useRealTimers();
});

async function start(text: string): Promise<void> {
  compose = testCompose(text);
  session = new Session({
    compose,
    background: peer.background,
    preferences: () => DEFAULTS,
    tally: openTally(),
    quiet: () => quiet,
    changed: () => {},
    signal: compose.gone,
  });
  await vi.advanceTimersByTimeAsync(0);
}

const quotes = () => session.review.marks.map(({ quote }) => quote);

it("a mail that is left alone is not read from the start", async () => {
  quiet = off;
  await start("As I said, no.");
  compose.type("As I said, no. Yes.");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(peer.asked).toEqual([]);
  expect(session.review).toMatchObject({ quiet: off, marks: [], map: null });
});

it("it loses its marks at once, and an answer on its way is dropped", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  session.check();
  await vi.advanceTimersByTimeAsync(0);
  quiet = off;
  session.refresh();
  expect(quotes()).toEqual([]);
  await peer.marks("As I said, no.", "As I said,");
  expect(quotes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(peer.asked).toHaveLength(2);
});

it("it is read again as soon as the choice is lifted", async () => {
  quiet = off;
  await start("As I said, no.");
  quiet = null;
  session.refresh();
  await vi.advanceTimersByTimeAsync(0);
  await peer.marks("As I said, no.", "As I said,");
  expect(session.review.quiet).toBeNull();
  expect(quotes()).toEqual(["As I said,"]);
});

it("nothing that was read of it before is remembered", async () => {
  await start("As I said, no.");
  await peer.marks("As I said, no.", "As I said,");
  quiet = off;
  session.refresh();
  expect(session.last).toBeNull();
});
