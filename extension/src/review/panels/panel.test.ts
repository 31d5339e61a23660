import { expect, it, vi } from "vitest";
import { NOTHING } from "../review";
import { heatedThread, markOn } from "../testing";
import { notesContent, troubleContent } from "./panel";

const mark = markOn("As I said", "As I said");
const note = { id: "when", message: "There is no date.", instead: ["You have it by Friday."] };
const none = { show: () => {}, insert: () => false, texts: () => {} };

function box(nodes: Node[]): HTMLElement {
  const made = document.createElement("div");
  made.append(...nodes);
  return made;
}

it("says what happens here when there is nothing to note", () => {
  expect(box(notesContent(NOTHING, none)).textContent).toContain("on your own machine");
});

it("says why a draft in another language is left alone", () => {
  expect(box(notesContent({ ...NOTHING, foreign: true }, none)).textContent).toContain("English");
});

it("lists every mark in words, and leads to its card", () => {
  const show = vi.fn();
  const list = box(notesContent({ ...NOTHING, marks: [mark] }, { ...none, show }));
  expect(list.textContent).toContain("1 note on this draft");
  expect(list.textContent).toContain("Can read as defensive");
  list.querySelector("button")?.click();
  expect(show).toHaveBeenCalledExactlyOnceWith(mark);
});

it("lists a sentence that no rule knows like any other mark", () => {
  const sentence = "This is what happens when nobody listens.";
  const bare = markOn(sentence, sentence, { found_by: "model", rule: null, instead: [] });
  const list = box(notesContent({ ...NOTHING, marks: [bare] }, none));
  expect(list.querySelector("li")?.textContent).toBe(`${sentence}Can read as defensive`);
});

it("lists notes on the whole draft below the marks, each with lines that go in on a click", () => {
  const insert = vi.fn(() => true);
  const list = box(notesContent({ ...NOTHING, marks: [mark], notes: [note] }, { ...none, insert }));
  expect(list.textContent).toContain("2 notes on this draft");
  expect([...list.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
    "As I saidCan read as defensive",
    "There is no date.A line to start from, put in at the caretYou have it by Friday.",
  ]);
  list.querySelector<HTMLElement>("button.wording")?.click();
  expect(insert).toHaveBeenCalledExactlyOnceWith("You have it by Friday.");
  expect(list.querySelector("[role=status]")?.textContent).toBe("");
});

it("says so when the draft cannot take a line any more", () => {
  const list = box(notesContent({ ...NOTHING, notes: [note] }, none));
  list.querySelector<HTMLElement>("button.wording")?.click();
  expect(list.querySelector("[role=status]")?.textContent).toContain("nothing was inserted");
});

it("shows a note without a line as it is", () => {
  const list = box(notesContent({ ...NOTHING, notes: [{ ...note, instead: [] }] }, none));
  expect(list.querySelector("li")?.textContent).toBe("There is no date.");
});

it("keeps advice about the thread for the user's eyes", () => {
  const thread = heatedThread({
    bring_in: { suggest: true, why: "Consider bringing in a lead." },
    urgency: "emotional",
    urgency_why: "They wrote “NOW”, but nothing is said to depend on the time.",
  });
  const text = box(notesContent({ ...NOTHING, thread }, none)).textContent;
  expect(text).toContain("For you only");
  expect(text).toContain("Consider bringing in a lead.");
  expect(text).toContain("no date hangs on it");
  expect(text).toContain("They wrote “NOW”");
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
  const review = { ...NOTHING, snippets: [{ kind: "closing", why: "You write “the end”." }] as const };
  const list = box(notesContent(review, { ...none, texts }));
  expect(list.textContent).toContain("A text of yours may fitEnding the workYou write “the end”.");
  list.querySelector("button")?.click();
  expect(texts).toHaveBeenCalledOnce();
  expect(box(notesContent(NOTHING, { ...none, texts })).textContent).not.toContain("may fit");
});
