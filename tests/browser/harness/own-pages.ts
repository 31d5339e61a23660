import type { ElementHandle, Page } from "puppeteer-core";
import { type Driver, ownPage, WELCOME } from "./driver";
import { until } from "./until";

type Name = "welcome" | "practice" | "stats" | "options" | "popup";

/** Opens one of the extension's own pages. */
export function openPage(driver: Driver, name: Name): Promise<Page> {
  return driver.openOwn(`pages/${name}/${name}.html`);
}

/** All that can be read in an ordinary page. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

export async function readUntil(page: Page, wanted: RegExp): Promise<string> {
  let words = "";
  const look = async () => {
    words = await wordsOf(page);
    return wanted.test(words);
  };
  await until(`${wanted} on the page`, look).catch((error: Error) => {
    throw new Error(`${error.message} There is: ${JSON.stringify(words)}`);
  });
  return words;
}

/** Opens the statistics anew until they say what is wanted, and answers with the page. */
export async function openStats(driver: Driver, wanted: RegExp): Promise<Page> {
  let words = "";
  const open = async () => {
    const page = await openPage(driver, "stats");
    await until("an answer", () => page.$("main h1"));
    words = await wordsOf(page);
    if (wanted.test(words)) return page;
    await page.close();
    return null;
  };
  return until(`${wanted} on the statistics page`, open).catch((error: Error) => {
    throw new Error(`${error.message} There was: ${JSON.stringify(words)}`);
  });
}

/** Clicks the button that is named so in an ordinary page, or in the dialog that stands before it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await until(`a button named ${name}`, async () => {
    const found = await page.evaluateHandle(
      (source, flags) =>
        [...(document.querySelector("dialog[open]") ?? document).querySelectorAll("button")].find(
          (one) => one.checkVisibility() && new RegExp(source, flags).test(one.innerText.trim()),
        ),
      name.source,
      name.flags,
    );
    const button = found.asElement() as ElementHandle<HTMLButtonElement> | null;
    // A page that draws a list again, because more is known, may take the button away from under the mouse.
    return button?.click().then(
      () => true,
      (error: Error) => {
        if (!/detached/.test(error.message)) throw error;
        return false;
      },
    );
  });
}

/** As a click would: Chromium draws nothing in a page that stands behind another, so that none can be aimed. */
export function pressBehind(page: Page, name: RegExp): Promise<void> {
  return page.evaluate((source) => {
    const buttons = [...document.querySelectorAll("button")];
    buttons.find(({ innerText }) => new RegExp(source).test(innerText))?.click();
  }, name.source);
}

/** Pairs as a user does: the line copied from the terminal, one field, one button. */
export async function pair(driver: Driver, line: string): Promise<void> {
  const page = (await ownPage(driver, WELCOME)) ?? (await openPage(driver, "welcome"));
  await page.bringToFront();
  await page.type("input", line);
  await page.keyboard.press("Enter");
  await readUntil(page, /^Paired\./m);
  await page.close();
}

/** What the Gmail tab answers when one of the extension's own pages asks it what it can read. */
export async function inspect(driver: Driver): Promise<unknown> {
  const page = await openPage(driver, "welcome");
  const answer = await page.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    // Mail pages of earlier flows may still be open.
    for (const tab of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
      const answered = await chrome.tabs
        .sendMessage(tab.id ?? chrome.tabs.TAB_ID_NONE, { kind: "inspect" })
        .catch(() => null);
      if (answered) return answered;
    }
    return null;
  });
  await page.close();
  return answer;
}
