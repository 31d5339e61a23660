import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { heldListeners } from "../../testing/held-listeners";
import { memoryPreferences } from "../shared/memory-preferences";
import type { Background } from "../shared/messages";
import { OURS } from "../shared/ours";
import type { Compose } from "./mail-host";
import { startReview } from "./start";
import { drawWithoutLayout, markOn, readingOf, testCompose } from "./testing";

const TEXT = "As I said, no.";
const TIMES = 1_000;

let life: AbortController;
let names: Map<string, Set<Range>>;
let comes: (compose: Compose) => void;
let watching: number;

beforeEach(async () => {
  vi.useFakeTimers();
  drawWithoutLayout();
  watching = 0;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {
        watching += 1;
      }
      disconnect() {
        watching -= 1;
      }
    },
  );
  names = new Map();
  vi.stubGlobal("CSS", { highlights: names });
  vi.stubGlobal("Highlight", Set);
  life = new AbortController();
  const background = (async () => ({
    ok: true,
    value: readingOf([markOn(TEXT, "As I said,")]),
  })) as unknown as Background;
  await startReview({
    host: {
      onCompose: (listener) => {
        comes = listener;
      },
      theme: () => "light",
    },
    background,
    preferences: memoryPreferences(),
    shortcuts: () => {},
    signal: life.signal,
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A compose comes, is read and marked, and goes; a card that is open goes with it. */
async function writeOne({ withCard }: { withCard: boolean }): Promise<void> {
  const compose = testCompose(TEXT);
  compose.mountPoint = () => document.body;
  comes(compose);
  await vi.advanceTimersByTimeAsync(0);
  expect(names.get("warmline-defensive")?.size).toBe(1);
  if (withCard) {
    document.getSelection()?.collapse(compose.editor.firstChild, 2);
    compose.editor.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true }));
    expect(document.body.lastElementChild?.className).toBe(OURS);
  }
  compose.leave();
}

it("holds no more after a thousand composes than before the first", async () => {
  const here = () => ({
    nodes: document.querySelectorAll("*").length,
    ranges: [...names.values()].reduce((sum, { size }) => sum + size, 0),
    timers: vi.getTimerCount(),
    watching,
  });
  // Whatever outlives a compose; its own listeners go when it goes.
  const lasting = new Set<EventTarget>([window, document, document.documentElement, document.body]);
  const held = heldListeners((target) => lasting.has(target));
  const untilTheEnd = vi.spyOn(life.signal, "addEventListener");
  const before = here();
  for (let time = 0; time < TIMES; time += 1) {
    await writeOne({ withCard: time % 10 === 0 });
  }
  // A frame in which boxes that were closed find that out.
  await vi.advanceTimersByTimeAsync(20);
  expect(here()).toEqual(before);
  expect(held()).toEqual([]);
  expect(untilTheEnd).not.toHaveBeenCalled();
}, 60_000);
