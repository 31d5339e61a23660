import type { Driver } from "./driver";
import { openPage } from "./own-pages";
import { until } from "./until";

/** Of the figures that the companion makes, those that flows look at. */
export interface Counted {
  messages: number;
  words: number;
  sent: number;
  first: number;
  left: number;
  rules: {
    rule: string | null;
    first: number;
    left: number;
    applied: number;
    ignored: number;
    switched_off: number;
  }[];
  notes: { id: string; shown: number; followed: number }[];
  hours: { slot: number; messages: number }[];
  threads: { threads: number; heated: number };
  calls: { suggested: number; ignored: number; offered: { threads: number } };
  mine: { count: number; median: number | null };
  theirs: { count: number; median: number | null };
  people: { people: number; listed: { address: string; name: string | null; messages: number }[] };
}

/** What the background answers one of the extension's own pages. */
export async function askBackground<T>(driver: Driver, ask: object): Promise<T> {
  const page = await openPage(driver, "welcome");
  const answer = await page.evaluate((question) => chrome.runtime.sendMessage(question), ask);
  await page.close();
  return answer as T;
}

async function figures(driver: Driver): Promise<Counted> {
  const answer = await askBackground<{ value?: Counted }>(driver, { kind: "stats", question: {} });
  if (answer.value === undefined) throw new Error(`There are no figures: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** Everything that is counted, once it is so many messages. */
export function counted(driver: Driver, messages: number): Promise<Counted> {
  return until(`${messages} counted messages`, async () => {
    const found = await figures(driver);
    return found.messages === messages && found;
  });
}

export async function eraseAll(driver: Driver): Promise<void> {
  await askBackground(driver, { kind: "erase", erasure: {} });
}
