import { afterEach, expect, it, vi } from "vitest";
import type { Snippet } from "../../shared/contract.gen";
import type { Background } from "../../shared/messages";
import { snippetsSection } from "./snippets";
import { button, write } from "./testing";

const HOURS: Snippet = { id: "a", kind: "working_hours", title: "When I answer", text: "Until four." };
const END: Snippet = { id: "b", kind: "closing", title: "Goodbye", text: "" };
const START: Snippet = { id: "start", kind: "emergency", title: "In an emergency", text: "Call [number]." };

const life = new AbortController();
let kept: Snippet[];
let off = false;

/** The section over a companion that keeps these texts. */
async function show(snippets = [HOURS, END]) {
  kept = snippets;
  const ask = (async (question: { kind: string; snippets: Snippet[] }) => {
    if (off) {
      return { ok: false, trouble: "offline", message: "Start it with “warmline serve”." };
    }
    if (question.kind === "snippets") {
      return { ok: true, value: { snippets: kept, starting: [START] } };
    }
    kept = question.snippets;
    return { ok: true, value: { rows: kept.length } };
  }) as unknown as Background;
  const node = snippetsSection({ ask, signal: life.signal });
  document.body.replaceChildren(node);
  const titles = () => [...node.querySelectorAll<HTMLInputElement>("li input")].map(({ value }) => value);
  await vi.waitFor(() => expect(node.textContent).not.toContain("Looking your texts up"));
  return { node, titles, ids: () => kept.map(({ id }) => id) };
}

afterEach(() => {
  off = false;
  vi.useRealTimers();
});

it("keeps title, kind and text, each by itself", async () => {
  const { node } = await show();
  const text = node.querySelector("textarea") as HTMLTextAreaElement;
  expect(text.value).toBe(HOURS.text);
  write(text, "Until five.");
  write(node.querySelector("input") as HTMLInputElement, "Hours");
  write(node.querySelector("select") as HTMLSelectElement, "other");
  await vi.waitFor(() =>
    expect(kept).toEqual([{ id: "a", kind: "other", title: "Hours", text: "Until five." }, END]),
  );
  expect(text.isConnected).toBe(true);
});

it("asks for a title, and keeps the one there was", async () => {
  const { node } = await show();
  write(node.querySelector("input") as HTMLInputElement, " ");
  expect(node.querySelector(".bad")?.textContent).toContain("Give it a title");
  expect(kept).toEqual([HOURS, END]);
});

it("adds a text, with the title ready to be written over", async () => {
  const { node, titles } = await show([]);
  expect(node.textContent).toContain("You have no text.");
  button(node, "Add a text").click();
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(titles()).toEqual(["New text"]);
  expect(document.activeElement).toBe(node.querySelector("input"));
});

it("removes a text, and brings it back to its place", async () => {
  const { node, titles, ids } = await show();
  button(node, "Remove").click();
  await vi.waitFor(() => expect(ids()).toEqual(["b"]));
  await vi.waitFor(() => button(node, "Bring it back").click());
  await vi.waitFor(() => expect(ids()).toEqual(["a", "b"]));
  expect(titles()).toEqual(["When I answer", "Goodbye"]);
});

it("moves a text, and the keyboard stays with it", async () => {
  const { node, titles, ids } = await show([HOURS, END, START]);
  button(node, "Move down").click();
  await vi.waitFor(() => expect(ids()).toEqual(["b", "a", "start"]));
  expect(titles()).toEqual(["Goodbye", "When I answer", "In an emergency"]);
  const focused = () => document.activeElement?.getAttribute("aria-label");
  expect(focused()).toBe("Move down When I answer");
  (document.activeElement as HTMLElement).click();
  await vi.waitFor(() => expect(ids()).toEqual(["b", "start", "a"]));
  expect(focused()).toBe("Move up When I answer");
});

it("brings back the starting texts that are gone, and leaves the others as they are", async () => {
  const own = { ...START, title: "My own" };
  const { node, ids } = await show([HOURS]);
  button(node, "Bring back the starting texts").click();
  await vi.waitFor(() => expect(ids()).toEqual(["a", "start"]));
  expect(button(node, "Bring back the starting texts").hidden).toBe(true);
  expect(button((await show([own])).node, "Bring back the starting texts").hidden).toBe(true);
});

it("offers no more when there are as many as the companion keeps", async () => {
  const { node } = await show(Array.from({ length: 40 }, (_, n) => ({ ...HOURS, id: `n${n}` })));
  expect(button(node, "Add a text").hidden).toBe(true);
  expect(button(node, "Bring back the starting texts").hidden).toBe(true);
});

it("says who keeps the texts while the companion is off, and looks again", async () => {
  off = true;
  const { node, titles } = await show();
  expect(node.textContent).toContain("Your companion keeps them. Start it with “warmline serve”.");
  off = false;
  button(node, "Look again").click();
  await vi.waitFor(() => expect(titles()).toEqual(["When I answer", "Goodbye"]));
});

it("loses nothing that is typed while the companion is away", async () => {
  const { node } = await show();
  vi.useFakeTimers();
  const leave = () => {
    const leaving = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  expect(leave()).toBe(false);
  off = true;
  const text = node.querySelector("textarea") as HTMLTextAreaElement;
  write(text, "Until f");
  await vi.advanceTimersByTimeAsync(0);
  write(text, "Until five.");
  await vi.advanceTimersByTimeAsync(4_000);
  expect(node.querySelector("#texts-said")?.textContent).toContain("not kept yet");
  expect(text.value).toBe("Until five.");
  expect(leave()).toBe(true);
  off = false;
  await vi.advanceTimersByTimeAsync(4_000);
  expect(kept[0]?.text).toBe("Until five.");
  expect(node.querySelector("#texts-said")?.textContent).not.toContain("not kept");
  expect(leave()).toBe(false);
});
