import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { launch } from "../harness/driver";
import { stopBackground } from "../harness/extension-life";
import { EXTENSION, flow } from "../harness/flow";
import { compose, editorSource, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, pair, pressBehind, readUntil } from "../harness/own-pages";
import { pressShortcut } from "../harness/shortcut";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

const controls = (page: Page) => page.$$eval(".IZ .warmline", (found) => found.length);

/** A browser that lets no script into a page, until it is told otherwise. Goes before the background's own code. */
const REFUSING = `{
  const put = chrome.scripting.executeScript.bind(chrome.scripting);
  chrome.scripting.executeScript = async (what) => {
    const { granted } = await chrome.storage.local.get("granted");
    if (!granted) throw new Error("Refused.");
    return put(what);
  };
}`;

flow(
  "when the review cannot be brought, the page stays as it is, the popup says so, and the next compose tries again",
  async ({ proxy, companion, onTestFinished }) => {
    const folder = await mkdtemp(join(tmpdir(), "warmline-late-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(EXTENSION, folder, { recursive: true });
    const background = join(folder, "background.js");
    await writeFile(background, `${REFUSING}\n${await readFile(background, "utf8")}`);
    const options = { proxyPort: proxy.port, proxyLoopback: false };
    const driver = await launch(inject("browserName"), { ...options, extension: folder });
    onTestFinished(() => driver.browser.close());
    const bare = await launch(inject("browserName"), { ...options, extension: null });
    onTestFinished(() => bare.browser.close());
    await pair(driver, await companion.pairingLine());
    const popup = await openPage(driver, "popup");
    const [page, without] = [await openMail(driver), await openMail(bare)];
    const heard: string[] = [];
    page.on("pageerror", (error) => heard.push(String(error)));
    page.on("console", (message) => message.type() === "error" && heard.push(message.text()));

    for (const one of [page, without]) {
      await one.bringToFront();
      await compose(one);
      await one.keyboard.type(INVOICE.text);
    }
    await pressBehind(popup, /What can Warmline read here/);
    await readUntil(popup, /Reading along\s+could not start[\s\S]*reload the tab/);
    expect(await page.$$(".warmline")).toEqual([]);
    const source = async (one: Page) => (await editorSource(one)).replace(/#msg-a:r-\d+/g, "");
    expect(await source(page)).toBe(await source(without));

    await popup.evaluate(() => chrome.storage.local.set({ granted: true }));
    await page.bringToFront();
    await page.click("[gh=cm]");
    await marked(page, INVOICE.marked);
    await until("both controls", async () => (await controls(page)) === 2);
    expect(heard).toEqual([]);
  },
);

flow(
  "composes that open at once, with the background asleep, have their controls all",
  async ({ paired }) => {
    const page = await openMail(paired);
    await stopBackground(paired);
    await page.evaluate(() => {
      for (let nth = 0; nth < 3; nth += 1) document.querySelector<HTMLElement>("[gh=cm]")?.click();
    });
    await until("three controls", async () => (await controls(page)) === 3);
    await new Promise((over) => setTimeout(over, 300));
    expect(await controls(page)).toBe(3);
  },
);

flow("a shortcut in a tab in which nobody writes is answered", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await pressShortcut(paired, "Alt+Period");
  const heard = await ours.listen();
  await until("an answer", async () => (await heard()).includes("Put the caret into a mail first."));
});
