/** Where a card goes: beside what it speaks of, never over it, never out of the window. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

export interface PlacementQuestion {
  /** What the card speaks of; the card's edge lines up with it. */
  words: Box;
  /** What must stay readable while the card is open: usually the words' sentence. */
  keepClear: Box;
  card: Size;
  window: Size;
  rtl: boolean;
  prefer: "below" | "above";
}

const GAP = 6;
const MARGIN = 8;
/** With less room than this on both sides of the sentence, only the words themselves are kept clear. */
const LEAST_USEFUL_HEIGHT = 160;

export function place(question: PlacementQuestion): Place {
  const { words, keepClear, card, window, rtl } = question;
  const left = rtl ? words.right - card.width : words.left;
  const furthest = Math.max(MARGIN, window.width - MARGIN - card.width);
  return {
    left: clamp(left, MARGIN, furthest),
    ...vertical(question, pickClear(keepClear, words, card, window)),
  };
}

function vertical({ card, window, prefer }: PlacementQuestion, clear: Box): Pick<Place, "top" | "maxHeight"> {
  const below = window.height - MARGIN - GAP - clear.bottom;
  const above = clear.top - GAP - MARGIN;
  const [first, second] = prefer === "below" ? [below, above] : [above, below];
  const goesFirst = first >= card.height || first >= second;
  const goesBelow = goesFirst === (prefer === "below");
  const room = Math.max(goesBelow ? below : above, 0);
  const height = Math.min(card.height, room);
  const top = goesBelow ? clear.bottom + GAP : clear.top - GAP - height;
  return { top: clamp(top, MARGIN, Math.max(MARGIN, window.height - MARGIN - height)), maxHeight: room };
}

function pickClear(keepClear: Box, words: Box, card: Size, window: Size): Box {
  const room = Math.max(window.height - MARGIN - GAP - keepClear.bottom, keepClear.top - GAP - MARGIN);
  return room >= Math.min(card.height, LEAST_USEFUL_HEIGHT) ? keepClear : words;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The smallest box around all rectangles; null for none (words that are not painted). */
export function boundsOf(rects: Iterable<Box>): Box | null {
  let bounds: Box | null = null;
  for (const { left, top, right, bottom } of rects) {
    bounds =
      bounds === null
        ? { left, top, right, bottom }
        : {
            left: Math.min(bounds.left, left),
            top: Math.min(bounds.top, top),
            right: Math.max(bounds.right, right),
            bottom: Math.max(bounds.bottom, bottom),
          };
  }
  return bounds;
}
