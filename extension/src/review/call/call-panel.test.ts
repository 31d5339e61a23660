import { expect, it, vi } from "vitest";
import type { Signal, Thread } from "../../shared/contract.gen";
import type { DraftOutcome } from "../editing/replace-draft";
import { heatedThread } from "../testing";
import { callContent, reasons } from "./call-panel";
import { offerOf } from "./testing-call";

function signal(message: number, quote: string, weight: number, rest: Partial<Signal> = {}): Signal {
  return { kind: "blame", message, start: 0, end: quote.length, quote, by: "them", weight, ...rest };
}

const thread: Thread = {
  subject: "Launch",
  me: ["me@studio.example"],
  messages: [
    { from: "dana@client.example", name: "Dana", sent_at: "2026-06-08T09:12:00Z", text: "Where is it?" },
    { from: "me@studio.example", name: null, sent_at: null, text: "Not my fault." },
  ],
};
const reading = heatedThread({
  signals: [signal(0, "Where is it?", 2), signal(1, "Not my fault.", 1, { by: "me" })],
});

it("tells the three strongest reasons in the order they happened", () => {
  const all = [
    signal(0, "a", 1),
    signal(3, "d", 3),
    signal(1, "b", 2),
    signal(2, "c", 2.5),
    signal(4, "thanks", -2),
  ];
  expect(reasons(all).map(({ quote }) => quote)).toEqual(["b", "c", "d"]);
});

it("tells a place once, and none without words", () => {
  expect(reasons([signal(0, "a", 2), signal(0, "a", 1, { kind: "again" }), signal(1, " ", 3)])).toHaveLength(
    1,
  );
});

it("holds nobody's harmless words against them", () => {
  const promise = signal(1, "I'll look into it.", 3, { by: "me", kind: "own_wording" });
  expect(reasons([signal(0, "Where is it?", 1), promise]).map(({ quote }) => quote)).toEqual([
    "Where is it?",
  ]);
});

function panel(actions: Partial<Parameters<typeof callContent>[1]> = {}) {
  const box = document.createElement("div");
  box.append(
    ...callContent(
      { reading, thread, offer: offerOf({ ok: false, trouble: "offline", message: "" }).offer },
      { insert: () => true, replace: null, notForThisThread: () => {}, notes: null, ...actions },
    ),
  );
  const press = (words: string) => {
    const button = [...box.querySelectorAll("button")].find(({ textContent }) => textContent === words);
    button?.click();
    return button;
  };
  return { box, press };
}

it("quotes who said it and when, or where in the thread", () => {
  const lines = [...panel().box.querySelectorAll(".quote")].map(({ textContent }) => textContent);
  expect(lines[0]).toMatch(/^Where is it\?Dana, Mon,? 8 Jun/);
  expect(lines[1]).toBe("Not my fault.You, message 2 of 2");
});

it("inserts the invitation as the user left it", () => {
  const insert = vi.fn(() => true);
  const { box, press } = panel({ insert });
  const field = box.querySelector("textarea");
  expect(field?.value).toBe("Could we talk at 4 pm?");
  if (field) {
    field.value = "Could we talk at 5 pm?";
    field.dispatchEvent(new InputEvent("input"));
  }
  press("Insert");
  expect(insert).toHaveBeenCalledExactlyOnceWith("Could we talk at 5 pm?");
});

it("says so when the draft cannot take it", () => {
  const { box, press } = panel({ insert: () => false });
  press("Insert");
  expect(box.textContent).toContain("nothing was inserted");
});

it("replaces the draft only where there is one, and says when it was left", () => {
  expect(panel().press("Replace the draft")).toBeUndefined();
  const replace = vi.fn((): DraftOutcome => "holds_more");
  const { box, press } = panel({ replace });
  press("Replace the draft");
  expect(replace).toHaveBeenCalledExactlyOnceWith("Could we talk at 4 pm?");
  expect(box.textContent).toContain("it was left as it is");
});

it("leads to the notes only when there are some", () => {
  const openNotes = vi.fn();
  expect(panel().press("2 notes")).toBeUndefined();
  panel({ notes: { words: "2 notes", open: openNotes } }).press("2 notes");
  expect(openNotes).toHaveBeenCalledOnce();
});

it("makes no element of what a mail says", () => {
  const { box } = panel();
  const evil = { ...thread, messages: [{ ...thread.messages[0], name: "<img src=x>", text: "" }] } as Thread;
  box.append(
    ...callContent(
      {
        reading: { ...reading, signals: [signal(0, "<b>x</b>", 1)] },
        thread: evil,
        offer: offerOf().offer,
      },
      { insert: () => true, replace: null, notForThisThread: () => {}, notes: null },
    ),
  );
  expect(box.querySelector("img, b")).toBeNull();
});
