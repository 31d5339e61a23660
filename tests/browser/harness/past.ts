import type { Driver } from "./driver";
import { openPage } from "./own-pages";

const WEEKS = 10;
const A_WEEK = 4;

/** Some weeks of a person who gets calmer, sent to the companion the way every message is. */
export async function fillWeeks(driver: Driver): Promise<void> {
  const page = await openPage(driver, "welcome");
  await page.evaluate(
    async (weeks, aWeek) => {
      const rules = (await chrome.runtime.sendMessage({ kind: "rules" })).value.rules;
      const day = 24 * 60 * 60 * 1000;
      for (let nth = 0; nth < weeks * aWeek; nth += 1) {
        const week = Math.floor(nth / aWeek);
        // The same figures each time, uneven as a person's are.
        const first = Math.max(0, Math.round(4 - week / 3 + ((nth * 7) % 5) / 2 - 1));
        const { id: rule, label } = rules[(nth * 5) % Math.min(6, rules.length)];
        const counts = (count: number) => (count > 0 ? [{ label, rule, count }] : []);
        const message = {
          id: crypto.randomUUID(),
          sent_at: new Date(Date.now() - (weeks - 1 - week) * 7 * day).toISOString(),
          words: 90 + ((nth * 37) % 80),
          first: counts(first),
          sent: counts(Math.round(first * (0.6 - week * 0.05))),
          call_suggested: nth % 9 === 4,
          call_inserted: nth % 18 === 4,
        };
        const answer = await chrome.runtime.sendMessage({ kind: "sent", message });
        if (!answer.ok) throw new Error(answer.message);
      }
    },
    WEEKS,
    A_WEEK,
  );
  await page.close();
}
