import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, editorSource, openMail, send, undo } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { copyRich, selectByHand } from "../harness/rich-text";
import { INVOICE } from "../harness/words";

const RICH =
  'Please see <b>the <i>second</i> page</b> of <a href="https://weber-signs.example/plan">the plan</a>:' +
  '<ul><li>one</li><li><font color="#cc0000">two &amp; three</font></li></ul>';

interface Writer {
  page: Page;
  /** Called when there is something that can be marked. */
  reads(): Promise<void>;
  /** Puts "To pull it together," in the place of the words that are marked. */
  replaces(): Promise<void>;
}

/** One mail, written as people write; answers with what it was at each pause, and at last with what was sent. */
async function writeAndSend({ page, reads, replaces }: Writer): Promise<string[]> {
  const pauses: string[] = [];
  const pause = async () => {
    pauses.push(await editorSource(page));
  };
  await copyRich(page, RICH);
  await compose(page);
  await page.keyboard.type("Dear Jonas,");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type(INVOICE.text);
  await reads();
  await pause();
  await page.keyboard.type(" and a word too many");
  await undo(page);
  await pause();
  await page.keyboard.type(INVOICE.text);
  await reads();
  await page.keyboard.press("Enter");
  await page.keyboard.type("👍  Two  spaces & <angles> ");
  await pause();
  await press(page, "v");
  await pause();
  await undo(page);
  await pause();
  await press(page, "v");
  await reads();
  await pause();
  await replaces();
  await pause();
  await page.click(EDITOR);
  await press(page, "End");
  await page.keyboard.type(" Robin");
  await pause();
  return [...pauses, await send(page)];
}

async function press(page: Page, key: "v" | "End"): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press(key);
  await page.keyboard.up("Control");
}

flow(
  "what is written and sent is the same to the byte with and without the extension",
  { timeout: 300_000 },
  async ({ bare, paired }) => {
    const without = await openMail(bare);
    const byHand = await writeAndSend({
      page: without,
      reads: async () => {},
      replaces: async () => {
        await selectByHand(without, INVOICE.marked);
        await without.keyboard.type("To pull it together,");
      },
    });

    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    const withUs = await writeAndSend({
      page,
      reads: async () => {
        await marked(page, INVOICE.marked);
      },
      replaces: async () => {
        await pointAt(page, "defensive");
        await ours.press(/^Use this: To pull it together,/);
        await marked(page);
      },
    });

    expect(withUs).toEqual(byHand);
    expect(withUs.at(-1)).toContain("To pull it together, the invoice");
    expect(withUs.at(-1)).toContain("<i>second</i>");
  },
);
