import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../harness/driver";
import { flow } from "../harness/flow";
import { compose, openMail, reply, type Where } from "../harness/mail";
import { marked, marks } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, press, readUntil } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { INVOICE } from "../harness/words";

const PAUSE = /^Pause or turn off$/;

/** A new mail, or a reply where a thread is open, with a mark in it if it is read. */
async function write(driver: Driver, where: Where = {}): Promise<{ page: Page; ours: Ours }> {
  const page = await openMail(driver, where);
  await (where.view ? reply(page) : compose(page));
  await page.keyboard.type(INVOICE.text);
  return { page, ours: new Ours(driver, page) };
}

flow("“Not in this mail” reaches this mail alone, and is undone where it was said", async ({ paired }) => {
  const { page, ours } = await write(paired);
  await marked(page, INVOICE.marked);
  await ours.press(/^Warmline:/);
  await ours.press(PAUSE);
  await picture(page, "switches");
  await ours.press(/^Not in this mail/);
  await marked(page);
  await ours.see(/Off here[\s\S]*This mail is left alone/);
  await picture(page, "left-alone");
  await page.keyboard.type(" No.");
  const other = await write(paired);
  await marked(other.page, INVOICE.marked);

  await page.bringToFront();
  expect(await marks(page)).toEqual([]);
  await ours.press(/This mail is left alone/);
  await ours.press(/^Read this mail again$/);
  await marked(page, INVOICE.marked);
});

flow("“Not for mail to” holds in later mail to that address, and in no other", async ({ paired }) => {
  const { page, ours } = await write(paired, { view: "inbox/calm" });
  await marked(page, INVOICE.marked);
  await ours.press(/^Warmline:/);
  await ours.press(PAUSE);
  await ours.press(/^Not for mail to jonas@weber-signs\.example/);
  await marked(page);
  await ours.see(/Mail to jonas@weber-signs\.example is left alone/);

  const other = await write(paired, { view: "inbox/heated" });
  await marked(other.page, INVOICE.marked);
  const later = await write(paired, { view: "inbox/calm" });
  await later.ours.see(/Off here/);
  expect(await marks(later.page)).toEqual([]);

  const options = await openPage(paired, "options");
  await readUntil(options, /Mail to jonas@weber-signs\.example is left alone/);
  await press(options, /^Read again$/);
  await later.page.bringToFront();
  await marked(later.page, INVOICE.marked);
  await marked(page, INVOICE.marked);
});

for (const [choice, said, back] of [
  [/^For an hour/, /Paused[\s\S]*Every mail is left alone until/, /^Read again now$/],
  [/^Turn Warmline off/, /^Off$[\s\S]*Every mail is left alone/m, /^Turn Warmline on$/],
] as const) {
  flow(`${choice.source} reaches every mail, and can be undone in any of them`, async ({ paired }) => {
    const { page, ours } = await write(paired);
    await marked(page, INVOICE.marked);
    await ours.press(/^Warmline:/);
    await ours.press(PAUSE);
    await ours.press(choice);
    await marked(page);
    await ours.see(said);

    const other = await write(paired);
    await other.ours.see(said);
    expect(await marks(other.page)).toEqual([]);
    await other.ours.press(/^Warmline:/);
    await other.ours.press(back);
    await marked(other.page, INVOICE.marked);
    await page.bringToFront();
    await marked(page, INVOICE.marked);
  });
}
