import type { Page } from "puppeteer-core";
import { around, keep, pictured, placeOf, sharp } from "../harness/docs-picture";
import type { Driver } from "../harness/driver";
import { compose, EDITOR, openMail, reply, type Where } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage } from "../harness/own-pages";

/** A draft for each label, with the words that are marked in it. */
const DRAFTS = {
  defensive: {
    words: "As I already said,",
    lines: [
      "As I already said, the form was tested twice before we handed it over.",
      "I will look at the confirmations this afternoon and write to you by four.",
    ],
  },
  condescending: {
    words: "Obviously, the",
    lines: [
      "Obviously, the form has to be signed before we can begin.",
      "I have put the two places in yellow for you.",
    ],
  },
  hostile: {
    words: "Friday, or else",
    lines: ["Please send us the files by Friday, or else.", "The list of what is missing is below."],
  },
};

async function write(page: Page, lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
}

async function sharpMail(driver: Driver, where: Where): Promise<Page> {
  const page = await openMail(driver, where);
  await sharp(page);
  return page;
}

for (const theme of ["light", "dark"] as const) {
  for (const label of ["defensive", "condescending", "hostile"] as const) {
    pictured(`the card of a ${label} mark, ${theme}`, async ({ paired }) => {
      const page = await sharpMail(paired, { view: "inbox/calm", theme });
      // Room below the words, as there is while a mail is short.
      await sharp(page, 1280, 1_400);
      await reply(page);
      await write(page, DRAFTS[label].lines);
      await marked(page, DRAFTS[label].words);
      await pointAt(page, label);
      await new Ours(paired, page).see(new RegExp(`Can read as ${label}`));
      const card = await placeOf(paired, page, ".surface");
      const begin = await page.$eval(EDITOR, (editor) => editor.getBoundingClientRect().x);
      await keep(page, `card-${label}-${theme}`, around(card, 48, 80, 24, card.x - begin + 24));
    });
  }

  pictured(`the call panel, ${theme}`, async ({ paired }) => {
    // The README shows the light one; the other need not be as sharp, and is large.
    const page = await (theme === "light" ? sharpMail : openMail)(paired, { view: "inbox/heated", theme });
    const ours = new Ours(paired, page);
    await reply(page);
    await page.keyboard.type("Dear Mara,");
    await ours.press(/Suggest a call/);
    await ours.see(/Hold the first time/);
    await keep(page, `call-${theme}`, around(await placeOf(paired, page, ".surface"), 24, 120, 64, 120));
  });
}

pictured("the README's picture of marks", async ({ paired }) => {
  const page = await sharpMail(paired, {});
  await compose(page);
  await write(page, ["Hi Mara,", "", ...DRAFTS.defensive.lines, "", "Best,", "Robin"]);
  await marked(page, DRAFTS.defensive.words);
  await pointAt(page, "defensive");
  await new Ours(paired, page).see(/Can read as defensive/);
  await keep(page, "mark", { x: 640, y: 200, width: 600, height: 600 });
});

pictured("the list of marks in a plain text", async ({ paired }) => {
  const page = await sharpMail(paired, {});
  const ours = new Ours(paired, page);
  await compose(page);
  await write(page, [...DRAFTS.defensive.lines, "", ...DRAFTS.condescending.lines]);
  await page.click(".m-plain");
  await page.keyboard.type(" ");
  await ours.press(/2 notes/);
  await ours.see(/Obviously/);
  await keep(page, "plain-text", around(await placeOf(paired, page, ".surface"), 80, 120, 64, 120));
});

pictured("a draft that cannot be read", async ({ paired }) => {
  const page = await sharpMail(paired, {});
  await page.evaluate(() => {
    const { content } = document.querySelector("#compose") as HTMLTemplateElement;
    const editor = content.querySelector("[g_editable]") as HTMLElement;
    for (const name of ["g_editable", "role", "aria-multiline"]) editor.removeAttribute(name);
    editor.className = "m-editor";
    for (const cell of content.querySelectorAll(".Ap, textarea.Ak")) cell.replaceWith(...cell.childNodes);
    (content.querySelector(".aO7") as HTMLElement).className = "";
  });
  await page.click("[gh=cm]");
  const ours = new Ours(paired, page);
  await ours.see(/Cannot read this draft/);
  // Without Gmail's class the browser draws its own ring around the editor.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await control(paired, page, "unreadable");
  await ours.press(/Cannot read this draft|cannot be read/);
  await ours.see(/not affected/);
  await keep(page, "unreadable", around(await placeOf(paired, page, ".surface"), 24, 80, 64, 120));
});

/** The control with Send before it. */
async function control(driver: Driver, page: Page, state: string): Promise<void> {
  await page.mouse.move(5, 5);
  const { x, y, height } = await placeOf(driver, page, ".control");
  await keep(page, `control-${state}`, around({ x, y, width: 190, height }, 8, 0, 8, 110));
}

pictured("the control in its states", async ({ paired, companion }) => {
  const page = await sharpMail(paired, {});
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type("Hi Mara, ");
  await ours.see(/nothing to note/);
  await control(paired, page, "clear");
  await page.keyboard.type(DRAFTS.defensive.lines[0] ?? "");
  await ours.see(/1 note/);
  await control(paired, page, "notes");

  const options = await openPage(paired, "options");
  const pause = (until: number) =>
    options.evaluate((snoozedUntil) => chrome.storage.local.set({ snoozedUntil }), until);
  await pause(Date.now() + 3_600_000);
  await page.bringToFront();
  await ours.see(/Paused/);
  await control(paired, page, "paused");
  await pause(0);
  await ours.see(/1 note/);

  const heated = await sharpMail(paired, { view: "inbox/heated" });
  await reply(heated);
  await heated.keyboard.type("Dear Mara,");
  await new Ours(paired, heated).see(/Suggest a call/);
  await control(paired, heated, "call");

  await page.bringToFront();
  await companion.stop();
  await page.keyboard.type(" Best, Robin");
  await ours.see(/Companion is off/);
  await control(paired, page, "off");
  await ours.press(/companion is off/);
  await ours.see(/warmline serve/);
  await keep(page, "companion-off", around(await placeOf(paired, page, ".surface"), 24, 80, 64, 120));
  await companion.start();
});
