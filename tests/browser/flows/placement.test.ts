import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { type Box, boxOf } from "../harness/boxes";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { until } from "../harness/until";
import { THREE } from "../harness/words";

const [{ text: SENTENCE, words: WORDS }] = THREE;

/** As large as the window is at 100 and at 200 %, and as narrow as one gets. */
const WINDOWS = {
  wide: { width: 1280, height: 800, deviceScaleFactor: 1 },
  zoomed: { width: 640, height: 400, deviceScaleFactor: 2 },
  narrow: { width: 320, height: 568, deviceScaleFactor: 2 },
};
const PLACES = {
  "top left": "inset: 0 auto auto 0",
  "top right": "inset: 0 0 auto auto",
  "bottom left": "inset: auto auto 0 0",
  "bottom right": "inset: auto 0 0 auto",
  middle: "inset: 45% auto auto 40%",
};

/** Draws the editor at a place of the window that Gmail would hardly give it. */
async function put(page: Page, place: string): Promise<void> {
  await page.evaluate((at) => {
    const style = (selector: string, css: string) =>
      (document.querySelector(selector) as HTMLElement).setAttribute("style", css);
    style("[g_editable]", "min-height: 0");
    style(".aO7", `position: fixed; z-index: 30; width: 170px; ${at}`);
    style(".AD [role=dialog]", "overflow: visible");
  }, place);
}

async function write(page: Page, text: string): Promise<void> {
  await page.$eval("[gh=cm]", (button) => (button as HTMLElement).click());
  await page.focus(EDITOR);
  await page.keyboard.type(text);
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

for (const dir of ["ltr", "rtl"])
  for (const [name, size] of Object.entries(WINDOWS))
    flow(`the card keeps to the window and off its sentence: ${name}, ${dir}`, async ({ paired }) => {
      const page = await openMail(paired);
      const ours = new Ours(paired, page);
      await page.setViewport(size);
      await page.evaluate((to) => document.documentElement.setAttribute("dir", to), dir);
      await write(page, SENTENCE);
      await marked(page, WORDS);
      for (const [where, place] of Object.entries(PLACES)) {
        await put(page, place);
        await pointAt(page, "defensive");
        await ours.see(/Can read as defensive/);
        const [card, sentence] = [await ours.box(), await boxOf(page, SENTENCE)];
        if (!card) throw new Error("There is no card.");
        const said = `${where}: card ${JSON.stringify(card)}, sentence ${JSON.stringify(sentence)}`;
        expect(card.left, said).toBeGreaterThanOrEqual(0);
        expect(card.top, said).toBeGreaterThanOrEqual(0);
        expect(card.right, said).toBeLessThanOrEqual(size.width);
        expect(card.bottom, said).toBeLessThanOrEqual(size.height);
        expect(overlap(card, sentence), said).toBe(false);
        expect(card.cut, said).toBe(false);
        if (where.startsWith("top")) expect(card.top, said).toBeGreaterThan(sentence.bottom);
        if (where.startsWith("bottom")) expect(card.bottom, said).toBeLessThan(sentence.top);
        // A low window shows a part of the card, and the rest can be scrolled to.
        if (where === "middle") {
          await picture(page, `card-${name}-${dir}`);
          expect(card.scrolls).toBe(size.height < 500);
        }
        await page.keyboard.press("Escape");
        await ours.gone(/Can read as/);
        await page.mouse.move(size.width / 2, 1);
      }
    });

flow("a card that grows keeps to its place, too, and everything in it can be reached", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await page.setViewport(WINDOWS.zoomed);
  const long = `${WORDS} pneumonoultramicroscopicsilicovolcanoconiosis it.`;
  await write(page, long);
  await marked(page, WORDS);
  await put(page, "width: 400px; inset: auto auto 0 0");
  await pointAt(page, "defensive");
  const words = await ours.see(/Can read as defensive/);
  expect(words).toContain("silicovolcano");
  const small = await ours.box();
  await ours.press(/^Source$/);
  await until("the source to show", async () => (await ours.words()).length > words.length);
  await page.evaluate(
    () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))),
  );
  const grown = await ours.box();
  if (!grown) throw new Error("There is no card.");
  expect(grown.cut).toBe(false);
  expect(overlap(grown, await boxOf(page, long))).toBe(false);
  expect(grown.top).toBeGreaterThanOrEqual(0);
  expect(grown.top).toBeLessThanOrEqual(small?.top ?? 0);
  await picture(page, "card-grown");
});

flow("Escape, a click elsewhere and typing close it", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(SENTENCE);
  await marked(page, WORDS);
  for (const close of [
    () => page.keyboard.press("Escape"),
    () => page.mouse.click(20, 400),
    async () => {
      await page.focus(EDITOR);
      await page.keyboard.type("!");
    },
  ]) {
    await pointAt(page, "defensive");
    await ours.see(/Can read as defensive/);
    await close();
    await ours.gone(/Can read as/);
    await page.mouse.move(20, 300);
  }
});

flow("nothing of the page lies over it", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(SENTENCE);
  await marked(page, WORDS);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await page.evaluate(() => {
    const menu = document.createElement("div");
    menu.style.cssText = "position: fixed; inset: 0; z-index: 2147483647";
    document.body.append(menu);
  });
  const card = await ours.box();
  const top = await page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.matches(":popover-open"),
    ((card?.left ?? 0) + (card?.right ?? 0)) / 2,
    ((card?.top ?? 0) + (card?.bottom ?? 0)) / 2,
  );
  expect(top).toBe(true);
});
