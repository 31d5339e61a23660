import { beforeEach, expect, it } from "vitest";
import type { TextMap } from "../../anchoring/text-map";
import { anchorOf, isOver } from "./anchor";

const TEXT = "Hi. As I said, no.";
const words = { start: 4, end: 14 };
let editor: HTMLElement;

beforeEach(() => {
  editor = document.body.appendChild(document.createElement("div"));
});

/** Ten pixels a character on one line at 100 from the top. */
function map(top = 100): TextMap {
  return {
    text: TEXT,
    offset: () => null,
    range: (start, end) => range(start, end, () => top),
  };
}

function range(start: number, end: number, top: () => number): Range {
  const line = () => ({ left: start * 10, right: end * 10, top: top(), bottom: top() + 20 });
  return { getClientRects: () => [line()] } as unknown as Range;
}

it("lies at the words and keeps their sentence clear", () => {
  expect(anchorOf(map(), words, editor)()).toEqual({
    words: { left: 40, right: 140, top: 100, bottom: 120 },
    keepClear: { left: 40, right: 180, top: 100, bottom: 120 },
  });
});

it("follows the words", () => {
  let top = 100;
  const anchor = anchorOf({ ...map(), range: (start, end) => range(start, end, () => top) }, words, editor);
  expect(anchor()).toMatchObject({ words: { top: 100 } });
  top = 60;
  expect(anchor()).toMatchObject({ words: { top: 60 }, keepClear: { top: 60 } });
});

it("is none for words that are gone", () => {
  expect(anchorOf({ ...map(), range: () => null }, words, editor)()).toBeNull();
});

it("is none for words scrolled out of their box or of the window, and what can be seen of those half out", () => {
  expect(anchorOf(map(-50), words, editor)()).toBeNull();
  editor.style.overflowY = "auto";
  editor.getBoundingClientRect = () => ({ top: 200, bottom: 400 }) as DOMRect;
  expect(anchorOf(map(100), words, editor)()).toBeNull();
  expect(anchorOf(map(190), words, editor)()).toMatchObject({ words: { top: 200, bottom: 210 } });
});

it("tells whether a point lies on the words", () => {
  expect(isOver(map(), words, 50, 110)).toBe(true);
  expect(isOver(map(), words, 20, 110)).toBe(false);
  expect(isOver(map(), words, 50, 130)).toBe(false);
});
