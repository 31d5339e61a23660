import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, editorText, openMail, send } from "../harness/mail";
import { marked, marks } from "../harness/marks";
import { Ours } from "../harness/ours";
import { pair } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

/** Writes and sends a mail, as if there were no extension. */
async function worksAsEver(page: Page): Promise<void> {
  expect(await editorText(page)).toBe(INVOICE.text);
  expect(await marks(page)).toEqual([]);
  expect(await send(page)).toBe(INVOICE.text);
  expect(await page.$("[g_editable]")).toBeNull();
}

flow(
  "unpaired, stopped and back: Gmail works all the time, and the control says what to do",
  async ({ driver, companion }) => {
    const page = await openMail(driver);
    const ours = new Ours(driver, page);

    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await ours.see(/Not paired/);
    await ours.press(/not paired/);
    await ours.see(/Pair now/);
    await worksAsEver(page);

    await pair(driver, await companion.pairingLine());
    await page.bringToFront();
    await companion.stop();
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await ours.see(/Companion is off/);
    await ours.press(/companion is off/);
    await ours.see(/warmline serve/);
    await worksAsEver(page);

    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await ours.see(/Companion is off/);
    await companion.start();
    const back = Date.now();
    await marked(page, INVOICE.marked);
    console.info(`${driver.name}: ${Date.now() - back} ms from the companion's first answer to the mark`);
    await ours.see(/1 note/);
    expect(await editorText(page)).toBe(INVOICE.text);
  },
);
