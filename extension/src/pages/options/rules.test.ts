import { expect, it, vi } from "vitest";
import type { RuleCard } from "../../shared/contract.gen";
import type { Background } from "../../shared/messages";
import { rulesSection } from "./rules";
import { button, setupWith } from "./testing";

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

async function show(mutedRules: string[], ask?: Background) {
  const setup = await setupWith({ mutedRules }, ask);
  const node = rulesSection(setup);
  document.body.replaceChildren(node);
  await vi.waitFor(() => expect(node.textContent).not.toContain("Looking the rules up"));
  return { node, muted: async () => (await setup.preferences.load()).mutedRules };
}

it("brings back a rule that is off", async () => {
  const { node, muted } = await show(["keeping-score"], companion);
  expect(node.querySelector("li")?.textContent).toContain("Keeping score");
  button(node, "Bring back").click();
  await vi.waitFor(() => expect(node.textContent).toContain("No rule is switched off."));
  expect(await muted()).toEqual([]);
});

it("switches a rule off among all rules", async () => {
  const { node, muted } = await show([], companion);
  node.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  await vi.waitFor(() => expect(node.querySelectorAll("li")).toHaveLength(1));
  expect(await muted()).toEqual(["keeping-score"]);
});

it("brings rules back without the companion too, also one that it no longer has", async () => {
  const { node, muted } = await show(["keeping-score"]);
  expect(node.querySelector("li")?.textContent).toContain("keeping score");
  button(node, "Bring back").click();
  await vi.waitFor(async () => expect(await muted()).toEqual([]));
});

it("brings all back at once, which is offered from two on", async () => {
  const { node, muted } = await show(["keeping-score", "gone-since"], companion);
  const all = button(node, "Bring all back");
  expect(all.hidden).toBe(false);
  all.click();
  await vi.waitFor(async () => expect(await muted()).toEqual([]));
  expect(all.hidden).toBe(true);
});

it("looks the rules up again when the companion is back", async () => {
  let on = false;
  const ask = ((question: Parameters<Background>[0]) =>
    on ? companion(question) : Promise.resolve({ ok: false, trouble: "offline", message: "" })) as Background;
  const { node } = await show([], ask);
  on = true;
  button(node, "Look again").click();
  await vi.waitFor(() => expect(node.textContent).toContain("1 rule"));
});
