import { beforeEach, expect, it, vi } from "vitest";
import { browserPreferences, DEFAULTS, type PreferenceStore } from "./preferences";

type Listener = () => void;

let stored: Record<string, unknown>;
let listeners: Set<Listener>;
let preferences: PreferenceStore;

beforeEach(() => {
  stored = {};
  listeners = new Set();
  vi.stubGlobal("chrome", {
    runtime: { id: "ours" },
    storage: {
      local: {
        get: async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
        set: async (changes: Record<string, unknown>) => {
          Object.assign(stored, changes);
          for (const listener of listeners) {
            listener();
          }
        },
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  });
  preferences = browserPreferences();
});

it("begins with the defaults", async () => {
  expect(await preferences.load()).toEqual(DEFAULTS);
});

it("keeps what was saved and leaves the rest alone", async () => {
  await preferences.save({ mutedRules: ["as-i-said"] });
  await preferences.save({ delayMs: 0 });
  expect(await preferences.load()).toEqual({ ...DEFAULTS, mutedRules: ["as-i-said"], delayMs: 0 });
});

it.each([
  { mutedRules: "as-i-said" },
  { mutedRules: [1] },
  { delayMs: "250" },
  { delayMs: Number.NaN },
  { delayMs: -1 },
  { quietThreads: null },
  { offeredCalls: [{ key: 1 }] },
  { showFrom: "all" },
  { call: [] },
  { theme: "sepia" },
  { on: "no" },
  { snoozedUntil: "tomorrow" },
  { quietCorrespondents: {} },
  { quietMails: ["#msg-a:r1"] },
  { quietMails: [{ key: "#msg-a:r1" }] },
])("falls back to the default for %o", async (broken) => {
  stored = broken;
  expect(await preferences.load()).toEqual(DEFAULTS);
});

it("hands out lists that nobody else holds", async () => {
  (await preferences.load()).mutedRules.push("as-i-said");
  expect(await preferences.load()).toEqual(DEFAULTS);
});

it("tells of changes until the signal aborts", async () => {
  const life = new AbortController();
  const seen = vi.fn();
  preferences.onChange(seen, life.signal);

  await preferences.save({ delayMs: 500 });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...DEFAULTS, delayMs: 500 }));

  life.abort();
  await preferences.save({ delayMs: 900 });
  expect(listeners.size).toBe(0);
  expect(seen).toHaveBeenCalledTimes(1);
});

it("asks nothing of an extension that is gone", () => {
  const life = new AbortController();
  preferences.onChange(() => {}, life.signal);
  vi.stubGlobal("chrome", { runtime: {} });
  life.abort();
  expect(listeners.size).toBe(1);
});
