import { expect, it, vi } from "vitest";
import { pageShortcuts } from "./page-shortcuts";

it("hears shortcuts, and nothing else, until the end", () => {
  const listeners = new Set<(message: object) => void>();
  vi.stubGlobal("chrome", {
    runtime: {
      id: "ours",
      onMessage: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
    },
  });
  const life = new AbortController();
  const obey = vi.fn();
  pageShortcuts()(obey, life.signal);
  for (const message of [{ kind: "inspect" }, { kind: "shortcut", name: "panel" }]) {
    for (const listener of listeners) {
      listener(message);
    }
  }
  expect(obey).toHaveBeenCalledExactlyOnceWith("panel");
  life.abort();
  expect(listeners.size).toBe(0);
});
