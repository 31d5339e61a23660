import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Retry } from "./retry";

let life: AbortController;
let tried: number[];
let retry: Retry;
let visible: boolean;

const look = (now: boolean) => {
  visible = now;
  document.dispatchEvent(new Event("visibilitychange"));
};

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => (visible ? "visible" : "hidden"));
  visible = true;
  life = new AbortController();
  tried = [];
  retry = new Retry(() => {
    tried.push(Date.now());
    retry.later();
  }, life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it("tries soon, then less often, and never rests longer than a person waits", () => {
  retry.later();
  vi.advanceTimersByTime(20_000);
  expect(tried).toEqual([500, 1_500, 3_500, 7_500, 11_500, 15_500, 19_500]);
  expect(Math.max(...tried.map((at, nth) => at - (tried[nth - 1] ?? 0)))).toBeLessThan(5_000);
});

it("begins anew once it was done", () => {
  retry.later();
  vi.advanceTimersByTime(8_000);
  retry.done();
  tried = [];
  vi.advanceTimersByTime(20_000);
  expect(tried).toEqual([]);
  retry.later();
  vi.advanceTimersByTime(500);
  expect(tried).toEqual([28_500]);
});

it("leaves a page that nobody sees alone, and tries at once when somebody does", () => {
  retry.later();
  look(false);
  vi.advanceTimersByTime(60_000);
  expect(tried).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  look(true);
  expect(tried).toEqual([60_000]);
});

it("does nothing on coming back when nothing is to be tried", () => {
  look(false);
  look(true);
  vi.advanceTimersByTime(60_000);
  expect(tried).toEqual([]);
});

it("ends with its signal", () => {
  retry.later();
  life.abort();
  vi.advanceTimersByTime(60_000);
  look(false);
  look(true);
  expect(tried).toEqual([]);
});
