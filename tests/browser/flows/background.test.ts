import { expect } from "vitest";
import type { Driver } from "../harness/driver";
import { isBackgroundRunning, stopBackground } from "../harness/extension-life";
import { flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked } from "../harness/marks";
import { openStats, wordsOf } from "../harness/own-pages";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** Moments, in milliseconds, after the last key and after Send: before, while and after each question is asked. */
const AFTER_TYPING = [0, 150, 260, 290, 350, 500];
const AFTER_SENDING = [0, 5, 15, 40, 100, 300];

/** How many mails the statistics page has counted. */
async function counted(driver: Driver): Promise<number> {
  const page = await openStats(driver, /Nothing counted yet|you sent/);
  return Number(/(\d+) messages? you sent/.exec(await wordsOf(page))?.[1] ?? 0);
}

flow(
  "stopped at any moment, the background loses neither the pairing, nor a reading, nor a mail to count",
  async ({ paired }) => {
    await stopBackground(paired);
    await until("the background to stop", async () => !(await isBackgroundRunning(paired)));

    const page = await openMail(paired);
    for (const [nth, afterTyping] of AFTER_TYPING.entries()) {
      await compose(page);
      await page.keyboard.type(INVOICE.text);
      await pause(afterTyping);
      await stopBackground(paired);
      await marked(page, INVOICE.marked);
      await send(page);
      await pause(AFTER_SENDING[nth] ?? 0);
      await stopBackground(paired);
    }
    await until("all to be counted", async () => (await counted(paired)) >= AFTER_TYPING.length);
    expect(await counted(paired)).toBe(AFTER_TYPING.length);
  },
);

flow(
  "a mail that is sent while the companion is away is counted once, when it is back",
  async ({ paired, companion }) => {
    const before = await counted(paired);
    const page = await openMail(paired);
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);
    await companion.stop();
    await send(page);
    await pause(300);
    await stopBackground(paired);
    await companion.start();
    await until("it to be counted", async () => (await counted(paired)) > before);
    expect(await counted(paired)).toBe(before + 1);
  },
);
