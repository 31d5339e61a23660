import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { violations } from "../harness/axe";
import { ownPage } from "../harness/driver";
import { flow } from "../harness/flow";
import { compose, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, openStats, press, readUntil } from "../harness/own-pages";
import { fillWeeks } from "../harness/past";
import { until } from "../harness/until";
import { SIX } from "../harness/words";

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** One of our own pages, once it wears the theme. */
async function dressed(page: Page, theme: Theme): Promise<Page> {
  await page.evaluate((wanted) => chrome.storage.local.set({ theme: wanted }), theme);
  await until(`the page to be ${theme}`, () =>
    page.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
  );
  return page;
}

for (const theme of THEMES) {
  flow(`control, card and panels shut nobody out beside a ${theme} mail`, async ({ paired }) => {
    const page = await openMail(paired, { theme });
    const ours = new Ours(paired, page);
    await compose(page);
    await ours.see(/nothing to note/);
    expect(await violations(paired, page, "ours")).toEqual([]);
    await page.keyboard.type(SIX.text);
    await marked(page, ...SIX.worst);
    for (const label of ["defensive", "condescending", "hostile"]) {
      await pointAt(page, label);
      await ours.see(new RegExp(`Can read as ${label}`));
      expect(await violations(paired, page, "ours")).toEqual([]);
      await page.keyboard.press("Escape");
    }
    await ours.press(/5 notes/);
    await ours.see(/You failed to/);
    expect(await violations(paired, page, "ours")).toEqual([]);
  });

  flow(`the call panel shuts nobody out beside a ${theme} mail`, async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/heated", theme });
    await reply(page);
    const ours = new Ours(paired, page);
    await ours.press(/Suggest a call/);
    await ours.see(/Insert/);
    expect(await violations(paired, page, "ours")).toEqual([]);
  });

  flow(`notes and texts shut nobody out beside a ${theme} mail`, async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/calm", theme });
    await reply(page);
    const ours = new Ours(paired, page);
    await page.keyboard.type("We printed the wrong page, Jonas. You have the new sheets on Friday.");
    await ours.press(/^1 note$/);
    await ours.see(/You own a mistake here/);
    expect(await violations(paired, page, "ours")).toEqual([]);
    await ours.press(/^Your texts$/);
    await ours.see(/Change your texts/);
    expect(await violations(paired, page, "ours")).toEqual([]);
  });

  flow(`the call sheet shuts nobody out when it is ${theme}`, async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/long", theme });
    await reply(page);
    const ours = new Ours(paired, page);
    await page.keyboard.type("Dear Mara,");
    await ours.press(/Suggest a call/);
    await ours.press(/^Call sheet$/);
    const sheet = await until("the sheet", () => ownPage(paired, "/pages/sheet/sheet.html"));
    await readUntil(await dressed(sheet, theme), /What happened/);
    await sheet.bringToFront();
    await sheet.evaluate(() => {
      for (const part of document.querySelectorAll("details")) part.open = true;
    });
    expect(await violations(paired, sheet, "page")).toEqual([]);
    await sheet.close();
  });

  flow(`our own pages shut nobody out when they are ${theme}`, async ({ paired }) => {
    const options = await dressed(await openPage(paired, "options"), theme);
    await readUntil(options, /\d{3} rules/);
    await options.bringToFront();
    // With something in each list, and with something to be mended.
    await options.type("#own-addresses", "nonsense");
    await press(options, /^Add a text$/);
    await press(options, /^Turn off$/);
    await options.type("#rule-search", "obviously");
    await readUntil(options, /\d of \d+ rules/);
    expect(await violations(paired, options, "page")).toEqual([]);
    await press(options, /^Turn on$/);

    for (const name of ["welcome", "popup"] as const) {
      const page = await dressed(await openPage(paired, name), theme);
      await readUntil(page, name === "popup" ? /on and paired/ : /Paired\./);
      expect(await violations(paired, page, "page")).toEqual([]);
    }

    const practice = await dressed(await openPage(paired, "practice"), theme);
    await press(practice, /^From above$/);
    await new Ours(paired, practice).press(/Suggest a call/);
    expect(await violations(paired, practice, "page")).toEqual([]);
  });

  flow(
    `the statistics shut nobody out when they are ${theme}, with little and with much`,
    async ({ paired }) => {
      const page = await openPage(paired, "stats");
      await page.evaluate(() => chrome.runtime.sendMessage({ kind: "erase", erasure: {} }));
      await page.close();
      for (const extent of [
        { count: 1, weeks: 1 },
        { count: 160, weeks: 20 },
      ]) {
        await fillWeeks(paired, extent);
        const stats = await dressed(
          await openStats(paired, new RegExp(`on ${extent.count} messages? you`)),
          theme,
        );
        await stats.bringToFront();
        await until("the charts", () => stats.$(".grid .card"));
        await stats.evaluate(() => {
          for (const part of document.querySelectorAll("details")) part.open = true;
          document.querySelector<HTMLInputElement>("[value=own]")?.click();
        });
        await until("the newest figures", () => stats.$("[aria-busy=false]"));
        expect(await violations(paired, stats, "page")).toEqual([]);
        await press(stats, /^Erase everything$/);
        await until("the question", () => stats.$("dialog[open]"));
        expect(await violations(paired, stats, "page")).toEqual([]);
        await stats.close();
      }
    },
  );
}
