import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { get, showPage } from "../../testing/gmail-page";
import { heldListeners } from "../../testing/held-listeners";
import { startReview } from "../review/start";
import { drawWithoutLayout, markOn, readingOf } from "../review/testing";

const TEXT = "As I said, no.";

type Heard = (message: object, sender: object, respond: (answer: unknown) => void) => void;

let runtime: {
  id: string | undefined;
  sendMessage: (ask: { kind: string }) => Promise<unknown>;
  onMessage: object;
};
let asked: string[];
let heard: Set<Heard>;
let names: Map<string, Set<Range>>;
/** The observers that look on. */
let watching: () => unknown[];

/** Of an extension that is gone, a browser gives nothing but an error. */
function alive<T>(value: T): T {
  if (runtime.id === undefined) {
    throw new Error("Extension context invalidated.");
  }
  return value;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  drawWithoutLayout();
  const observers = [MutationObserver, IntersectionObserver].map(({ prototype }) => ({
    begun: vi.spyOn(prototype, "observe").mock.contexts as unknown[],
    ended: vi.spyOn(prototype, "disconnect").mock.contexts as unknown[],
  }));
  watching = () => observers.flatMap(({ begun, ended }) => begun.filter((one) => !ended.includes(one)));
  names = new Map();
  asked = [];
  heard = new Set();
  vi.stubGlobal("CSS", { ...CSS, highlights: names });
  vi.stubGlobal("Highlight", Set);
  runtime = {
    id: "ours",
    async sendMessage({ kind }) {
      asked.push(kind);
      if (kind === "review") {
        globalThis.warmlineReview = startReview;
      }
      return alive({ ok: true, value: readingOf([markOn(TEXT, "As I said,")]) });
    },
    onMessage: {
      addListener: (listener: Heard) => alive(heard.add(listener)),
      removeListener: (listener: Heard) => alive(heard.delete(listener)),
    },
  };
  const onChanged = { addListener: () => alive(null), removeListener: () => alive(null) };
  const local = { get: async () => alive({}), set: async () => alive(null), onChanged };
  vi.stubGlobal("chrome", { runtime, storage: { local } });
});

afterEach(() => {
  runtime.id = undefined;
  vi.advanceTimersByTime(2_000);
  vi.useRealTimers();
  globalThis.warmlineReview = undefined;
});

const source = () => document.documentElement.outerHTML;

it("leaves nothing at all in the page once the extension is gone, and says nothing", async () => {
  showPage({ composes: [{ html: TEXT }] });
  const before = source();
  const held = heldListeners(
    (target) => target === window || (target instanceof Node && document.contains(target)),
  );
  await import("./main");
  await vi.advanceTimersByTimeAsync(500);
  expect(names.get("warmline-defensive")?.size).toBe(1);
  expect(source()).not.toBe(before);
  expect(held()).toContain("page click");
  expect(held()).toContain("window pointermove");
  expect(watching()).toHaveLength(2);

  runtime.id = undefined;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(source()).toBe(before);
  expect(names.size).toBe(0);
  expect(watching()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  expect(held()).toEqual([]);
  get("[g_editable]").dispatchEvent(new InputEvent("input", { bubbles: true }));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(source()).toBe(before);
});

it("takes out what an earlier script of ours had to leave behind", async () => {
  showPage({ composes: [{ html: TEXT }] });
  const leftover = document.createElement("td");
  leftover.className = "gU warmline";
  document.body.append(leftover);
  await import("./main");
  await vi.advanceTimersByTimeAsync(500);
  expect(leftover.isConnected).toBe(false);
  expect(document.querySelectorAll("td.warmline")).toHaveLength(1);
});

it("asks for nothing where nobody writes", async () => {
  showPage({ threads: [{ messages: [{ state: "expanded", html: "Hello." }] }] });
  await import("./main");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);
});

it("tells what it reads here, and how far the review has come", async () => {
  showPage({ composes: [{ html: TEXT }] });
  await import("./main");
  await vi.advanceTimersByTimeAsync(500);
  const answer = vi.fn();
  for (const listener of heard) {
    listener({ kind: "inspect" }, {}, answer);
  }
  expect(answer).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ composes: [expect.objectContaining({ own_text: TEXT })], review: "here" }),
  );
});
