import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, editorSource, editorText, openMail, undo } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { INVOICE, SIX } from "../harness/words";

flow("marks exactly the words that can hurt, and leaves the draft as it was", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  const typed = await editorSource(page);

  const [mark] = await marked(page, INVOICE.marked);

  expect(mark).toEqual({ label: "defensive", words: INVOICE.marked, start: INVOICE.start });
  expect(await editorSource(page)).toBe(typed);
});

flow("the card says why, a click replaces the words, and undo brings them back", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);

  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive[\s\S]*Another way to say it/);
  await picture(page, "mark");
  await ours.press(/^Use this:/);

  await marked(page);
  expect(await editorText(page)).toBe(INVOICE.instead);

  await undo(page);
  expect(await editorText(page)).toBe(INVOICE.text);
  await marked(page, INVOICE.marked);
});

flow("“Not here” leaves the words alone in this mail", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);

  await pointAt(page, "defensive");
  await ours.press(/^Not here$/);
  await marked(page);
  await page.keyboard.type(" Thank you");

  expect(await editorText(page)).toContain(INVOICE.marked);
  await ours.gone(/Can read as/);
  await marked(page);
});

flow("at most five marks show, and the next worst takes the place of one", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(SIX.text);
  await marked(page, ...SIX.worst);

  await pointAt(page, "condescending");
  await ours.press(/^Not here$/);

  await marked(page, ...SIX.worst.filter((words) => words !== SIX.waved), SIX.mildest);
});
