import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeyInput, Page } from "puppeteer-core";
import { expect } from "vitest";
import { EXTENSION, flow } from "../harness/flow";
import { EDITOR, editorText, openMail, reply, undo } from "../harness/mail";
import { marked } from "../harness/marks";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { boundKeys, pressShortcut } from "../harness/shortcut";
import { tabTo } from "../harness/tab";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

const SECOND = "You are an idiot";
const TEXT = INVOICE.text.replace("Best,", `${SECOND}. Best,`);
const INSTEAD = TEXT.replace(INVOICE.marked, "To pull it together,");

async function chord(page: Page, ...keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Where the caret is in the editor's text; null while the focus is elsewhere. */
function caret(page: Page): Promise<number | null> {
  return page.evaluate((selector) => {
    const editor = document.querySelector(selector);
    const selection = getSelection();
    if (document.activeElement !== editor || !editor || !selection?.focusNode) return null;
    const before = document.createRange();
    before.setStart(editor, 0);
    before.setEnd(selection.focusNode, selection.focusOffset);
    return String(before).length;
  }, EDITOR);
}

function said(heard: () => Promise<string[]>, words: string): Promise<boolean> {
  return until(`“${words}” to be said`, async () => (await heard()).includes(words));
}

flow("the browser takes every key that the extension would like", async ({ driver }) => {
  const { commands } = JSON.parse(await readFile(join(EXTENSION, "manifest.json"), "utf8"));
  const wanted = Object.entries<{ suggested_key: { default: string } }>(commands).map(
    ([name, { suggested_key }]) => [name, suggested_key.default],
  );
  expect(await boundKeys(driver)).toMatchObject(Object.fromEntries(wanted));
});

flow("everything by keyboard alone: marks, card, control, call", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type(TEXT);
  await marked(page, INVOICE.marked, SECOND);
  const heard = await ours.listen();

  // The mark behind the last is the first. Its card opens, and the caret stays in the draft.
  await pressShortcut(paired, "Alt+Period");
  await said(heard, "Can read as defensive: “As I already said,”. 1 of 2.");
  await ours.see(/Another way to say it/);
  expect(await ours.focused()).toBeNull();
  expect(await caret(page)).toBe(INVOICE.start);

  // Into the card, and out again to where the caret was.
  await chord(page, "Alt", "ArrowDown");
  expect(await ours.focused()).toMatchObject({ role: "button", ring: true });
  expect((await ours.focused())?.name).toMatch(/^Use this: To pull it/);
  await picture(page, "keyboard-card");
  await page.keyboard.press("Escape");
  await ours.gone(/Can read as defensive/);
  expect(await caret(page)).toBe(INVOICE.start);

  // Use the first wording, and take it back.
  await chord(page, "Alt", "ArrowDown");
  await page.keyboard.press("Enter");
  await marked(page, SECOND);
  expect(await editorText(page)).toBe(INSTEAD);
  expect(await caret(page)).not.toBeNull();
  await undo(page);
  expect(await editorText(page)).toBe(TEXT);
  await marked(page, INVOICE.marked, SECOND);

  // Before the first comes the last.
  await pressShortcut(paired, "Alt+Comma");
  await said(heard, "Can read as hostile: “You are an idiot”. 2 of 2.");
  await chord(page, "Alt", "ArrowDown");
  await tabTo(page, ours, /^Not here$/);
  await page.keyboard.press("Enter");
  await marked(page, INVOICE.marked);
  expect(await editorText(page)).toBe(TEXT);
  expect(await caret(page)).toBe(TEXT.indexOf(SECOND));

  // Gmail's own way to the control: the stop behind Send.
  await until("Tab to reach Send", async () => {
    await page.keyboard.press("Tab");
    return page.evaluate(() => document.activeElement?.getAttribute("aria-label") === "Send");
  });
  await page.keyboard.press("Tab");
  expect(await ours.focused()).toMatchObject({ role: "button", ring: true });
  expect((await ours.focused())?.name).toMatch(/Suggest a call/);
  await page.keyboard.press("Enter");
  await ours.see(/An invitation you can change/);
  await page.keyboard.press("Escape");
  expect((await ours.focused())?.name).toMatch(/Suggest a call/);

  // And ours, from within the draft.
  await page.focus(EDITOR);
  const before = await editorText(page);
  await pressShortcut(paired, "Alt+Shift+Period");
  await until("how it sounds to have the focus", async () => (await ours.focused())?.role === "input");
  await ours.see(/Hold the first time/);
  const words = () => ours.value("textarea");
  expect(await words()).toMatch(/^Would you be willing/);
  await page.keyboard.press("ArrowDown");
  expect(await words()).toMatch(/^With regard to/);
  await tabTo(page, ours, /^Invitation, as it will/);
  await chord(page, "Control", "Home");
  await page.keyboard.type("Mara, ");
  await picture(page, "keyboard-call");
  await tabTo(page, ours, /^Insert$/);
  await page.keyboard.press("Enter");
  await ours.gone(/Suggest a call/);
  expect((await editorText(page)).length).toBeGreaterThan(before.length);
  expect(await editorText(page)).toMatch(/Mara, With regard to .* at \d\d:\d\d or \w+day/);
  expect(await caret(page)).not.toBeNull();
});

flow("a screen reader hears a change once, and not every key", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await page.click("[gh=cm]");
  await page.click(EDITOR);
  const heard = await ours.listen();
  await page.keyboard.type(TEXT, { delay: 20 });
  await marked(page, INVOICE.marked, SECOND);
  await until("the marks to be said", async () => (await heard()).at(-1)?.includes("2 notes"));
  const spoken = await heard();
  expect(spoken.at(-1)).toBe("Warmline: 2 notes, can read as defensive and hostile");
  expect(new Set(spoken).size).toBe(spoken.length);
  expect(spoken.length).toBeLessThanOrEqual(2);
});
