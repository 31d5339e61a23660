import { expect, it } from "vitest";
import { fitControl } from "./fit-control";

/** What is shown in a toolbar with room for so many pixels, where the glyph takes 40 and the words 100. */
function shown(room: number, text = "Suggest a call"): string {
  const toolbar = document.body.appendChild(document.createElement("div"));
  const place = toolbar.appendChild(document.createElement("span"));
  const words = place.appendChild(document.createElement("span"));
  words.textContent = text;
  const needed = () => (place.style.display === "none" ? 0 : words.hidden ? 40 : 140);
  Object.defineProperties(toolbar, {
    clientWidth: { value: room },
    scrollWidth: { get: () => Math.max(room, needed()) },
  });
  fitControl(place, words);
  return place.style.display === "none" ? "nothing" : words.hidden ? "glyph" : "glyph and words";
}

it("shows all where there is room", () => {
  expect(shown(200)).toBe("glyph and words");
});

it("leaves out what would push others aside", () => {
  expect(shown(120)).toBe("glyph");
  expect(shown(20)).toBe("nothing");
});

it("needs no room for words where there are none", () => {
  expect(shown(50, "")).toBe("glyph");
});
