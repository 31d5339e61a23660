import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { flow } from "../harness/flow";
import { held } from "../harness/held";
import { EDITOR, openMail } from "../harness/mail";
import { INVOICE } from "../harness/words";

/** So many composes are open at a time. */
const AT_ONCE = 10;

/** Opens and closes composes, and writes in one of each lot what will be marked. */
async function openAndClose(page: Page, composes: number): Promise<void> {
  await page.evaluate(
    async (lots, atOnce, selector, text) => {
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await new Promise((next) => setTimeout(next, 10));
      };
      const controls = () => document.querySelectorAll(".IZ .warmline").length;
      const marks = () => CSS.highlights.get("warmline-defensive")?.size ?? 0;
      for (let lot = 0; lot < lots; lot += 1) {
        for (let nth = 0; nth < atOnce; nth += 1) document.querySelector<HTMLElement>("[gh=cm]")?.click();
        await until(() => controls() === atOnce);
        const editor = document.querySelector(selector);
        editor?.replaceChildren(text);
        editor?.dispatchEvent(new InputEvent("input", { bubbles: true }));
        if (lot % 10 === 0) await until(() => marks() === 1);
        for (const close of document.querySelectorAll<HTMLElement>(".Ha")) close.click();
        await until(() => marks() === 0);
        // Longer than it takes us to notice that they are gone.
        await new Promise((next) => setTimeout(next, 80));
      }
    },
    composes / AT_ONCE,
    AT_ONCE,
    EDITOR,
    INVOICE.text,
  );
}

flow(
  "a thousand composes that come and go leave neither nodes nor listeners",
  async ({ paired }) => {
    const page = await openMail(paired);
    await openAndClose(page, 100);
    const after100 = await held(paired, page);
    await openAndClose(page, 1_000);
    const after1100 = await held(paired, page);
    console.info(`${inject("browserName")}: held after 100 composes`, after100, "and after 1,100", after1100);

    // One compose of ours alone has some thirty listeners and as many nodes.
    expect(after1100.listeners - after100.listeners).toBeLessThan(100);
    expect(after1100.nodes - after100.nodes).toBeLessThan(
      inject("browserName") === "chromium" ? 100 : 100_000,
    );
  },
  180_000,
);
