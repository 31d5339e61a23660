import { expect, it, vi } from "vitest";
import { snippetsSection } from "./snippets";
import { button, setupWith, write } from "./testing";

const HOURS = { id: "a", title: "When I answer", text: "I answer mail until four." };
const END = { id: "b", title: "Goodbye", text: "" };

async function show(snippets = [HOURS, END]) {
  const setup = await setupWith({ snippets });
  const node = snippetsSection(setup);
  document.body.replaceChildren(node);
  const titles = () => [...node.querySelectorAll<HTMLInputElement>("li input")].map(({ value }) => value);
  await vi.waitFor(() => expect(titles()).toEqual(snippets.map(({ title }) => title)));
  return { node, titles, kept: async () => (await setup.preferences.load()).snippets };
}

it("keeps title and text, each by itself", async () => {
  const { node, kept } = await show();
  const text = node.querySelector("textarea") as HTMLTextAreaElement;
  expect(text.value).toBe(HOURS.text);
  write(text, "Until five.");
  write(node.querySelector("input") as HTMLInputElement, "Hours");
  await vi.waitFor(async () =>
    expect(await kept()).toEqual([{ id: "a", title: "Hours", text: "Until five." }, END]),
  );
  expect(text.isConnected).toBe(true);
});

it("asks for a title, and keeps the one there was", async () => {
  const { node, kept } = await show();
  write(node.querySelector("input") as HTMLInputElement, " ");
  expect(node.querySelector(".bad")?.textContent).toContain("Give it a title");
  expect(await kept()).toEqual([HOURS, END]);
});

it("adds a text, with the title ready to be written over", async () => {
  const { node, titles, kept } = await show([]);
  expect(node.textContent).toContain("No text yet.");
  button(node, "Add a text").click();
  await vi.waitFor(() => expect(titles()).toEqual(["New text"]));
  expect(await kept()).toHaveLength(1);
  await vi.waitFor(() => expect(document.activeElement).toBe(node.querySelector("input")));
});

it("removes a text, and brings it back to its place", async () => {
  const { node, titles, kept } = await show();
  button(node, "Remove").click();
  await vi.waitFor(() => expect(titles()).toEqual(["Goodbye"]));
  expect(await kept()).toEqual([END]);
  await vi.waitFor(() => button(node, "Bring it back").click());
  await vi.waitFor(() => expect(titles()).toEqual(["When I answer", "Goodbye"]));
  expect(await kept()).toEqual([HOURS, END]);
});
