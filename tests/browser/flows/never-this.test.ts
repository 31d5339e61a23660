import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail } from "../harness/mail";
import { marked, marks, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, press } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

flow("“Never this” holds in every mail until the options bring the rule back", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await ours.press(/^Never this$/);
  await ours.see(/You will not see this again/);
  await marked(page);

  const other = await openMail(paired);
  await compose(other);
  await other.keyboard.type(INVOICE.text);
  await new Ours(paired, other).see(/nothing to note/);
  expect(await marks(other)).toEqual([]);

  const options = await openPage(paired, "options");
  await press(options, /bring.*back/i);
  await other.bringToFront();
  await marked(other, INVOICE.marked);
});
