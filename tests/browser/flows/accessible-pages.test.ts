import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { openPage, openStats, readUntil } from "../harness/own-pages";
import { fillWeeks } from "../harness/past";
import { until } from "../harness/until";

/** How far a page reaches beyond its window, and what does so. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const beyond = [...document.body.querySelectorAll<HTMLElement>("*")].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return part.checkVisibility() && width > 1 && (left < -0.5 || right > clientWidth + 0.5);
    });
    const parts = beyond.map(({ tagName, className }) => `${tagName} ${String(className)}`);
    return scrollWidth > clientWidth ? [`${scrollWidth} in ${clientWidth}`, ...parts] : [];
  });
}

flow(
  "our pages fit a window of 320 pixels, from left to right and from right to left",
  async ({ paired }) => {
    await fillWeeks(paired);
    const pages = {
      options: await openPage(paired, "options"),
      welcome: await openPage(paired, "welcome"),
      practice: await openPage(paired, "practice"),
      stats: await openStats(paired, /messages you sent/),
    };
    await readUntil(pages.options, /\d{3} rules/);
    for (const [name, page] of Object.entries(pages)) {
      await page.bringToFront();
      // At 640 pixels and 200 % a page has as much room.
      await page.setViewport({ width: 320, height: 640 });
      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      for (const direction of ["ltr", "rtl"]) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        expect([name, direction, ...(await overflow(page))]).toEqual([name, direction]);
      }
    }
  },
);

flow("everything on the options page is reached by Tab, and is seen to be", async ({ paired }) => {
  const page = await openPage(paired, "options");
  await readUntil(page, /\d{3} rules/);
  await page.bringToFront();
  // Its parts are drawn as the companion answers, each with stops of its own.
  const drawn = () => page.evaluate(() => document.body.outerHTML);
  await until("the page to stand still", async () => {
    const before = await drawn();
    await new Promise((next) => setTimeout(next, 500));
    return before === (await drawn());
  });
  const all = await page.evaluate(() => {
    // A click may leave the browser's starting point anywhere.
    document.body.tabIndex = -1;
    document.body.focus();
    const tabbable = [
      ...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary"),
    ]
      // Of a group of radio buttons, Tab reaches the one that is chosen; what cannot be pressed it passes over.
      .filter((part) => part.checkVisibility() && !part.matches("[type=radio]:not(:checked), :disabled"));
    for (const [index, part] of tabbable.entries()) part.dataset.nth = String(index);
    return tabbable.length;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  // A time has up to three parts, each a stop of its own.
  for (let stops = 0; stops < all + 12 && reached.size < all; stops += 1) {
    await page.keyboard.press("Tab");
    const { nth, ring } = await page.evaluate(() => {
      const part = document.activeElement as HTMLElement;
      return { nth: part.dataset.nth ?? "", ring: getComputedStyle(part).outlineStyle };
    });
    if (nth !== "") reached.add(nth);
    if (nth !== "" && ring === "none") unseen.push(nth);
  }
  expect(reached.size).toBe(all);
  expect(unseen).toEqual([]);
});
