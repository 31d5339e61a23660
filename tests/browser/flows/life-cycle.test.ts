import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { type Driver, launch } from "../harness/driver";
import { reloadExtension, removeExtension } from "../harness/extension-life";
import { EXTENSION, flow } from "../harness/flow";
import { compose, EDITOR, openMail, send } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { pair } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

/** The whole document but for the draft's name, which is drawn by lot, and the names of its highlights. */
const look = (page: Page) =>
  page.evaluate(() => ({
    source: document.documentElement.outerHTML.replace(/#msg-a:r-\d+/g, "#msg-a:r-0"),
    highlights: [...CSS.highlights].map(([name]) => name),
  }));

/** A mail page in which a mail has been begun. */
async function begin(driver: Driver): Promise<Page> {
  const page = await openMail(driver);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  return page;
}

/** What a user does then: writes on, points, clicks. */
async function goOn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click(EDITOR);
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  await page.keyboard.type(" Until then");
  await page.hover(".aoO");
  await page.hover(EDITOR);
}

/** Everything that goes wrong in the page from now on, in scripts of ours as well as in its own. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warn") heard.push(message.text());
  });
  return heard;
}

const ours = (page: Page) => page.$$eval(".warmline", (found) => found.map((one) => one.className).sort());

flow(
  "removed while a card is open, it is as if it had never been there",
  async ({ proxy, companion, onTestFinished }) => {
    const options = { proxyPort: proxy.port, proxyLoopback: false };
    const bare = await launch(inject("browserName"), { ...options, extension: null });
    onTestFinished(() => bare.browser.close());
    const driver = await launch(inject("browserName"), { ...options, extension: EXTENSION });
    onTestFinished(() => driver.browser.close());
    await pair(driver, await companion.pairingLine());
    const without = await begin(bare);
    const page = await begin(driver);
    const heard = listen(page);
    await marked(page, INVOICE.marked);
    await pointAt(page, "defensive");
    await new Ours(driver, page).see(/Can read as defensive/);

    const expected = await look(without);
    expect(await look(page)).not.toEqual(expected);
    await removeExtension(driver);
    await until("every trace to go", async () => (await ours(page)).length === 0).catch(() => undefined);
    expect(await look(page)).toEqual(expected);

    await picture(page, "removed");
    await goOn(without);
    await goOn(page);
    expect(await look(page)).toEqual(await look(without));
    expect(await send(page)).toBe(await send(without));
    expect(heard).toEqual([]);
  },
);

flow(
  "reloaded under an open mail, it is there once, or after the page is loaded anew",
  async ({ paired }) => {
    const page = await begin(paired);
    await marked(page, INVOICE.marked);
    const once = await ours(page);
    const heard = listen(page);

    await reloadExtension(paired);
    await page.bringToFront();
    // Chromium starts no script in a page that is already open.
    if (paired.name === "chromium") {
      await until("every trace to go", async () => (await ours(page)).length === 0);
      await goOn(page);
      expect(await look(page)).toMatchObject({ highlights: [] });
      await page.reload();
      await page.waitForSelector("[data-ready]");
      await compose(page);
      await page.keyboard.type(INVOICE.text);
    }
    await marked(page, INVOICE.marked);
    await new Ours(paired, page).see(/1 note/);
    expect(await ours(page)).toEqual(once);
    expect(heard).toEqual([]);
  },
);
