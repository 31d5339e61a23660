import { expect, it } from "vitest";
import { fitWords } from "./fit-words";

/** A toolbar with room for so many pixels, whose glyph takes 40 and whose words take 100. */
function shown(room: number, text = "Suggest a call"): boolean {
  const toolbar = document.body.appendChild(document.createElement("div"));
  const host = toolbar.appendChild(document.createElement("span"));
  const words = host.appendChild(document.createElement("span"));
  words.textContent = text;
  Object.defineProperties(toolbar, {
    clientWidth: { value: room },
    scrollWidth: { get: () => Math.max(room, words.hidden ? 40 : 140) },
  });
  fitWords(host, words);
  return !words.hidden;
}

it("shows the words where there is room", () => {
  expect(shown(200)).toBe(true);
});

it("leaves them out where they would push others aside", () => {
  expect(shown(120)).toBe(false);
  expect(shown(20)).toBe(false);
});

it("has nothing to show without words", () => {
  expect(shown(200, "")).toBe(false);
});
