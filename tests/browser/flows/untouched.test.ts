import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { launch } from "../harness/driver";
import { flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked } from "../harness/marks";
import { INVOICE } from "../harness/words";

async function write(page: Page): Promise<void> {
  await compose(page);
  await page.keyboard.type("Dear Jonas,");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`${INVOICE.text} 👍`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("  Two  spaces & <angles> ");
}

flow(
  "what is sent is the same to the byte with and without the extension",
  async ({ proxy, paired, onTestFinished }) => {
    const bare = await launch(inject("browserName"), {
      extension: null,
      proxyPort: proxy.port,
      proxyLoopback: false,
    });
    onTestFinished(() => bare.browser.close());
    const without = await openMail(bare);
    await write(without);
    const expected = await send(without);

    const page = await openMail(paired);
    await write(page);
    await marked(page, INVOICE.marked);
    expect(await send(page)).toBe(expected);
    expect(expected).toContain(INVOICE.marked);
  },
);
