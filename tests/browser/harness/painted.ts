import type { Page } from "puppeteer-core";
import { boxesOf } from "./boxes";
import { type Colour, commonest, contrast, type Pixels, pixelsOf } from "./pixels";

/** What a mark looks like on the screen. */
export interface Painted {
  /** The page behind the words when nothing is marked. */
  paper: Colour;
  /** What lies behind the marked words. */
  wash: Colour;
  text: Colour;
  /** The line below the words; null for none. */
  line: Colour | null;
  shape: "wavy" | "dotted" | "double" | "straight" | "none";
}

/** Lines hang below the words, in CSS pixels. */
const BELOW = 4;
/** Less than this is the soft edge of a line, or a wash. */
const LINE_CONTRAST = 1.6;

/** Compares the first line of the words as it is on the screen with the same place without any mark. */
export async function paintedOn(page: Page, words: string): Promise<Painted> {
  const [box] = await boxesOf(page, words);
  if (!box) throw new Error(`“${words}” is not drawn.`);
  const place = { ...box, bottom: box.bottom + BELOW };
  const marked = await pixelsOf(page, place);
  await page.evaluate(() => {
    (window as unknown as { kept: [string, Highlight][] }).kept = [...CSS.highlights];
    CSS.highlights.clear();
  });
  const bare = await pixelsOf(page, place);
  await page.evaluate(() => {
    for (const [name, highlight] of (window as unknown as { kept: [string, Highlight][] }).kept)
      CSS.highlights.set(name, highlight);
  });
  return compare(marked, bare);
}

function compare(marked: Pixels, bare: Pixels): Painted {
  const all = (pixels: Pixels) => cells(pixels).map(([column, row]) => pixels.at(column, row));
  const paper = commonest(all(bare)) ?? [0, 0, 0];
  const wash = commonest(all(marked)) ?? paper;
  const written = cells(marked).filter(([column, row]) => contrast(bare.at(column, row), paper) > 4.5);
  const text = commonest(written.map(([column, row]) => marked.at(column, row))) ?? paper;
  const washed = washedRows(marked, wash);
  const line = cells(marked).filter(
    ([column, row]) =>
      contrast(bare.at(column, row), paper) < 1.1 &&
      contrast(marked.at(column, row), row <= washed ? wash : paper) >= LINE_CONTRAST,
  );
  return {
    paper,
    wash,
    text,
    line: commonest(line.map(([column, row]) => marked.at(column, row))),
    shape: shapeOf(line, marked.width),
  };
}

/** The lowest row in which the wash can still be seen. */
function washedRows(marked: Pixels, wash: Colour): number {
  const rows = cells(marked).filter(([column, row]) => String(marked.at(column, row)) === String(wash));
  return Math.max(...rows.map(([, row]) => row));
}

function cells({ width, height }: Pixels): [column: number, row: number][] {
  return Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)]);
}

/** Told from the columns alone, as eyes without colour would: empty ones, doubled ones, or ones at changing heights. */
function shapeOf(line: readonly [column: number, row: number][], width: number): Painted["shape"] {
  const columns = Array.from({ length: width }, (_, column) =>
    line.filter(([at]) => at === column).map(([, row]) => row),
  );
  const drawn = columns.filter((rows) => rows.length > 0);
  if (drawn.length < width / 4) return "none";
  const doubled = drawn.filter((rows) => rows.some((row, at) => at > 0 && row - (rows[at - 1] ?? row) > 1));
  if (doubled.length > drawn.length / 2) return "double";
  if (drawn.length < 0.75 * width) return "dotted";
  const tops = drawn.map((rows) => rows[0] ?? 0).sort((a, b) => a - b);
  const wander = (tops.at(Math.floor(tops.length * 0.9)) ?? 0) - (tops[Math.floor(tops.length * 0.1)] ?? 0);
  return wander >= 2 ? "wavy" : "straight";
}
