import { expect, it, vi } from "vitest";
import type { Preferences } from "../../shared/preferences";
import { quietSection } from "./quiet";
import { button, setupWith } from "./testing";

async function show(stored: Partial<Preferences>) {
  const setup = await setupWith(stored);
  const node = quietSection(setup);
  document.body.replaceChildren(node);
  await vi.waitFor(() => expect(node.querySelector(".list")?.textContent).not.toBe(""));
  return { node, load: () => setup.preferences.load() };
}

it("lists what is left alone, the widest first, and brings each back alone", async () => {
  const { node, load } = await show({
    on: false,
    snoozedUntil: Date.now() + 60_000,
    quietCorrespondents: ["dana@client.example", "lee@client.example"],
    quietMails: [{ key: "#msg-a:r1", since: Date.now() }],
  });
  const lines = () => [...node.querySelectorAll("li > span")].map(({ textContent }) => textContent);
  expect(lines()).toHaveLength(5);
  expect(lines()[2]).toContain("dana@client.example");
  expect(node.textContent).not.toContain("msg-a");

  button(node, "Turn on").click();
  await vi.waitFor(() => expect(lines()).toHaveLength(4));
  button(node, "End the pause").click();
  await vi.waitFor(() => expect(lines()).toHaveLength(3));
  button(node, "Read again").click();
  await vi.waitFor(() => expect(lines()).toHaveLength(2));
  expect(await load()).toMatchObject({
    on: true,
    snoozedUntil: null,
    quietCorrespondents: ["lee@client.example"],
  });
});

it.each([
  ["Pause for an hour", "End the pause"],
  ["Pause until tomorrow", "End the pause"],
  ["Turn off", "Turn on"],
])("offers “%s” while all mail is read, and then “%s”", async (rest, lift) => {
  const { node } = await show({});
  expect(node.textContent).toContain("Every mail that you write is read along.");
  const begin = button(node, rest);
  begin.click();
  await vi.waitFor(() => button(node, lift));
  expect(begin.parentElement?.hidden).toBe(true);
});

it("suggests calls again where they were waved off", async () => {
  const { node, load } = await show({
    quietThreads: ["a"],
    offeredCalls: [{ key: "b", messages: 3 }],
  });
  expect(node.textContent).toContain("2 conversations");
  button(node, "Suggest again").click();
  await vi.waitFor(async () => expect(await load()).toMatchObject({ quietThreads: [], offeredCalls: [] }));
  expect(node.textContent).not.toContain("conversations");
});
