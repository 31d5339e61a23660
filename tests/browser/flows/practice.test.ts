import { expect } from "vitest";
import { flow } from "../harness/flow";
import { marked } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { INVOICE } from "../harness/words";

const EDITOR = "[contenteditable=true]";

flow("the practice page marks and suggests as Gmail does, without a mail account", async ({ paired }) => {
  const page = await openPage(paired, "practice");
  const ours = new Ours(paired, page);
  await page.click(EDITOR);
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);

  await ours.press(/Suggest a call/);
  await ours.see(/Insert/);
  await picture(page, "practice");
  await ours.press(/^Insert$/);
  expect(await page.$eval(EDITOR, (editor) => editor.textContent)).toMatch(/call/);
});
