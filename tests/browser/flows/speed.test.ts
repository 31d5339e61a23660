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

type Measuring = Window & { measured?: Promise<number> };

/** From the next input event until a mark is painted. */
async function measure(page: Page, press: () => Promise<void>): Promise<number> {
  // Listening before the key is pressed: two messages to the page may overtake each other.
  await page.$eval(EDITOR, (editor) => {
    (window as Measuring).measured = new Promise((resolve) => {
      const typed = () => {
        const begun = performance.now();
        const look = () => {
          const isMarked = [...CSS.highlights].some(
            ([name, marks]) => name.startsWith("warmline-") && marks.size > 0,
          );
          if (isMarked) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      };
      editor.addEventListener("input", typed, { once: true });
    });
  });
  await press();
  return page.evaluate(() => (window as Measuring).measured ?? Number.NaN);
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
    taken.push(await measure(page, () => page.keyboard.press(LAST)));
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
