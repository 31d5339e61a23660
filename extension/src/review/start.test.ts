import { afterEach, expect, it, vi } from "vitest";
import { memoryPreferences } from "../shared/memory-preferences";
import type { Background } from "../shared/messages";
import type { Compose } from "./mail-host";
import { startReview } from "./start";
import { drawWithoutLayout, markOn, readingOf, testCompose } from "./testing";

const TEXT = "As I said, no.";
const life = new AbortController();

afterEach(() => life.abort());

it("reads along in every compose, and takes everything away at the end", async () => {
  const drawn = drawWithoutLayout();
  const names = new Map<string, Set<Range>>();
  vi.stubGlobal("CSS", { highlights: names });
  vi.stubGlobal("Highlight", Set);
  const background = (async () => ({
    ok: true,
    value: readingOf([markOn(TEXT, "As I said,")]),
  })) as unknown as Background;
  const composes = [testCompose(TEXT), testCompose(TEXT)].map((compose) => {
    compose.mountPoint = () => document.body;
    return compose;
  });
  await startReview({
    host: {
      onCompose: (listener) => composes.forEach((compose: Compose) => void listener(compose)),
      theme: () => "light",
    },
    background,
    preferences: memoryPreferences(),
    shortcuts: () => {},
    signal: life.signal,
  });
  await vi.waitFor(() => expect(names.get("warmline-defensive")?.size).toBe(2));
  composes[0]?.leave();
  expect(names.get("warmline-defensive")?.size).toBe(1);
  life.signal.addEventListener("abort", () => composes[1]?.leave());
  life.abort();
  expect(names.size).toBe(0);
  expect(drawn.hosts()).toEqual([]);
});
