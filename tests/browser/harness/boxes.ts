import type { Page } from "puppeteer-core";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words are drawn in the page's only editor, line by line; found in its text and not through any mark. */
export function boxesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const editor = document.querySelector("[g_editable=true]") as HTMLElement;
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const places: [Text, number][] = [];
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (let at = 0; at < node.length; at += 1) places.push([node, at]);
    // Editors put no-break spaces where a plain one would vanish.
    const text = places.map(([node, at]) => node.data[at]?.replace("\u00a0", " ")).join("");
    const start = text.indexOf(wanted);
    const [first, last] = [places[start], places[start + wanted.length - 1]];
    if (start < 0 || !first || !last) return [];
    const range = document.createRange();
    range.setStart(...first);
    range.setEnd(last[0], last[1] + 1);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, words);
}

export async function boxOf(page: Page, words: string): Promise<Box> {
  const boxes = await boxesOf(page, words);
  if (boxes.length === 0) throw new Error(`“${words}” is not drawn.`);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
