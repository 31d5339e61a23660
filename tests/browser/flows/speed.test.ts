import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { openPage } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

const TIMES = 7;

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const ms = (value: number) => `${value.toFixed(0)} ms`;

/** From now on until a mark is painted; counts from the last input event before it. */
async function untilMarked(page: Page): Promise<number> {
  return page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        let last = 0;
        document.querySelector(selector)?.addEventListener("input", () => {
          last = performance.now();
        });
        const look = () => {
          const marked = [...CSS.highlights].some(
            ([name, marks]) => name.startsWith("warmline-") && marks.size > 0,
          );
          if (marked && last > 0) resolve(performance.now() - last);
          else requestAnimationFrame(look);
        };
        look();
      }),
    EDITOR,
  );
}

flow("says how long a mark takes", async ({ paired }) => {
  const page = await openMail(paired);
  const toMark: number[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await compose(page);
    await page.keyboard.type(`Number ${time}. `);
    const measured = untilMarked(page);
    await page.keyboard.type(INVOICE.text);
    toMark.push(await measured);
    await page.click(".oh");
    await marked(page);
  }

  const own = await openPage(paired, "welcome");
  const roundTrips = await own.evaluate(
    async (text, times) => {
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const begun = performance.now();
        const draft = { text: `Number ${time}. ${text}` };
        const answer = await chrome.runtime.sendMessage({ kind: "check", situation: { draft } });
        taken.push(performance.now() - begun);
        if (!answer.ok) throw new Error(answer.message);
      }
      return taken;
    },
    INVOICE.text,
    TIMES,
  );

  console.info(
    `${inject("browserName")}: last keystroke to mark ${ms(median(toMark))}, ` +
      `round trip alone ${ms(median(roundTrips))} (medians of ${TIMES})`,
  );
  // The pause after typing is part of the one and not of the other.
  expect(median(roundTrips)).toBeLessThan(median(toMark));
});
