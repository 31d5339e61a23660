import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isOrphaned, watchOverExtension } from "./orphan";

let runtime: { id: string | undefined };
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  runtime = { id: "ours" };
  vi.stubGlobal("chrome", { runtime });
  life = new AbortController();
  watchOverExtension(life, 1_000);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it("lives as long as its extension", () => {
  vi.advanceTimersByTime(5_000);
  window.dispatchEvent(new Event("pointerdown"));
  expect(isOrphaned()).toBe(false);
  expect(life.signal.aborted).toBe(false);
});

it("notices by itself that the extension is gone, and then looks no more", () => {
  runtime.id = undefined;
  vi.advanceTimersByTime(1_000);
  expect(life.signal.aborted).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

it.each(["pointerdown", "keydown"])("notices at the next %s, before anything else hears of it", (name) => {
  const heard = vi.fn(() => life.signal.aborted);
  window.addEventListener(name, heard, { capture: true, once: true });
  runtime.id = undefined;
  document.body.dispatchEvent(new Event(name, { bubbles: true }));
  expect(heard).toHaveReturnedWith(true);
});
