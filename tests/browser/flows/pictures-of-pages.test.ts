import type { Page } from "puppeteer-core";
import { keep, pictured, sharp } from "../harness/docs-picture";
import { compose, openMail } from "../harness/mail";
import { marks, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, openStats, press, pressBehind, readUntil } from "../harness/own-pages";
import { fillWeeks } from "../harness/past";
import { until } from "../harness/until";

pictured("the options", async ({ paired }) => {
  const page = await openPage(paired, "options");
  await readUntil(page, /\d{3} rules/);
  await page.evaluate(() =>
    chrome.storage.local.set({
      mutedRules: ["friendly-reminder"],
      quietCorrespondents: ["mara@northgate-dental.example"],
      call: { name: "Robin Hale", phone: "+44 20 7946 0000", bookingLink: "https://book.example/robin" },
    }),
  );
  await readUntil(page, /Mail to mara@/);
  await page.type("#rule-search", "already");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.setViewport({ width: 760, height: 900 });
  await keep(page, "options", { x: 0, y: 0, width: 760, height: 900 });
  const section = async (name: string, id: string) => {
    const top = await page.$eval(`#${id}`, (card) => card.getBoundingClientRect().top + scrollY - 16);
    await keep(page, name, { x: 0, y: top, width: 760, height: 640 });
  };
  await section("options-rules", "rules");
  await section("options-calls", "calls");
  await page.evaluate(() => chrome.storage.local.set({ theme: "dark" }));
  await page.setViewport({ width: 320, height: 640 });
  await readUntil(page, /Appearance/);
  const narrow = await page.$eval("#marks", (card) => card.getBoundingClientRect().top + scrollY - 16);
  await keep(page, "options-narrow-dark", { x: 0, y: narrow, width: 320, height: 640 });
  await page.evaluate(() => chrome.storage.local.clear());
});

pictured("welcome and practice", async ({ paired }) => {
  const welcome = await openPage(paired, "welcome");
  await readUntil(welcome, /Paired\./);
  await welcome.setViewport({ width: 760, height: 900 });
  await keep(welcome, "welcome", { x: 0, y: 0, width: 760, height: 900 });

  const practice = await openPage(paired, "practice");
  await practice.setViewport({ width: 900, height: 1_400 });
  await press(practice, /^From above$/);
  const ours = new Ours(paired, practice);
  await until("marks", async () => (await marks(practice)).some(({ label }) => label === "condescending"));
  await pointAt(practice, "condescending");
  await ours.see(/Can read as condescending/);
  const top = await practice.$eval(".compose", (box) => box.getBoundingClientRect().top - 120);
  await keep(practice, "practice", { x: 0, y: top, width: 900, height: 470 });
});

pictured("what can be read, in the popup", async ({ paired }) => {
  const popup = await openPage(paired, "popup");
  await sharp(popup, 320, 560);
  const page = await openMail(paired, { view: "inbox/calm" });
  await compose(page);
  await page.keyboard.type("Hello");
  await pressBehind(popup, /What can Warmline read here/);
  await readUntil(popup, /readable/);
  await popup.bringToFront();
  const height = await popup.evaluate(() => document.body.scrollHeight);
  await keep(popup, "popup", { x: 0, y: 0, width: 320, height });
});

for (const theme of ["light", "dark"] as const) {
  const dress = async (page: Page) => {
    await page.bringToFront();
    await page.evaluate((wanted) => chrome.storage.local.set({ theme: wanted }), theme);
    await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, {}, theme);
    await until("the charts", () => page.$(".grid svg"));
  };

  pictured(`the statistics with little and with much, ${theme}`, async ({ paired }) => {
    const before = await openPage(paired, "stats");
    await before.evaluate(() => chrome.runtime.sendMessage({ kind: "erase", erasure: {} }));
    await before.close();
    for (const [name, extent, height] of [
      ["little", { count: 4, weeks: 1 }, 672],
      ["much", { count: 700, weeks: 52, people: 45 }, theme === "light" ? 836 : 744],
    ] as const) {
      await fillWeeks(paired, extent);
      const page = await openStats(paired, /messages you sent/);
      await dress(page);
      await page.setViewport({ width: 840, height });
      await until("the charts as wide as their places", () =>
        page.$eval(".chart", (place) => {
          const drawn = Number(place.firstElementChild?.getAttribute("width"));
          return Math.abs(place.clientWidth - drawn) < 2;
        }),
      );
      // The dark one shows how the page goes on.
      const y =
        name === "much" && theme === "dark"
          ? await page.$eval(".habits", (list) => list.getBoundingClientRect().top + scrollY - 92)
          : 0;
      await keep(page, `statistics-${name}-${theme}`, { x: 0, y, width: 840, height });
      await page.close();
    }
  });
}
