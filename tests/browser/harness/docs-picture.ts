import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import type { Driver } from "./driver";
import { flow } from "./flow";

const FOLDER = resolve(import.meta.dirname, "../../../docs/pictures");
const WANTED = process.env.WARMLINE_PICTURES === "1" && inject("browserName") === "chromium";

/** A flow that makes pictures for the documents: played only when they are wanted, and in one browser. */
export const pictured = flow.runIf(WANTED);

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** So that small letters are sharp. What is large is taken at 1, to stay light. */
export async function sharp(page: Page, width = 1280, height = 800): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
}

export async function keep(page: Page, name: string, clip: Box): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
}

/** Where something that Warmline draws is, by a selector within its closed root. */
export async function placeOf(driver: Driver, page: Page, selector: string): Promise<Box> {
  for (const inside of await driver.closedRoots(page)) {
    const box = await inside((root, wanted) => {
      const { x, y, width, height } = root.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    }, selector);
    if (box.width > 1) return box;
  }
  throw new Error(`There is no ${selector} of ours.`);
}

/** The box with so much of its surroundings. */
export function around(
  { x, y, width, height }: Box,
  above: number,
  right: number,
  below: number,
  left: number,
): Box {
  return { x: x - left, y: y - above, width: left + width + right, height: above + height + below };
}
