import { expect, it } from "vitest";
import { reveal } from "./reveal";

/** A frame from 100 to 200 that scrolls, and words of 20 pixels at `top`. */
function scrolled(top: number): number {
  const frame = document.body.appendChild(document.createElement("div"));
  frame.style.overflowY = "auto";
  frame.append("words");
  Object.defineProperties(frame, { scrollHeight: { value: 1_000 }, clientHeight: { value: 100 } });
  frame.scrollTop = 300;
  frame.getBoundingClientRect = () => ({ top: 100, bottom: 200 }) as DOMRect;
  const words = document.createRange();
  words.selectNodeContents(frame.firstChild as Text);
  words.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect;
  reveal(words);
  return frame.scrollTop;
}

it("leaves words in sight where they are", () => {
  expect(scrolled(140)).toBe(300);
});

it("brings words from above and from below into sight", () => {
  expect(scrolled(40)).toBe(300 - 60 - 24);
  expect(scrolled(240)).toBe(300 + 60 + 24);
});

it("does nothing without words", () => {
  expect(() => reveal(null)).not.toThrow();
});
