import { expect, inject } from "vitest";
import { LANGUAGES } from "../../../extension/testing/languages";
import { flow } from "../harness/flow";
import { openPage } from "../harness/own-pages";

/** Moments as this browser writes them in the languages that it knows, and what the background makes of them. */
async function readBack(languages: string[]) {
  const known = Intl.DateTimeFormat.supportedLocalesOf(languages);
  const day = {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
  } as const;
  const forms = [{ ...day, weekday: "short" }, day, { dateStyle: "medium", timeStyle: "short" }] as const;
  const tally = { known: known.length, right: 0, unread: 0, wrong: [] as string[] };
  for (const language of known) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { calendar: "gregory", ...form });
      // One in each month of a year, no two alike in day, hour or minute.
      const dates = Array.from({ length: 12 }, (_, at) => new Date(2025, at, 3 + 2 * at, 2 * at, 5 * at));
      const written = dates.map((date) => format.format(date));
      const read = await chrome.runtime.sendMessage({ kind: "dates", written, language });
      for (const [at, date] of dates.entries()) {
        if (read[at] === null) tally.unread += 1;
        else if (Date.parse(read[at]) === date.getTime()) tally.right += 1;
        else tally.wrong.push(`${language}: ${written[at]} was read as ${read[at]}`);
      }
    }
  }
  return tally;
}

flow("dates are read by what the browser knows of its languages, and never wrongly", async ({ driver }) => {
  const page = await openPage(driver, "options");
  const { known, right, unread, wrong } = await page.evaluate(readBack, LANGUAGES);
  const figures = `${right} right, ${unread} not read, ${wrong.length} wrong`;
  console.info(`${inject("browserName")} knows ${known} of ${LANGUAGES.length} languages: ${figures}`);
  expect(wrong).toEqual([]);
  expect(right / (right + unread)).toBeGreaterThan(0.95);
});
