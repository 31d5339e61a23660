import { expect, it, vi } from "vitest";
import type { ThreadReading } from "../shared/contract.gen";
import { notesContent, troubleContent } from "./panel";
import type { Review } from "./session";
import { markOn } from "./testing";

const clear: Review = {
  map: null,
  marks: [],
  notes: [],
  snippets: [],
  thread: null,
  quiet: null,
  foreign: false,
  trouble: null,
  message: "",
};
const mark = markOn("As I said", "As I said");

function box(nodes: Node[]): HTMLElement {
  const made = document.createElement("div");
  made.append(...nodes);
  return made;
}

it("says what happens here when there is nothing to note", () => {
  expect(box(notesContent(clear, { show: () => {}, texts: () => {} })).textContent).toContain(
    "on your own machine",
  );
});

it("says why a draft in another language is left alone", () => {
  expect(
    box(notesContent({ ...clear, foreign: true }, { show: () => {}, texts: () => {} })).textContent,
  ).toContain("English");
});

it("lists every mark in words, and leads to its card", () => {
  const show = vi.fn();
  const list = box(notesContent({ ...clear, marks: [mark] }, { show, texts: () => {} }));
  expect(list.textContent).toContain("1 note on this draft");
  expect(list.textContent).toContain("Can read as defensive");
  list.querySelector("button")?.click();
  expect(show).toHaveBeenCalledExactlyOnceWith(mark);
});

it("lists a sentence that no rule knows like any other mark", () => {
  const sentence = "This is what happens when nobody listens.";
  const bare = markOn(sentence, sentence, { found_by: "model", rule: null, instead: [] });
  const list = box(notesContent({ ...clear, marks: [bare] }, { show: () => {}, texts: () => {} }));
  expect(list.querySelector("li")?.textContent).toBe(`${sentence}Can read as defensive`);
});

it("lists notes on the whole draft with a line to start from", () => {
  const note = { id: "no-date", message: "There is no date.", instead: ["by Friday noon"] };
  expect(
    box(notesContent({ ...clear, notes: [note] }, { show: () => {}, texts: () => {} })).textContent,
  ).toContain("For example: by Friday noon");
});

it("keeps advice about the thread for the user's eyes", () => {
  const thread: ThreadReading = {
    escalating: true,
    level: "heated",
    onset: 0,
    content: "3d",
    signals: [],
    call: { suggest: false, why: "", invitation: null },
    bring_in: { suggest: true, why: "Consider bringing in a lead." },
    urgency: "emotional",
  };
  const text = box(notesContent({ ...clear, thread }, { show: () => {}, texts: () => {} })).textContent;
  expect(text).toContain("For you only");
  expect(text).toContain("Consider bringing in a lead.");
  expect(text).toContain("no date hangs on it");
});

it.each(["offline", "not_paired", "refused", "stranger"] as const)(
  "says what to do when %s, with one button",
  (trouble) => {
    const welcome = vi.fn();
    const panel = box(troubleContent(trouble, "", { welcome }));
    expect(panel.querySelector("p")?.textContent).not.toBe("");
    expect(panel.querySelectorAll("button")).toHaveLength(1);
    panel.querySelector("button")?.click();
    expect(welcome).toHaveBeenCalledOnce();
  },
);

it("passes on what the companion said about a problem", () => {
  expect(
    box(troubleContent("problem", "The draft is too long.", { welcome: () => {} })).textContent,
  ).toContain("The draft is too long.");
});

it("names what fits of the user's own texts with its reason, and leads to them", () => {
  const texts = vi.fn();
  const review = { ...clear, snippets: [{ kind: "closing", why: "You write “the end”." }] as const };
  const list = box(notesContent(review, { show: () => {}, texts }));
  expect(list.textContent).toContain("A text of yours may fitEnding the workYou write “the end”.");
  list.querySelector("button")?.click();
  expect(texts).toHaveBeenCalledOnce();
  expect(box(notesContent(clear, { show: () => {}, texts })).textContent).not.toContain("may fit");
});
