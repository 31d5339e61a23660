import { expect, it, vi } from "vitest";
import { memoryPreferences } from "../../shared/memory-preferences";
import { changesOf, follow } from "./setup";

it("loses no change to another that overlaps it", async () => {
  const preferences = memoryPreferences();
  const change = changesOf(preferences);
  const add = (rule: string) => change(({ mutedRules }) => ({ mutedRules: [...mutedRules, rule] }));
  await Promise.all(["one", "two", "three"].map(add));
  expect((await preferences.load()).mutedRules).toEqual(["one", "two", "three"]);
});

it("goes on after a change that the browser refused, and says that it was", async () => {
  const preferences = memoryPreferences();
  const change = changesOf(preferences);
  vi.spyOn(preferences, "save").mockRejectedValueOnce(new Error("full"));
  await expect(change(() => ({ delayMs: 0 }))).rejects.toThrow("full");
  await change(() => ({ delayMs: 1_500 }));
  expect((await preferences.load()).delayMs).toBe(1_500);
});

it("shows a part when it changes, and leaves it alone when another does", async () => {
  const preferences = memoryPreferences();
  const shown: number[] = [];
  const { signal } = new AbortController();
  follow(
    { preferences, signal },
    ({ delayMs }) => delayMs,
    (delay) => shown.push(delay),
  );
  await vi.waitFor(() => expect(shown).toEqual([250]));
  await preferences.save({ theme: "dark" });
  await preferences.save({ delayMs: 0 });
  expect(shown).toEqual([250, 0]);
});
