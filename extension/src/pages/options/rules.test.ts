import { expect, it, vi } from "vitest";
import type { RuleCard } from "../../shared/contract.gen";
import { memoryPreferences } from "../../shared/memory-preferences";
import type { Background } from "../../shared/messages";
import { rulesCard } from "./rules";

const rule: RuleCard = {
  id: "keeping-score",
  label: "defensive",
  severity: "medium",
  title: "Keeping score",
  why: "It can read as keeping score.",
  looks_for: ["as I said"],
  source: "A book",
  source_url: "https://example.org/book",
};
const companion = (async () => ({ ok: true, value: { rules: [rule] } })) as unknown as Background;
const nobody = (async () => ({ ok: false, trouble: "offline", message: "" })) as unknown as Background;

async function show(ask: Background, muted: string[]) {
  const preferences = memoryPreferences();
  await preferences.save({ mutedRules: muted });
  const card = document.body.appendChild(rulesCard(ask, preferences, new AbortController().signal));
  await vi.waitFor(() => expect(card.querySelector("p.soft:not(.small), ul")).not.toBeNull());
  return { card, muted: async () => (await preferences.load()).mutedRules };
}

it("brings back a rule that is off", async () => {
  const { card, muted } = await show(companion, ["keeping-score"]);
  card.querySelector("button")?.click();
  await vi.waitFor(() => expect(card.textContent).toContain("No rule is switched off."));
  expect(await muted()).toEqual([]);
});

it("shows every rule with its source, to be switched off", async () => {
  const { card, muted } = await show(companion, []);
  expect(card.textContent).toContain("All 1 rules");
  expect(card.querySelector("a")?.href).toBe("https://example.org/book");
  card.querySelector<HTMLInputElement>("input")?.click();
  await vi.waitFor(async () => expect(await muted()).toEqual(["keeping-score"]));
});

it("brings rules back without the companion too", async () => {
  const { card, muted } = await show(nobody, ["keeping-score"]);
  expect(card.textContent).toContain("keeping score");
  card.querySelector("button")?.click();
  await vi.waitFor(async () => expect(await muted()).toEqual([]));
});
