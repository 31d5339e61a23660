import type { RuleCard, SentMessage } from "../../../extension/src/shared/contract.gen";
import type { Driver } from "./driver";
import { openPage } from "./own-pages";
import { type Extent, sentMail } from "./sent-mail";
import { until } from "./until";

/** Some weeks of a person who gets calmer, sent to the companion the way every message is; answers with them. */
export async function fillWeeks(
  driver: Driver,
  extent: Extent = { count: 90, weeks: 12 },
): Promise<SentMessage[]> {
  const messages = sentMail(await allRules(driver), extent);
  await report(driver, messages);
  return messages;
}

/** The rules as the options page lists them, once the companion has loaded them. */
export async function allRules(driver: Driver): Promise<RuleCard[]> {
  const page = await openPage(driver, "welcome");
  const rules = await until("the rules", () =>
    page.evaluate(async (): Promise<RuleCard[] | undefined> => {
      const answer = await chrome.runtime.sendMessage({ kind: "rules" });
      return answer.value?.rules;
    }),
  );
  await page.close();
  return rules;
}

/** Tells the companion of these messages, as the background does of each that is sent. */
export async function report(driver: Driver, messages: readonly SentMessage[]): Promise<void> {
  const page = await openPage(driver, "welcome");
  await page.evaluate(async (all) => {
    for (const message of all) {
      const answer = await chrome.runtime.sendMessage({ kind: "sent", message });
      if (!answer.ok) throw new Error(answer.message);
    }
  }, messages);
  await page.close();
}
