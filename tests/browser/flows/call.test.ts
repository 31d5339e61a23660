import { expect } from "vitest";
import { flow } from "../harness/flow";
import { editorText, openMail, reply, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";

flow(
  "a heated thread: the control suggests a call, shows why, and the invitation goes in at the caret",
  async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/heated" });
    const ours = new Ours(paired, page);
    await reply(page);
    await page.keyboard.type("Dear Mara,");
    await ours.see(/Suggest a call/);

    await ours.press(/Suggest a call/);
    const words = await ours.see(/Insert/);
    await picture(page, "call");
    expect(words).toMatch(/third time|unacceptable|nothing has happened|another agency/);
    expect(words).toContain("Mara Lindqvist");
    const before = await editorText(page);
    await ours.press(/^Insert$/);

    const after = await editorText(page);
    expect(after.startsWith(before)).toBe(true);
    expect(after).toMatch(/call/);
    await ours.gone(/Suggest a call/);

    await undo(page);
    expect(await editorText(page)).toBe(before);
  },
);

flow("a calm thread: nothing is suggested", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/calm" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type("The darker one, Jonas.");

  await ours.see(/nothing to note/);
  expect(await ours.words()).not.toContain("call");
});

flow("“Not for this thread” is kept for this thread", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await ours.press(/Suggest a call/);
  await ours.press(/^Not for this thread$/);
  await ours.gone(/Suggest a call/);

  const again = await openMail(paired, { view: "inbox/heated" });
  await reply(again);
  await again.keyboard.type("Dear Mara,");
  const there = new Ours(paired, again);
  await there.see(/nothing to note/);
});
