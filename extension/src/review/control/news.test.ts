import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tellNews } from "./news";

const announce = vi.fn();
let life: AbortController;
let here: boolean;
let tell: (state: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  here = true;
  tell = tellNews({ announce, isHere: () => here, begins: "nothing", signal: life.signal });
});

afterEach(() => {
  life.abort();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const said = () => announce.mock.calls.flat();

it("does not say what is so from the start", () => {
  tell("nothing");
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual([]);
});

it("says a change once, however often it is told", () => {
  for (let key = 0; key < 50; key += 1) {
    tell("1 note");
    vi.advanceTimersByTime(100);
  }
  expect(said()).toEqual(["1 note"]);
});

it("does not say what came and went while somebody typed", () => {
  for (let key = 0; key < 50; key += 1) {
    tell(key % 2 === 0 ? "1 note" : "2 notes");
    vi.advanceTimersByTime(100);
  }
  tell("nothing");
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual([]);
});

it("is silent elsewhere, and says it when the user comes", () => {
  here = false;
  tell("1 note");
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual([]);
  here = true;
  tell("1 note");
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual(["1 note"]);
});

it("says nothing after the end", () => {
  tell("1 note");
  life.abort();
  tell("2 notes");
  vi.advanceTimersByTime(10_000);
  expect(said()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
