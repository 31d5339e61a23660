import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../harness/driver";
import { figure, spreadOf } from "../harness/figures";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { openPage } from "../harness/own-pages";

const SAMPLES = 30;
const BEGUN = "Hello Jonas. The invoice went out on Monday. You are an idio";
const LAST = "t";
const MARKED = "You are an idiot";

/** From now on until a mark is painted; counts from the last input event before it. */
async function untilMarked(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let last = 0;
        const typed = () => {
          last = performance.now();
        };
        document.querySelector(selector)?.addEventListener("input", typed);
        const look = () => {
          const isMarked = [...CSS.highlights].some(
            ([name, marks]) => name.startsWith("warmline-") && marks.size > 0,
          );
          if (isMarked && last > 0) {
            document.querySelector(selector)?.removeEventListener("input", typed);
            resolve(performance.now() - last);
          } else requestAnimationFrame(look);
        };
        look();
      }),
    EDITOR,
  );
}

async function setDelay(driver: Driver, delayMs: number): Promise<void> {
  const page = await openPage(driver, "welcome");
  await page.evaluate((ms) => chrome.storage.local.set({ delayMs: ms }), delayMs);
  await page.close();
}

/** Types the letter that completes the words, takes it away again, and so on. */
async function sample(driver: Driver, delayMs: number): Promise<number[]> {
  await setDelay(driver, delayMs);
  const page = await openMail(driver);
  await compose(page);
  await page.keyboard.type(BEGUN);
  const taken: number[] = [];
  for (let time = 0; time < SAMPLES; time += 1) {
    await new Promise((rested) => setTimeout(rested, delayMs + 150));
    const measured = untilMarked(page);
    await page.keyboard.press(LAST);
    taken.push(await measured);
    await marked(page, MARKED);
    await page.keyboard.press("Backspace");
    await marked(page);
  }
  await page.close();
  return taken;
}

flow("a mark comes soon after the last keystroke", { timeout: 180_000 }, async ({ paired }) => {
  const rested = spreadOf(await sample(paired, 250));
  const atOnce = spreadOf(await sample(paired, 0));
  await figure("last keystroke to mark, default pause of 250 ms", rested, "p95 ≤ 350");
  await figure("last keystroke to mark, without a pause", atOnce, "p95 ≤ 60");
  // The pause is what takes most of the time.
  expect(rested.median - atOnce.median).toBeGreaterThan(125);
  expect(rested.median - atOnce.median).toBeLessThan(500);
  expect(atOnce.p95).toBeLessThan(5 * 60);
});
