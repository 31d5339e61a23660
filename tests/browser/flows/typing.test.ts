import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import type { Driver } from "../harness/driver";
import { figure, spreadOf } from "../harness/figures";
import { flow } from "../harness/flow";
import { EDITOR, openMail, reply } from "../harness/mail";
import { marks } from "../harness/marks";
import { traceKeys } from "../harness/trace";
import { until } from "../harness/until";

/** Eight sentences of 15 to 20 words, so that 14 paragraphs are 2,000 words; one of them gets a mark. */
const PARAGRAPH =
  "The new pages went online on Monday morning, and the first orders came in before the phones were staffed. " +
  "We looked at every form with your team, and each of them now sends one message to one address. " +
  "The pictures for the second part are still with the photographer, who expects to have them ready by Thursday. " +
  "As soon as they are here, they go to the printer together with the corrected text of the leaflet. " +
  "Two of the links in the footer led nowhere, so they were taken out until the new pages are there. " +
  "The budget for the autumn has room for another round of tests, and we would like to use it soon. " +
  "Your colleague asked for a list of everybody who can sign in, and it is attached to this message today. " +
  "Please look at the dates below and tell us which of them would suit you for the next meeting in town.";
const PARAGRAPHS = 14;
const KEYS = "and that is how it looks from here for now, so far";
const BETWEEN_MS = 110;

async function write(page: Page): Promise<void> {
  await reply(page);
  const words = await page.$eval(
    EDITOR,
    (editor, text, times) => {
      const lines = Array.from({ length: times }, (_, nth) => {
        const line = document.createElement("div");
        line.append(nth % 4 === 1 ? `You failed to send it. ${text}` : text);
        return line;
      });
      editor.replaceChildren(...lines);
      editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
      document.getSelection()?.collapse(lines[times / 2] ?? null, 1);
      return editor.textContent?.split(/\s+/).length;
    },
    PARAGRAPH,
    PARAGRAPHS,
  );
  expect(words).toBeGreaterThanOrEqual(2_000);
}

/** As a person types: words at a walking pace, with rests in which the draft is read. */
async function typeOn(page: Page): Promise<void> {
  for (const word of KEYS.split(/(?<= )/)) {
    await page.keyboard.type(word, { delay: BETWEEN_MS });
    if (word.includes(",")) await new Promise((rested) => setTimeout(rested, 700));
  }
  await new Promise((rested) => setTimeout(rested, 700));
}

async function typedIn(driver: Driver, { reads }: { reads: boolean }) {
  const page = await openMail(driver, { view: "inbox/heated" });
  await write(page);
  if (reads) await until("marks", async () => (await marks(page)).length > 0);
  await typeOn(page);
  return traceKeys(page, () => typeOn(page));
}

flow.runIf(inject("browserName") === "chromium")(
  "typing in a long draft stays as quick as without us",
  async ({ bare, paired }) => {
    const without = await typedIn(bare, { reads: false });
    const typed = await typedIn(paired, { reads: true });

    const busy = spreadOf(typed.map((key) => key.busy));
    const bareBusy = spreadOf(without.map((key) => key.busy));
    const ours = spreadOf(typed.map((key) => key.ours));
    const longest = spreadOf(typed.map((key) => key.longestTask));
    await figure("our script per keystroke, 2,000 words", ours, "p95 ≤ 4");
    await figure("the whole main thread per keystroke, with us", busy);
    await figure("the whole main thread per keystroke, without us", bareBusy);
    await figure("longest task per keystroke, with us", longest, "most ≤ 50");
    expect(ours.count).toBe(KEYS.length);
    expect(ours.most).toBeGreaterThan(0);
    expect(ours.p95).toBeLessThan(5 * 4);
    expect(busy.p95).toBeLessThan(3 * bareBusy.p95);
  },
);
