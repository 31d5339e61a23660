import type { Page } from "puppeteer-core";
import { keep, pictured, placeOf } from "../harness/docs-picture";
import { compose, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openStats } from "../harness/own-pages";
import { fillWeeks } from "../harness/past";
import { until } from "../harness/until";

/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };

const inStore = (page: Page, name: string) => keep(page, `stores/${name}`, { x: 0, y: 0, ...SIZE });

pictured("for the stores: a mark and its card", async ({ paired }) => {
  const page = await openMail(paired, {});
  await page.setViewport(SIZE);
  await compose(page);
  for (const line of [
    "Hi Mara,",
    "",
    "As I already said, the form was tested twice before we handed it over.",
    "I will look at the confirmations this afternoon and write to you by four.",
    "",
    "Best,",
    "Robin",
  ]) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await marked(page, "As I already said,");
  await pointAt(page, "defensive");
  await new Ours(paired, page).see(/Can read as defensive/);
  await inStore(page, "1-mark");
  const card = await placeOf(paired, page, ".surface");
  await keep(page, "stores/tile", { x: card.x - 50, y: card.y + 4, width: 440, height: 280 });
});

pictured("for the stores: a call is suggested", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  await page.setViewport(SIZE);
  await reply(page);
  await page.keyboard.type("Dear Mara,");
  const ours = new Ours(paired, page);
  await ours.press(/Suggest a call/);
  await ours.see(/Hold the first time/);
  await inStore(page, "2-call");
});

pictured("for the stores: the statistics", async ({ paired }) => {
  await fillWeeks(paired, { count: 300, weeks: 26, people: 20 });
  const page = await openStats(paired, /messages you sent/);
  await page.setViewport(SIZE);
  await until("the charts as wide as their places", () =>
    page.$eval(".chart", (place) => {
      const drawn = Number(place.firstElementChild?.getAttribute("width"));
      return Math.abs(place.clientWidth - drawn) < 2;
    }),
  );
  await inStore(page, "3-statistics");
});
