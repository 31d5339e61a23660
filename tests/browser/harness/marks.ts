import type { Page } from "puppeteer-core";
import type { Box } from "./boxes";
import { until } from "./until";

export interface Mark {
  label: string;
  /** The words under the highlight. */
  words: string;
  /** Where they begin in the text of the page's only editor. */
  start: number;
}

/** The highlights as the browser holds them: ranges in the document, painted beneath it and no part of it. */
export function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    ["defensive", "condescending", "hostile"].flatMap((label) =>
      [...(CSS.highlights.get(`warmline-${label}`) ?? [])].map((range) => {
        const before = document.createRange();
        const editor = range.startContainer.parentElement?.closest("[contenteditable=true]") ?? document.body;
        before.setStart(editor, 0);
        before.setEnd(range.startContainer, range.startOffset);
        return { label, words: String(range), start: String(before).length };
      }),
    ),
  );
}

/** Where the browser paints the mark on these words, line by line. */
export function markBoxes(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]) as Range[];
    const range = ranges.find((one) => String(one) === wanted);
    return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  }, words);
}

/** Waits until these words, and no others, are marked. */
export async function marked(page: Page, ...wanted: string[]): Promise<Mark[]> {
  let found: Mark[] = [];
  const look = async () => {
    found = await marks(page);
    return JSON.stringify(found.map(({ words }) => words).sort()) === JSON.stringify([...wanted].sort());
  };
  await until(`marks on ${JSON.stringify(wanted)}`, look).catch((error: Error) => {
    throw new Error(`${error.message} There are: ${JSON.stringify(found)}`);
  });
  return found;
}

/** Points at the first words of a label, as one does to ask what is meant; where they wrap, at their first line. */
export async function pointAt(page: Page, label: string): Promise<void> {
  const place = await page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    const [line] = (range as Range).getClientRects();
    return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, `warmline-${label}`);
  if (!place) throw new Error(`Nothing is marked as ${label}.`);
  await page.mouse.move(place.x, place.y, { steps: 4 });
}
