import { expect, it } from "vitest";
import { conversation } from "./conversation";
import { THREADS } from "./samples";

function shown(thread: Parameters<typeof conversation>[0]): HTMLElement {
  const box = document.createElement("div");
  box.append(...conversation(thread));
  return box;
}

it.each(THREADS)("shows every message with who and when: $title", ({ thread }) => {
  const messages = [...shown(thread).querySelectorAll("article")];
  expect(messages).toHaveLength(thread.messages.length);
  for (const [index, message] of messages.entries()) {
    const mine = thread.me?.includes(thread.messages[index]?.from ?? "") === true;
    expect(message.querySelector("strong")?.textContent).toBe(mine ? "You" : "Dana Reyes");
    expect(message.querySelector("time")?.textContent).not.toBe("");
  }
});

it("shows who was copied in", () => {
  expect(shown(THREADS[0].thread).textContent).toContain("to you and m.okafor@harbourfoods.example");
});
