import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { type Box, boxesOf, boxOf } from "../harness/boxes";
import { flow } from "../harness/flow";
import { compose, EDITOR, editorSource, openMail, reply } from "../harness/mail";
import { markBoxes, marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { paintedOn } from "../harness/painted";
import { until } from "../harness/until";
import { THREE } from "../harness/words";

const TEXT = THREE.map(({ text }) => text).join(" ");
const WORDS = THREE.map(({ words }) => words);

async function expectUnder(page: Page, ...all: string[]): Promise<void> {
  await marked(page, ...all);
  for (const words of all) {
    // The page may move between the two looks.
    await until(`the mark to lie under “${words}”`, async () => {
      const boxes = distinct(await boxesOf(page, words));
      const drawn = distinct(await markBoxes(page, words));
      return boxes.length > 0 && JSON.stringify(drawn) === JSON.stringify(boxes);
    });
  }
}

/** An element within the words has a box of its own besides that of its text, and an edge of nothing has one, too. */
function distinct(boxes: readonly Box[]): string[] {
  const drawn = boxes.filter(({ left, right }) => right > left);
  return [...new Set(drawn.map((box) => JSON.stringify(box)))].toSorted();
}

async function startOfDraft(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("Home");
  await page.keyboard.up("Control");
}

flow("marks stay under their words while one types before, between and behind them", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.keyboard.type(TEXT);
  await expectUnder(page, ...WORDS);

  await page.keyboard.type(" That is all.");
  await expectUnder(page, ...WORDS);
  await startOfDraft(page);
  await page.keyboard.type("So. ");
  await expectUnder(page, ...WORDS);
  await page.keyboard.press("Enter");
  await expectUnder(page, ...WORDS);
  await page.keyboard.press("Backspace");
  await expectUnder(page, ...WORDS);
});

flow("through zoom, a narrower window and a resized compose", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.keyboard.type(TEXT);
  await expectUnder(page, ...WORDS);
  for (const [width, deviceScaleFactor] of [
    [640, 2],
    [900, 1],
    [1280, 1.25],
  ] as const) {
    await page.setViewport({ width, height: 800, deviceScaleFactor });
    await expectUnder(page, ...WORDS);
  }
  for (const width of [300, 460, 700]) {
    await page.$eval(".m-popup", (popup, px) => popup.setAttribute("style", `width: ${px}px`), width);
    await expectUnder(page, ...WORDS);
  }
});

flow("through scrolling, and the card goes with them until they are out of sight", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type(TEXT);
  await page.$eval(EDITOR, (editor) => (editor as HTMLElement).style.setProperty("min-height", "500px"));
  await page.$eval(".m-paper", (paper) => paper.scrollTo(0, 1e6));
  await expectUnder(page, ...WORDS);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  const [words, card] = [await boxOf(page, WORDS[0] ?? ""), await ours.box()];

  const scroll = (by: number) =>
    page.evaluate(async (pixels) => {
      document.querySelector(".m-paper")?.scrollBy(0, pixels);
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    }, by);
  await scroll(-48);
  await expectUnder(page, ...WORDS);
  expect((await boxOf(page, WORDS[0] ?? "")).top).toBe(words.top + 48);
  expect(((await ours.box())?.top ?? 0) - (card?.top ?? 0)).toBeCloseTo(48, 0);

  await scroll(-1e6);
  await ours.gone(/Can read as/);
  await expectUnder(page, ...WORDS);
});

flow("to full screen and back, without a frame in which they are gone", async ({ paired }) => {
  const page = await openMail(paired);
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  await compose(page);
  await page.keyboard.type(TEXT);
  await expectUnder(page, ...WORDS);
  const moveTo = (place: string) =>
    page.evaluate(async (selector) => {
      let target = document.querySelector(selector);
      if (!target) {
        const full = document.createElement("div");
        full.className = "aSs";
        full.style.cssText = "position: fixed; inset: 40px; z-index: 20";
        target = full.appendChild(document.createElement("div"));
        target.className = "aSt";
        document.body.append(full);
      }
      target.append(document.querySelector(".AD") as Element);
      await new Promise((frame) => requestAnimationFrame(frame));
      return [...CSS.highlights.values()].flatMap((marks) => [...marks].map(String));
    }, place);
  for (const place of [".aSt", ".m-popup"]) {
    expect((await moveTo(place)).toSorted()).toEqual(WORDS.toSorted());
    await expectUnder(page, ...WORDS);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect((await paintedOn(page, WORDS[0] ?? "")).shape).toBe("wavy");
  }
});

flow("and through what spelling checkers and other extensions do to the draft", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.keyboard.type(TEXT);
  await expectUnder(page, ...WORDS);
  // Underlines one word, as some do it: with an element of their own.
  await page.evaluate(() => {
    for (const range of [...CSS.highlights.values()].flatMap((marks) => [...marks] as Range[])) {
      const letters = document.createRange();
      letters.setStart(range.startContainer, range.startOffset);
      letters.setEnd(range.startContainer, range.startOffset + 3);
      const underline = document.createElement("g");
      underline.className = "gr_ gr_1";
      underline.style.textDecoration = "underline wavy red";
      letters.surroundContents(underline);
    }
  });
  await expectUnder(page, ...WORDS);
  // Draws every node anew, and then takes its elements out again.
  await page.$eval(EDITOR, (editor) =>
    editor.replaceChildren(...[...editor.childNodes].map((node) => node.cloneNode(true))),
  );
  await expectUnder(page, ...WORDS);
  await page.$eval(EDITOR, (editor) => {
    for (const underline of editor.querySelectorAll("g")) underline.replaceWith(...underline.childNodes);
    editor.normalize();
  });
  const source = await editorSource(page);
  await expectUnder(page, ...WORDS);
  expect(await editorSource(page)).toBe(source);
});
