import { beforeEach, expect, it, vi } from "vitest";
import type { MailHost } from "../review/mail-host";
import type { ReviewOptions, startReview } from "../review/start";
import { memoryPreferences } from "../shared/memory-preferences";
import type { Background, ReviewState, ShortcutName } from "../shared/messages";
import { lateReview } from "./late-review";

const start = vi.fn<typeof startReview>();
/** What the review's file has left behind so far. */
let left: typeof startReview | undefined;
let life: AbortController;
let composes: Set<() => void>;
let keys: Set<(name: ShortcutName) => void>;
/** The questions that have no answer yet. */
let asked: { resolve: (answer: object) => void; reject: (error: Error) => void }[];
let state: () => ReviewState;

const settled = () => new Promise<void>((next) => setTimeout(next));
const open = () => [...composes].map((listener) => listener());
const press = (name: ShortcutName) => [...keys].map((obey) => obey(name));

/** Listens until its signal aborts, as the host and the browser's keys do. */
function listenIn<T>(listeners: Set<T>) {
  return (listener: T, until: AbortSignal) => {
    listeners.add(listener);
    until.addEventListener("abort", () => listeners.delete(listener));
  };
}

/** The background answers the oldest question, once it has done what it was asked for, or has not. */
async function answer(done: boolean): Promise<void> {
  left = done ? start : undefined;
  const question = asked.shift();
  if (done) {
    question?.resolve({});
  } else {
    question?.reject(new Error("The background gave no answer."));
  }
  await settled();
}

beforeEach(() => {
  start.mockReset();
  left = undefined;
  life = new AbortController();
  composes = new Set();
  keys = new Set();
  asked = [];
  const host = { onCompose: listenIn(composes), theme: () => "light" } as MailHost;
  const background = (() =>
    new Promise((resolve, reject) => asked.push({ resolve, reject }))) as unknown as Background;
  const options: ReviewOptions = {
    host,
    background,
    preferences: memoryPreferences(),
    shortcuts: listenIn(keys),
    signal: life.signal,
  };
  state = lateReview(options, () => left);
});

it("asks for nothing before somebody writes", async () => {
  await settled();
  expect(asked).toEqual([]);
  expect(state()).toBe("needless");
});

it("brings it once, however many composes open meanwhile and after, and starts it once", async () => {
  open();
  open();
  expect(state()).toBe("coming");
  expect(asked).toHaveLength(1);
  await answer(true);
  open();
  await settled();
  expect(asked).toHaveLength(0);
  expect(start).toHaveBeenCalledOnce();
  expect(state()).toBe("here");
  expect(composes.size).toBe(0);
});

it("asks again at the next compose when it could not be brought", async () => {
  open();
  await answer(false);
  expect(state()).toBe("missing");
  expect(start).not.toHaveBeenCalled();
  open();
  await answer(true);
  expect(start).toHaveBeenCalledOnce();
  expect(state()).toBe("here");
});

it("takes what came although the answer was lost", async () => {
  open();
  left = start;
  asked.shift()?.reject(new Error("The background was stopped."));
  await settled();
  expect(start).toHaveBeenCalledOnce();
});

it("asks nobody when it is there already", async () => {
  left = start;
  open();
  await settled();
  expect(asked).toEqual([]);
  expect(start).toHaveBeenCalledOnce();
});

it("starts nothing in a page that we have left meanwhile, and waits for nothing more", async () => {
  open();
  life.abort();
  await answer(true);
  expect(start).not.toHaveBeenCalled();
  expect([composes.size, keys.size]).toEqual([0, 0]);
});

it("obeys a shortcut that was pressed before, once the review knows the composes", async () => {
  const obeyed: string[] = [];
  start.mockImplementation(async ({ shortcuts }) => {
    shortcuts((name) => obeyed.push(name), life.signal);
    obeyed.push("knows the composes");
  });
  press("panel");
  expect(asked).toHaveLength(1);
  press("next-mark");
  await answer(true);
  expect(obeyed).toEqual(["knows the composes"]);
  await vi.waitFor(() => expect(obeyed).toHaveLength(2));
  expect(obeyed).toEqual(["knows the composes", "next-mark"]);
  press("previous-mark");
  expect(obeyed).toEqual(["knows the composes", "next-mark", "previous-mark"]);
});

it("obeys nothing any more in a page that we have left meanwhile", async () => {
  const obeyed: string[] = [];
  start.mockImplementation(async ({ shortcuts }) => shortcuts((name) => obeyed.push(name), life.signal));
  press("panel");
  await answer(true);
  life.abort();
  await new Promise((over) => setTimeout(over, 300));
  expect(obeyed).toEqual([]);
});
