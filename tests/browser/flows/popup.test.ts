import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail, reply } from "../harness/mail";
import { openPage, pressBehind, readUntil, wordsOf } from "../harness/own-pages";
import { picture } from "../harness/picture";

flow("the popup tells what can be read in the tab, and no word of it", async ({ paired }) => {
  // Its page stands behind the mail here, since only the browser itself can open it as a popup.
  const popup = await openPage(paired, "popup");
  await popup.setViewport({ width: 320, height: 600 });
  const page = await openMail(paired, { view: "inbox/calm" });
  await reply(page);
  await page.keyboard.type("The darker one, Jonas.");

  await pressBehind(popup, /What can Warmline read here/);
  const words = await readUntil(popup, /Drafts\s+1 of 1 readable[\s\S]*Messages in the conversation\s+3/);
  expect(words).toMatch(/Gmail's page\s+as expected/);
  expect(words).not.toMatch(/Jonas|darker|SVG/);

  await popup.bringToFront();
  await picture(popup, "popup-reads");
  await popup.click("summary");
  await popup.click("input[type=checkbox]");
  expect(await wordsOf(popup)).toMatch(/The copy holds the words, names and addresses/);
  await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]).catch(() => undefined);
  await picture(popup, "popup-reads-all");
});

flow("the popup says so when a draft cannot be read", async ({ paired }) => {
  const popup = await openPage(paired, "popup");
  await popup.setViewport({ width: 320, height: 600 });
  const page = await openMail(paired);
  await compose(page);
  await page.$eval(EDITOR, (editor) => editor.closest(".Ap")?.remove());

  await pressBehind(popup, /What can Warmline read here/);

  await readUntil(popup, /Drafts\s+0 of 1 readable[\s\S]*in a way Warmline does not know/);
});
