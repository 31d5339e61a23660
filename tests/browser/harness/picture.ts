import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { inject } from "vitest";

const FOLDER = join(tmpdir(), "warmline-pictures");

/** Keeps what a flow looks like, so that a person can look at it afterwards. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${inject("browserName")}-${name}.png`) });
}
