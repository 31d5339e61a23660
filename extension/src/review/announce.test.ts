import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Announce, pageAnnouncer } from "./announce";
import { drawWithoutLayout } from "./testing";

let life: AbortController;
let drawn: ReturnType<typeof drawWithoutLayout>;
let announce: Announce;

beforeEach(() => {
  vi.useFakeTimers();
  drawn = drawWithoutLayout();
  life = new AbortController();
  announce = pageAnnouncer(life.signal);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

it("says a sentence, and does not leave it lying in the page", () => {
  announce("1 note");
  expect(drawn.words()).toBe("1 note");
  vi.advanceTimersByTime(10_000);
  expect(drawn.words()).toBe("");
});

it("speaks anew of the same", () => {
  announce("1 note");
  const observer = new MutationObserver(() => {});
  observer.observe(drawn.roots()[0] as ShadowRoot, { childList: true, characterData: true, subtree: true });
  announce("1 note");
  const [emptied, filled] = observer.takeRecords();
  expect(emptied?.target).not.toBe(filled?.target);
  expect(filled?.target.textContent).toBe("1 note");
  observer.disconnect();
});

it("takes no node out of the page", () => {
  const observer = new MutationObserver(() => {});
  observer.observe(drawn.roots()[0] as ShadowRoot, { childList: true, subtree: true });
  announce("1 note");
  announce("2 notes");
  vi.advanceTimersByTime(10_000);
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
});

it("leaves with us", () => {
  announce("1 note");
  life.abort();
  expect(drawn.hosts()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
