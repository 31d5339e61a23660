import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { inspect } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { INVOICE } from "../harness/words";

/** Our control stands in the page once for each compose, whatever Gmail moves. */
const places = (page: Page) => page.$$eval(".warmline", (all) => all.length);

flow("a draft keeps its marks and choices when it goes to full screen and back", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(`${INVOICE.text} You are an idiot.`);
  await marked(page, INVOICE.marked, "You are an idiot");
  await pointAt(page, "hostile");
  await ours.press(/^Not here$/);
  await marked(page, INVOICE.marked);
  const before = await places(page);

  await page.click(".Hq");
  await page.click(EDITOR);
  await page.keyboard.down("Control");
  await page.keyboard.press("End");
  await page.keyboard.up("Control");
  await page.keyboard.type(" Thank you.");

  await marked(page, INVOICE.marked);
  expect(await inspect(paired)).toMatchObject({ composes: [{ kind: "fullscreen" }] });
  await page.bringToFront();
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await picture(page, "fullscreen");

  await page.keyboard.press("Escape");
  await page.click(".Hq");
  await marked(page, INVOICE.marked);
  expect(await places(page)).toBe(before);
  expect(await inspect(paired)).toMatchObject({ composes: [{ kind: "popup" }] });
});

flow("a minimised draft is still the same one", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);

  await page.click(".Hl");
  expect(await inspect(paired)).toMatchObject({ composes: [{ kind: "popup", minimized: true }] });
  await page.bringToFront();
  await page.click(".Hl");

  await marked(page, INVOICE.marked);
});

flow("a window of its own is read like any other, and is given no conversation", async ({ paired }) => {
  const page = await openMail(paired, { ownWindow: true });
  await page.click(EDITOR);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await new Ours(paired, page).see(/Can read as defensive/);
  await picture(page, "own-window");

  expect(await inspect(paired)).toMatchObject({
    composes: [{ kind: "popout", own_text: INVOICE.text, thread_context: false }],
    thread: null,
  });
});

flow("a new mail beside an open conversation is not taken for an answer to it", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);

  const words = await new Ours(paired, page).words();
  expect(words).toContain("1 note");
  expect(words).not.toContain("Suggest a call");
  expect(await inspect(paired)).toMatchObject({ composes: [{ kind: "popup", thread_context: false }] });
});

flow("a page that runs from right to left, in Hebrew, is read with its dates", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated", language: "he" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await picture(page, "from-right-to-left");

  await page.keyboard.press("Escape");
  await ours.press(/Suggest a call/);
  await ours.see(/Mara Lindqvist, Mon,? 9 Nov/);
  await picture(page, "from-right-to-left-call");
  await page.keyboard.press("Escape");
  expect(await inspect(paired)).toMatchObject({ composes: [{ kind: "inline_reply", thread_context: true }] });
});

flow("plain text is read, and its notes are listed in place of marks", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.click(".m-plain");
  await page.keyboard.type(INVOICE.text);

  await ours.press(/1 note/);
  await ours.see(/As I already said,/);
  await picture(page, "plain-text");
  expect(await inspect(paired)).toMatchObject({
    composes: [{ plain_text_mode: true, own_text: INVOICE.text }],
  });
});

flow(
  "where Gmail shows a draft in a way that is not known, that is said and nothing else",
  async ({ paired }) => {
    const page = await openMail(paired);
    await page.evaluate(() => {
      const made = (document.querySelector("#compose") as HTMLTemplateElement).content;
      const editor = made.querySelector("[g_editable]") as HTMLElement;
      for (const name of ["g_editable", "role", "aria-multiline"]) editor.removeAttribute(name);
      editor.className = "xQ7 m-editor";
      for (const cell of made.querySelectorAll(".Ap, textarea.Ak")) cell.replaceWith(...cell.childNodes);
      (made.querySelector(".aO7") as HTMLElement).className = "";
    });
    await page.click("[gh=cm]");
    const ours = new Ours(paired, page);

    await ours.see(/Cannot read this draft/);
    await picture(page, "unreadable");
    await ours.press(/Cannot read this draft/);
    await ours.see(/Your mail is not affected/);
    await picture(page, "unreadable-why");
    expect(await inspect(paired)).toMatchObject({ composes: [{ own_text: null }] });
  },
);

flow("a draft that cannot be read says so at its end where no toolbar is known", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.$eval(EDITOR, (editor) => {
    const box = editor.closest(".M9");
    editor.replaceWith("A box of another kind");
    for (const part of box?.querySelectorAll("textarea, .IZ") ?? []) part.remove();
  });

  await new Ours(paired, page).see(/Cannot read this draft/);
  await picture(page, "unreadable-without-toolbar");
});
