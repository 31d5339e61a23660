import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { INVOICE } from "../harness/words";

flow("emoji before the words do not shift the mark", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  const before = "👍🏽 👩‍👩‍👧 Wonderful 🎉. ";
  await page.keyboard.type(before + INVOICE.text);

  const [mark] = await marked(page, INVOICE.marked);
  expect(mark?.start).toBe(before.length + INVOICE.start);
});

flow("nor do the pictures that Gmail puts for emoji", async ({ paired }) => {
  const page = await openMail(paired);
  await compose(page);
  await page.$eval(
    EDITOR,
    (editor, text) => {
      const emoji = document.createElement("img");
      emoji.className = "an1";
      emoji.alt = "🎉";
      emoji.dataset.emoji = "🎉";
      editor.replaceChildren("Wonderful ", emoji, ` ${text}`);
      editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    INVOICE.text,
  );

  await marked(page, INVOICE.marked);
});
