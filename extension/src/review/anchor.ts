/** Where the words of a draft are painted, if they are in sight. */
import type { TextMap } from "../anchoring/text-map";
import { type Box, boundsOf } from "./placement";
import { type Span, sentenceAround } from "./sentence";

export interface Anchor {
  words: Box;
  keepClear: Box;
}

/** Null when the words have no place any more, or are scrolled out of sight. */
export function anchorOf(map: TextMap, span: Span, editor: HTMLElement): Anchor | null {
  const words = boxOf(map, span);
  if (words === null || !touches(words, visiblePart(editor))) {
    return null;
  }
  return { words, keepClear: boxOf(map, sentenceAround(map.text, span)) ?? words };
}

/** Whether a point of the window lies on the span's words. */
export function isOver(map: TextMap, span: Span, x: number, y: number): boolean {
  const rects = map.range(span.start, span.end)?.getClientRects() ?? [];
  return [...rects].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function boxOf(map: TextMap, { start, end }: Span): Box | null {
  return boundsOf(map.range(start, end)?.getClientRects() ?? []);
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
