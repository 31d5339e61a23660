import { expect, it, vi } from "vitest";
import type { Papers, Thread } from "../../shared/contract.gen";
import { sheetContent } from "./view";

const thread: Thread = {
  subject: "Signs",
  messages: [
    { from: "kim@client.example", name: "Kim Osei", text: "Which <b>green</b>?" },
    { from: "me@firm.example", text: "I'll send it on Monday." },
  ],
};
const ask = { message: 0, by: "them", start: 0, end: 19, quote: "Which <b>green</b>?" } as const;
const papers: Papers = {
  timeline: [{ ...ask, kind: "began", what: "They began", heats: true }],
  asks: [{ ...ask, open: true, first: 0 }],
  promises: [
    { message: 1, by: "me", start: 0, end: 23, quote: "I'll send it on Monday.", until: "on Monday" },
  ],
  facts: [],
  opening: "Thank you for taking the time.",
  reminders: ["Let them finish."],
  went_wrong: ["What went wrong: […]"],
  summary: "Hello Kim,",
  handover: "Hello [colleague],",
  others: [],
  rhythm: { gaps: [], quick: false },
};

function shown(given = papers) {
  const actions = { copy: vi.fn(async () => {}), print: vi.fn() };
  document.body.replaceChildren(...sheetContent(thread, given, actions));
  const press = async (words: string) => {
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === words)?.click();
    await Promise.resolve();
    await Promise.resolve();
    return document.querySelector("[role=status]")?.textContent;
  };
  return { ...actions, press };
}

const items = (title: string) =>
  [...document.querySelectorAll("section")]
    .filter((section) => section.querySelector("h2")?.textContent === title)
    .flatMap((section) => [...section.querySelectorAll("li")].map(({ textContent }) => textContent));

it("tells each line with who wrote it and where it stands", () => {
  shown();
  expect(items("What happened")).toEqual([
    "Here it began to heat up. They began: Which <b>green</b>?Kim Osei, message 1 of 2, message 1",
  ]);
  expect(items("What was promised")).toEqual([
    "You, on Monday: I'll send it on Monday.You, message 2 of 2, message 2",
  ]);
  expect(document.querySelector("b")).toBeNull();
});

it("leads from a line to its message", () => {
  shown();
  const message = document.getElementById("message-1");
  expect(message?.hasAttribute("open")).toBe(false);
  document.querySelector<HTMLAnchorElement>('a[href="#message-1"]')?.click();
  expect(message?.hasAttribute("open")).toBe(true);
  expect(message?.querySelector(".letter")?.textContent).toBe("Which <b>green</b>?");
});

it("leaves out what there is nothing of", () => {
  shown();
  const titles = [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);
  expect(titles).toContain("What they ask");
  expect(titles).not.toContain("Facts to check");
  expect(titles).not.toContain("Asked before you last wrote");
});

it("copies the drafts and prints", async () => {
  const { press, copy, print } = shown();
  expect(await press("Copy the summary")).toBe("Copied.");
  await press("Copy the hand-over note");
  expect(copy.mock.calls).toEqual([["Hello Kim,"], ["Hello [colleague],"]]);
  await press("Print");
  expect(print).toHaveBeenCalledOnce();
});

it("says what to do when the browser refuses to copy", async () => {
  const { press, copy } = shown();
  copy.mockRejectedValueOnce(new Error("denied"));
  expect(await press("Copy the summary")).toContain("Select the text below");
});
