import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { Driver } from "../harness/driver";
import { flow } from "../harness/flow";
import { EDITOR, editorText, openMail, reply, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { openPage } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { until } from "../harness/until";

const TIMES = /\w+day \d+ \w+ at \d\d:\d\d or \w+day \d+ \w+ at \d\d:\d\d, [\w ]+;/;

/** A reply in the heated thread, in a browser that remembers nothing of it. */
async function heatedReply(driver: Driver, draft: string): Promise<{ page: Page; ours: Ours }> {
  const options = await openPage(driver, "options");
  await options.evaluate(() => chrome.storage.local.clear());
  await options.close();
  const page = await openMail(driver, { view: "inbox/heated" });
  await reply(page);
  await page.keyboard.type(draft);
  return { page, ours: new Ours(driver, page) };
}

async function openCall(ours: Ours): Promise<string> {
  await ours.press(/Suggest a call/);
  return ours.see(/Hold the first time/);
}

flow("a heated thread: why, and an invitation with times that goes in at the caret", async ({ paired }) => {
  const { page, ours } = await heatedReply(paired, "Dear Mara,");
  const shown = await openCall(ours);
  await picture(page, "call");
  expect(shown).toMatch(/third time|look for another agency|heard nothing/);
  expect(shown).toContain("Mara Lindqvist");
  expect(await ours.value("textarea")).toMatch(TIMES);
  const before = await editorText(page);
  await ours.press(/^Insert$/);

  const after = await editorText(page);
  expect(after.startsWith(before)).toBe(true);
  expect(after.slice(before.length)).toMatch(/^\s+Would you be willing to have a fifteen-minute call about /);
  expect(after).toMatch(TIMES);
  await ours.gone(/Suggest a call/);

  await undo(page);
  expect(await editorText(page)).toBe(before);
});

flow("how it sounds is chosen, and the words are the user's to change", async ({ paired }) => {
  const { page, ours } = await heatedReply(paired, "Dear Mara,");
  await openCall(ours);
  await ours.press(/^Warm$/);
  expect(await ours.value("textarea")).toMatch(/^I would like to hear first/);
  await ours.press(/^Formal$/);
  expect(await ours.value("textarea")).toMatch(/^With regard to .*I will confirm in writing/s);
  await picture(page, "call-formal");
});

flow("it takes the place of the draft, with a greeting, and gives it back", async ({ paired }) => {
  const { page, ours } = await heatedReply(paired, "As I said, this is not our fault.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("It was your agency.");
  const before = await editorText(page);
  await openCall(ours);
  await ours.press(/^Replace the draft$/);
  const after = await editorText(page);
  expect(after).toMatch(/^Hello Mara,\s+Would you be willing/);
  expect(after).not.toContain("fault");
  expect(after).toMatch(TIMES);
  await picture(page, "call-replaced");
  await undo(page);
  expect(await editorText(page)).toBe(before);
});

flow("in an empty draft, it comes with its greeting", async ({ paired }) => {
  const { page, ours } = await heatedReply(paired, "");
  expect(await openCall(ours)).not.toContain("Replace the draft");
  await ours.press(/^Insert$/);
  expect((await editorText(page)).trim()).toMatch(/^Hello Mara,\s+Would you be willing/);
});

flow("once offered, it is remembered, and can be opened again", async ({ paired }) => {
  const { ours } = await heatedReply(paired, "Dear Mara,");
  await openCall(ours);
  await ours.press(/^Insert$/);
  await ours.see(/Call offered|\d note/);

  const again = await openMail(paired, { view: "inbox/heated" });
  await reply(again);
  await again.keyboard.type("Dear Mara,");
  const there = new Ours(paired, again);
  await there.see(/Call offered/);
  await there.press(/offered a call/);
  await there.see(/Nothing to note/);
  await picture(again, "call-offered");
  await there.press(/^Open the invitation again$/);
  await there.see(/Hold the first time/);
});

flow("the times are for a calendar: a page of its own, and a file", async ({ paired, downloads }) => {
  const { ours } = await heatedReply(paired, "Dear Mara,");
  await openCall(ours);
  await ours.press(/^Save \.ics$/);
  const name = await until("the file", async () =>
    (await readdir(downloads)).find((file) => file.endsWith(".ics")),
  );
  const file = await until("its end", async () => {
    const text = await readFile(join(downloads, name), "utf8");
    return text.endsWith("END:VCALENDAR\r\n") && text;
  });
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(file).toContain("SUMMARY:Call with Mara Lindqvist");

  const pages = (await paired.browser.pages()).length;
  await ours.press(/^Hold the first time/);
  await until("a new tab", async () => (await paired.browser.pages()).length > pages);
});

flow("a companion that has gone: it is said, and what was typed stays", async ({ paired, companion }) => {
  const { page, ours } = await heatedReply(paired, "Dear Mara,");
  await ours.see(/Suggest a call/);
  await companion.stop();
  await ours.press(/Suggest a call/);
  await ours.see(/No answer from your companion/);
  await ours.press(/^Invitation, as it will be inserted$/);
  await page.keyboard.type(" Mine.");
  await picture(page, "call-away");
  await ours.press(/^Formal$/);
  await ours.press(/^Plain$/);
  expect(await ours.value("textarea")).toContain(" Mine.");
  await ours.press(/^Insert$/);
  expect(await page.$eval(EDITOR, (editor) => editor.textContent)).toContain(" Mine.");
  await companion.start();
});

flow("a calm thread: nothing is suggested", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/calm" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type("The darker one, Jonas.");

  await ours.see(/nothing to note/);
  expect(await ours.words()).not.toContain("call");
});

flow("“Not for this thread” is kept for this thread", async ({ paired }) => {
  const { ours } = await heatedReply(paired, "Dear Mara,");
  await ours.press(/Suggest a call/);
  await ours.press(/^Not for this thread$/);
  await ours.gone(/Suggest a call/);

  const again = await openMail(paired, { view: "inbox/heated" });
  await reply(again);
  await again.keyboard.type("Dear Mara,");
  const there = new Ours(paired, again);
  await there.see(/nothing to note/);
});
