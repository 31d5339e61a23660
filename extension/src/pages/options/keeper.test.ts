import { beforeEach, expect, it, vi } from "vitest";
import type { Snippet } from "../../shared/contract.gen";
import type { Background } from "../../shared/messages";
import { makeKeeper } from "./keeper";

const list = (text: string): Snippet[] => [{ id: "a", kind: "other", title: "Parking", text }];

let taken: string[];
let off: boolean;
let told: ReturnType<typeof vi.fn<(trouble: string | null) => void>>;

function keeper(signal = new AbortController().signal) {
  const ask = (async ({ snippets }: { snippets: Snippet[] }) => {
    await new Promise((wake) => setTimeout(wake, 10));
    if (off) {
      return { ok: false, trouble: "offline", message: "Start it." };
    }
    taken.push(snippets[0]?.text ?? "");
    return { ok: true, value: { rows: 1 } };
  }) as unknown as Background;
  return makeKeeper({ ask, told, signal });
}

beforeEach(() => {
  vi.useFakeTimers();
  taken = [];
  off = false;
  told = vi.fn();
});

it("brings a list, and says nothing when all is well", async () => {
  const { keep, waits } = keeper();
  const kept = keep(list("one"));
  expect(waits()).toBe(true);
  await vi.advanceTimersByTimeAsync(10);
  await kept;
  expect(waits()).toBe(false);
  expect(taken).toEqual(["one"]);
  expect(told).not.toHaveBeenCalled();
});

it("passes over lists that are older than the newest, and ends with that", async () => {
  const { keep } = keeper();
  for (const words of ["o", "on", "one"]) {
    void keep(list(words));
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(taken.at(-1)).toBe("one");
  expect(taken.length).toBeLessThan(3);
});

it("loses no list that comes while the one before has just been taken", async () => {
  const { keep } = keeper();
  for (const words of ["one", "two", "three"]) {
    const before = taken.length;
    void keep(list(words));
    await vi.advanceTimersByTimeAsync(9);
    vi.advanceTimersByTime(1);
    while (taken.length === before) {
      await Promise.resolve();
    }
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(taken).toEqual(["one", "two", "three"]);
});

it("tries until the companion is back, and then brings what was wanted last", async () => {
  const { keep, waits } = keeper();
  off = true;
  const kept = keep(list("one"));
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toHaveBeenCalledExactlyOnceWith("Start it.");
  void keep(list("two"));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(waits()).toBe(true);
  expect(taken).toEqual([]);
  off = false;
  await vi.advanceTimersByTimeAsync(3_100);
  await kept;
  expect(taken).toEqual(["two"]);
  expect(told).toHaveBeenLastCalledWith(null);
  expect(waits()).toBe(false);
});

it("stops with the page", async () => {
  const life = new AbortController();
  off = true;
  const kept = keeper(life.signal).keep(list("one"));
  await vi.advanceTimersByTimeAsync(10);
  life.abort();
  await vi.advanceTimersByTimeAsync(3_000);
  await kept;
  off = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(taken).toEqual([]);
});
