import { expect, it, vi } from "vitest";
import { appearanceSection } from "./appearance";
import { setupWith } from "./testing";

it("shows the theme that is set, and keeps another", async () => {
  const setup = await setupWith({ theme: "dark" });
  const node = document.body.appendChild(appearanceSection(setup));
  const chosen = () => node.querySelector<HTMLInputElement>("input:checked")?.value;
  await vi.waitFor(() => expect(chosen()).toBe("dark"));
  node.querySelector<HTMLInputElement>("input[value=light]")?.click();
  await vi.waitFor(() => expect(node.querySelector("[role=status]")?.textContent).toBe("Saved"));
  expect((await setup.preferences.load()).theme).toBe("light");
  expect(chosen()).toBe("light");
});
