import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../harness/driver";
import { flow } from "../harness/flow";
import { compose, openMail, reply } from "../harness/mail";
import { marked } from "../harness/marks";
import { picture } from "../harness/picture";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

const HEATED = "inbox/heated";

/** Ways in which a compose can stand in the page. */
const LAYOUTS: Record<string, (driver: Driver) => Promise<Page>> = {
  "a popup": (driver) => popup(driver),
  "a popup in a right-to-left page": (driver) =>
    popup(driver, () => document.documentElement.setAttribute("dir", "rtl")),
  "full screen": (driver) =>
    popup(driver, () => {
      const frame = document.createElement("div");
      frame.className = "aSs";
      frame.style.cssText = "position: fixed; inset: 40px; z-index: 20";
      const inner = frame.appendChild(document.createElement("div"));
      inner.className = "aSt";
      inner.append(...document.querySelectorAll(".AD"));
      document.body.append(frame);
    }),
  "a reply": (driver) => answer(driver, 1280),
  "a reply in a narrow window": (driver) => answer(driver, 560),
};

async function popup(driver: Driver, arrange: () => void = () => {}): Promise<Page> {
  const page = await openMail(driver);
  await compose(page);
  await page.evaluate(arrange);
  return page;
}

async function answer(driver: Driver, width: number): Promise<Page> {
  const page = await openMail(driver, { view: HEATED });
  await page.setViewport({ width, height: 800 });
  await reply(page);
  return page;
}

async function write(page: Page): Promise<void> {
  await page.focus("[g_editable=true]");
  await page.keyboard.type(INVOICE.text);
}

/** Where Send is, and whether the page is pushed aside, to a tenth of a pixel. */
function placeOfSend(page: Page): Promise<number[]> {
  return page.$eval(".aoO", (send) => {
    const { left, top, width, height } = send.getBoundingClientRect();
    const paper = send.closest(".m-paper")?.scrollWidth ?? 0;
    return [left, top, width, height, paper].map((value) => Math.round(value * 10) / 10);
  });
}

const controls = (page: Page) => page.$$eval(".IZ .warmline", (ours) => ours.length);

flow("Send stays where it is without us", { timeout: 120_000 }, async ({ bare, paired }) => {
  for (const [name, open] of Object.entries(LAYOUTS)) {
    const without = await open(bare);
    const empty = await placeOfSend(without);
    await write(without);
    const written = await placeOfSend(without);
    await without.close();

    const page = await open(paired);
    await until("the control", async () => (await controls(page)) > 0);
    expect(await placeOfSend(page), `${name}, nothing written`).toEqual(empty);
    await write(page);
    await marked(page, INVOICE.marked);
    await picture(page, `send-${name.replaceAll(" ", "-")}`);
    expect(await placeOfSend(page), `${name}, with something to say`).toEqual(written);

    // Gmail draws its toolbar anew.
    await page.evaluate(() => {
      const row = document.querySelector(".IZ .btC");
      const anew = row?.cloneNode(true) as Element;
      for (const ours of anew.querySelectorAll(".warmline")) ours.remove();
      row?.replaceWith(anew);
    });
    await until("the control to come back", async () => (await controls(page)) > 0);
    expect(await controls(page), name).toBe(1);
    expect(await placeOfSend(page), `${name}, drawn anew`).toEqual(written);
    await page.close();
  }
});
