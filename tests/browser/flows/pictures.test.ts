import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { inject } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openUntil } from "../harness/own-pages";
import { fillWeeks } from "../harness/past";

const FOLDER = resolve(import.meta.dirname, "../../../docs/pictures");
const WANTED = process.env.WARMLINE_PICTURES === "1" && inject("browserName") === "chromium";

async function keep(page: Page, name: string, clip: { x: number; y: number; width: number; height: number }) {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
}

const sharp = (page: Page, width = 1280) => page.setViewport({ width, height: 800, deviceScaleFactor: 1.5 });

flow.runIf(WANTED)("the README's picture of marks", async ({ paired }) => {
  const page = await openMail(paired);
  await sharp(page);
  await compose(page);
  const lines = [
    "Hi Mara,",
    "",
    "As I already said, the form was tested twice before we handed it over.",
    "I will look at the confirmations this afternoon and write to you by four.",
    "",
    "Best,",
    "Robin",
  ];
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await marked(page, "As I already said,");
  await pointAt(page, "defensive");
  await new Ours(paired, page).see(/Can read as defensive/);
  await keep(page, "mark", { x: 640, y: 200, width: 600, height: 600 });
});

flow.runIf(WANTED)("the README's picture of a call", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  await sharp(page);
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type("Dear Mara,");
  await ours.press(/Suggest a call/);
  await ours.see(/Insert/);
  await keep(page, "call", { x: 280, y: 200, width: 600, height: 600 });
});

flow.runIf(WANTED)("the README's picture of the statistics", async ({ paired }) => {
  await fillWeeks(paired);
  const page = await openUntil(paired, "stats", /messages you sent/);
  await sharp(page, 800);
  await keep(page, "statistics", { x: 0, y: 0, width: 800, height: 800 });
});
