import { expect, it, vi } from "vitest";
import { ownAddressesSection } from "./own-addresses";
import { setupWith, write } from "./testing";

async function show(myAddresses: string[]) {
  const setup = await setupWith({ myAddresses });
  const node = document.body.appendChild(ownAddressesSection(setup));
  const field = node.querySelector("textarea") as HTMLTextAreaElement;
  await vi.waitFor(() => expect(field.value).toBe(myAddresses.join("\n")));
  return { node, field, kept: async () => (await setup.preferences.load()).myAddresses };
}

it("shows the addresses, and keeps others", async () => {
  const { field, kept } = await show(["me@home.example"]);
  write(field, "me@home.example\nMe@Work.example");
  await vi.waitFor(async () => expect(await kept()).toEqual(["me@home.example", "me@work.example"]));
});

it("says which is none, keeps the rest, and leaves the words to be mended", async () => {
  const { node, field, kept } = await show([]);
  write(field, "me@home.example\nnonsense");
  expect(node.querySelector(".bad")?.textContent).toContain("nonsense");
  await vi.waitFor(async () => expect(await kept()).toEqual(["me@home.example"]));
  expect(field.value).toBe("me@home.example\nnonsense");
});
