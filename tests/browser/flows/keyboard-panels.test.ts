import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { type Driver, ownPage } from "../harness/driver";
import { flow } from "../harness/flow";
import { EDITOR, editorText, openMail, reply, undo, type Where } from "../harness/mail";
import { Ours } from "../harness/ours";
import { readUntil } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { pressShortcut } from "../harness/shortcut";
import { tabTo } from "../harness/tab";
import { until } from "../harness/until";

const PANEL = "Alt+Shift+Period";

/** A reply, and its panel opened by its key once the control shows what it should. */
async function panel(
  driver: Driver,
  { view, draft, control }: { view: Where["view"]; draft: string; control: RegExp },
): Promise<{ page: Page; ours: Ours }> {
  const page = await openMail(driver, { view });
  const ours = new Ours(driver, page);
  await reply(page);
  await page.keyboard.type(draft);
  await ours.see(control);
  await pressShortcut(driver, PANEL);
  return { page, ours };
}

const caretIsBack = (page: Page) =>
  until("the caret to be back in the draft", () =>
    page.evaluate((editor) => document.activeElement?.matches(editor) && document.hasFocus(), EDITOR),
  );

flow("a line of a note goes in by keyboard alone, and out again", async ({ paired }) => {
  const draft = "We printed the wrong page, Jonas. The new sheets are with you on Friday.";
  const { page, ours } = await panel(paired, { view: "inbox/calm", draft, control: /\b1 note\b/ });
  await ours.see(/You own a mistake here/);
  await tabTo(page, ours, /I am sorry for \[what it cost them/);
  await picture(page, "keyboard-note");
  await page.keyboard.press("Enter");

  await until("the line", async () => (await editorText(page)).includes("I am sorry for [what"));
  await caretIsBack(page);
  await undo(page);
  expect(await editorText(page)).toBe(draft);
});

flow("a text of the user's own goes in by keyboard alone, and out again", async ({ paired }) => {
  const draft = "Hello Jonas,";
  const { page, ours } = await panel(paired, { view: "inbox/calm", draft, control: /nothing to note/ });
  await tabTo(page, ours, /^Your texts$/);
  await page.keyboard.press("Enter");
  await ours.see(/Change your texts/);
  await tabTo(page, ours, /^When I answer/);
  await picture(page, "keyboard-text");
  await page.keyboard.press("Enter");

  await until("the text", async () => (await editorText(page)).includes("I read my mail between"));
  await caretIsBack(page);
  await undo(page);
  expect(await editorText(page)).toBe(draft);
});

flow("the call sheet opens by keyboard alone", async ({ paired }) => {
  const { page, ours } = await panel(paired, {
    view: "inbox/long",
    draft: "Dear Mara,",
    control: /Suggest a call/,
  });
  await ours.see(/Write the summary/);
  await tabTo(page, ours, /^Call sheet$/);
  await picture(page, "keyboard-papers");
  await page.keyboard.press("Enter");

  const sheet = await until("the sheet", () => ownPage(paired, "/pages/sheet/sheet.html"));
  expect(await readUntil(sheet, /What happened/)).toContain("d.osei@northgate-dental.example");
  expect(await editorText(page)).toBe("Dear Mara,");
  await sheet.close();
});
