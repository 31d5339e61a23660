import { expect, it, vi } from "vitest";
import { memoryPreferences } from "../../shared/memory-preferences";
import { addressesCard, delayCard } from "./writing";

it("keeps addresses, and says which were none", async () => {
  const preferences = memoryPreferences();
  const card = addressesCard(preferences);
  const field = card.querySelector("textarea") as HTMLTextAreaElement;
  field.value = "me@home.example\nnonsense";
  field.dispatchEvent(new Event("change"));
  await vi.waitFor(() => expect(card.textContent).toContain("without nonsense"));
  expect((await preferences.load()).myAddresses).toEqual(["me@home.example"]);
});

it("shows the delay that is set, also one of no menu, and keeps another", async () => {
  const preferences = memoryPreferences();
  await preferences.save({ delayMs: 777 });
  const choice = delayCard(preferences).querySelector("select") as HTMLSelectElement;
  await vi.waitFor(() => expect(choice.value).toBe("777"));
  choice.value = "1500";
  choice.dispatchEvent(new Event("change"));
  expect((await preferences.load()).delayMs).toBe(1_500);
});
