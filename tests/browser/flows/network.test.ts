import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { ADDRESS } from "../harness/companion";
import { launch } from "../harness/driver";
import { removeExtension, stopBackground, worker } from "../harness/extension-life";
import { EXTENSION, flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { inspect, openPage, openStats, pair, readUntil } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

/** Whom Chromium asks of its own accord: its makers, for updates. Firefox asks nobody. */
const ITS_OWN = {
  chromium: /(^|\.)(google|googleapis|gvt1)\.com(:\d+)?$/,
  firefox: /^mail\.google\.com:443$/,
};
/** What our mail page is made of, and what is written into a page itself. */
const OF_THE_PAGE = /^(https:\/\/mail\.google\.com\/(mail\/u\/0\/|pages\/[a-z-]+\.(js|css)$)|data:)/;
const OF_THE_EXTENSION = /^(chrome|moz)-extension:/;

/** Everything a page asks for, its content scripts included, whoever would answer. */
function listen(page: Page, heard: string[]): void {
  page.on("request", (request) => heard.push(request.url()));
}

flow(
  "from its installation to its removal nothing is asked of anybody but the companion",
  async ({ proxy, companion, onTestFinished }) => {
    const driver = await launch(inject("browserName"), {
      extension: EXTENSION,
      proxyPort: proxy.port,
      proxyLoopback: true,
    });
    onTestFinished(() => driver.browser.close());
    const heard: string[] = [];
    driver.browser.on("targetcreated", async (target) => {
      const page = await target.page();
      if (page !== null) listen(page, heard);
    });
    await pair(driver, await companion.pairingLine());
    const page = await openMail(driver, { view: "inbox/heated" });
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);
    await pointAt(page, "defensive");
    await new Ours(driver, page).see(/Can read as defensive/);
    await inspect(driver);
    await stopBackground(driver);
    await page.bringToFront();
    await send(page);
    for (const name of ["practice", "options", "popup", "welcome"] as const) {
      await readUntil(await openPage(driver, name), /\S[\s\S]*\n\S/);
    }
    await openStats(driver, /1 message you sent/);
    await removeExtension(driver);
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await send(page);

    expect([...new Set(proxy.asked)].filter((host) => !ITS_OWN[driver.name].test(host))).toEqual([ADDRESS]);
    expect(proxy.unsigned).toEqual([]);
    expect(heard.filter((url) => !OF_THE_PAGE.test(url) && !OF_THE_EXTENSION.test(url))).toEqual([]);
    expect(heard.some((url) => OF_THE_PAGE.test(url))).toBe(true);
  },
);

/** What the extension's own policy stopped when it asked Gmail's servers, for which it has the host permission. */
function stopped(): Promise<string> {
  return new Promise((answer) => {
    const listen = ({ blockedURI }: SecurityPolicyViolationEvent) => answer(blockedURI);
    (globalThis.document ?? globalThis).addEventListener("securitypolicyviolation", listen as EventListener);
    fetch("https://mail.google.com/mail/u/0/").then(
      () => answer("nothing"),
      () => setTimeout(answer, 2_000, "nothing"),
    );
  });
}

flow("no part of the extension can ask Gmail's servers as the user", async ({ driver }) => {
  const page = await openPage(driver, "popup");
  expect(await page.evaluate(stopped)).toMatch(/^https:\/\/mail\.google\.com/);
  // Firefox lets no debugger into the background alone; it has the same policy.
  if (driver.name === "chromium") {
    const background = await worker(driver)?.worker();
    expect(await background?.evaluate(stopped)).toMatch(/^https:\/\/mail\.google\.com/);
  }
});
