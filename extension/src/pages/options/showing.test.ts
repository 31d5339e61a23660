import { expect, it, vi } from "vitest";
import { DEFAULTS } from "../../shared/preferences";
import { showingSection } from "./showing";
import { setupWith, write } from "./testing";

async function show(stored = {}) {
  const setup = await setupWith(stored);
  const node = showingSection(setup);
  document.body.replaceChildren(node);
  const select = (id: string) => document.getElementById(id) as HTMLSelectElement;
  await vi.waitFor(() =>
    expect(select("delay").value).toBe(String((stored as { delayMs?: number }).delayMs ?? 250)),
  );
  return { select, ...setup };
}

it("keeps from which severity on a label is shown, and leaves the others", async () => {
  const { select, preferences } = await show({ showFrom: { ...DEFAULTS.showFrom, hostile: "medium" } });
  expect(select("show-hostile").value).toBe("medium");
  write(select("show-defensive"), "none");
  await vi.waitFor(async () =>
    expect((await preferences.load()).showFrom).toEqual({
      defensive: "none",
      condescending: "low",
      hostile: "medium",
    }),
  );
});

it("shows the delay that is set, also one of no menu, and keeps another", async () => {
  const { select, preferences } = await show({ delayMs: 777 });
  expect(select("delay").selectedOptions[0]?.textContent).toBe("After 777 milliseconds");
  write(select("delay"), "0");
  await vi.waitFor(async () => expect((await preferences.load()).delayMs).toBe(0));
});
