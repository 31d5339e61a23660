import { expect, it, vi } from "vitest";
import { memoryPreferences } from "../shared/memory-preferences";
import { followTheme, shownTheme } from "./theme";

it("follows the theme that is set, and the system where none is", async () => {
  const preferences = memoryPreferences();
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  followTheme(preferences, new AbortController().signal);
  await vi.waitFor(() => expect(document.documentElement.dataset.theme).toBe("system"));
  expect(shownTheme()).toBe("dark");

  await preferences.save({ theme: "light" });
  expect(document.documentElement.dataset.theme).toBe("light");
  expect(shownTheme()).toBe("light");

  await preferences.save({ theme: "dark" });
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  expect(shownTheme()).toBe("dark");

  await preferences.save({ theme: "system" });
  expect(shownTheme()).toBe("light");
});
