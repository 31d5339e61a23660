import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, editorText, openMail, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { openPage, press, readUntil } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { pressShortcut } from "../harness/shortcut";
import { tabTo } from "../harness/tab";
import { until } from "../harness/until";

const ENDS = "Dear Kim, I have decided to end our work together.";
const PANEL = "Alt+Shift+Period";

const selected = (page: Page) => page.evaluate(() => String(getSelection()));

flow(
  "a text that fits goes in by keyboard alone, and its first gap is ready to be filled",
  async ({ paired }) => {
    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    await page.keyboard.type(ENDS);
    await until("the draft to be read", async () => {
      await pressShortcut(paired, PANEL);
      if (/A text of yours may fit/.test(await ours.words())) return true;
      await page.keyboard.press("Escape");
      return false;
    });
    await picture(page, "texts-fit");
    await tabTo(page, ours, /^Ending the work/);
    await page.keyboard.press("Enter");

    const words = await ours.see(/Change your texts/);
    expect(words).toContain("May fit: You write “decided to end our work”.");
    expect(words.indexOf("Ending our work together")).toBeLessThan(words.indexOf("When I answer"));
    await tabTo(page, ours, /^Ending our work together/);
    await picture(page, "texts");
    await page.keyboard.press("Enter");

    await ours.gone(/Change your texts/);
    expect(await editorText(page)).toMatch(
      /^Dear Kim, .*together\.\s+I have decided .*and all the best to you and your team\.\s*$/s,
    );
    expect(await selected(page)).toBe("[31 March]");
    await page.keyboard.type("1 June");
    expect(await editorText(page)).toContain("to end our work together on 1 June, because [reason]");
  },
);

flow("a text goes in at the caret by mouse, and one undo takes it out", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type("Hello Kim,");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Robin");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("End");
  await ours.see(/nothing to note/);
  const before = await editorText(page);
  await ours.press(/nothing to note/);
  await ours.press(/^Your texts$/);
  await ours.see(/When I answer/);
  await picture(page, "texts-none-fits");
  await ours.press(/^When I answer/);

  await until("the text", async () => (await editorText(page)).includes("I read my mail between"));
  expect(await editorText(page)).toMatch(/^Hello Kim,\s+I read my mail .*call \[number\]\.\s+Robin$/s);
  expect(await selected(page)).toBe("[9:00]");
  await undo(page);
  expect(await editorText(page)).toBe(before);
});

flow(
  "texts are added, changed, ordered and removed in the options, and are there at once beside a mail",
  async ({ paired }) => {
    const options = await openPage(paired, "options");
    await readUntil(options, /Add a text/);
    const titles = () =>
      options.$$eval("#texts .snippet input", (fields) =>
        fields.map((field) => (field as HTMLInputElement).value),
      );
    const saved = () => readUntil(options, /Saved/);
    expect((await titles()).length).toBe(5);

    await press(options, /^Add a text$/);
    await options.keyboard.type("Parking");
    await options.keyboard.press("Tab");
    await options.keyboard.press("Tab");
    await options.keyboard.type("There is parking behind the house.");
    await saved();
    expect((await titles()).at(-1)).toBe("Parking");
    await options.focus("#texts .snippet:last-child button");
    await options.keyboard.press("Enter");
    await until("the move", async () => (await titles())[4] === "Parking");
    await options.$eval("#texts", (section) => section.scrollIntoView());
    await picture(options, "texts-options");
    await options.focus("#texts .snippet button:last-child");
    await options.keyboard.press("Enter");
    await readUntil(options, /“When I answer” is removed/);
    expect(await titles()).toEqual([
      "After an evening or a weekend",
      "In an emergency",
      "I am on it now",
      "Parking",
      "Ending our work together",
    ]);

    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    await ours.press(/nothing to note/);
    await ours.press(/^Your texts$/);
    expect(await ours.see(/Parking/)).not.toContain("When I answer");
    await ours.press(/^Parking/);
    await until(
      "the text",
      async () => (await editorText(page)).trim() === "There is parking behind the house.",
    );

    await options.bringToFront();
    await press(options, /^Bring back the starting texts$/);
    await until("the starting texts", async () => (await titles()).at(-1) === "When I answer");
  },
);

flow(
  "while the companion is off, it is said, and nothing is lost that was typed",
  async ({ paired, companion }) => {
    const options = await openPage(paired, "options");
    await readUntil(options, /Add a text/);
    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    await companion.stop();
    await page.keyboard.type("Hello Kim,");
    await ours.see(/Companion is off/);

    await ours.press(/companion is off/);
    await ours.press(/^Your texts$/);
    await ours.see(/Your texts are out of reach/);
    await picture(page, "texts-companion-off");
    expect(await editorText(page)).toBe("Hello Kim,");

    await options.bringToFront();
    const text = "#texts .snippet textarea";
    await options.focus(text);
    await options.keyboard.type("Good to know: ");
    await readUntil(options, /This is not kept yet/);
    await picture(options, "texts-not-kept");
    const typed = await options.$eval(text, (field) => (field as HTMLTextAreaElement).value);
    expect(typed).toContain("Good to know: ");
    await companion.start();
    await until(
      "the text to be kept",
      async () => !/This is not kept yet/.test(await readUntil(options, /Your texts/)),
    );

    const again = await openPage(paired, "options");
    await readUntil(again, /Add a text/);
    expect(await again.$eval(text, (field) => (field as HTMLTextAreaElement).value)).toBe(typed);
  },
);
