/** Where the words of a draft are painted, if they are in sight. */
import type { TextMap } from "../../anchoring/text-map";
import { type Span, sentenceAround } from "../sentence";
import { type Box, boundsOf } from "./placement";

export interface Anchor {
  words: Box;
  keepClear: Box;
}

/**
 * Follows the words wherever the page takes them. Answers null when they have no place any more, or are scrolled out of
 * sight.
 */
export function anchorOf(map: TextMap, span: Span, editor: HTMLElement): () => Anchor | null {
  const words = map.range(span.start, span.end);
  const around = sentenceAround(map.text, span);
  const sentence = map.range(around.start, around.end);
  return () => {
    const part = visiblePart(editor);
    const box = seen(words, part);
    return box && { words: box, keepClear: seen(sentence, part) ?? box };
  };
}

/** Whether a point of the window lies on the span's words. */
export function isOver(map: TextMap, span: Span, x: number, y: number): boolean {
  const rects = map.range(span.start, span.end)?.getClientRects() ?? [];
  return [...rects].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** What can be seen of the range's words. */
function seen(range: Range | null, part: Box): Box | null {
  const lines = [...(range?.getClientRects() ?? [])].filter((line) => touches(line, part));
  const box = boundsOf(lines);
  return box && { ...box, top: Math.max(box.top, part.top), bottom: Math.min(box.bottom, part.bottom) };
}

/** What is left of an element after everything around it that scrolls has cut its share. */
function visiblePart(element: HTMLElement): Box {
  const part: Box = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  for (let box: HTMLElement | null = element; box !== null; box = box.parentElement) {
    if (getComputedStyle(box).overflowY !== "visible" && box !== document.body) {
      const { top, bottom } = box.getBoundingClientRect();
      part.top = Math.max(part.top, top);
      part.bottom = Math.min(part.bottom, bottom);
    }
  }
  return part;
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
