import { expect } from "vitest";
import { flow } from "../harness/flow";
import { editorText, openMail, reply, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";

flow("a draft that owns half a mistake: two notes say what is missing, and a line goes in", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/calm" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type("We printed the wrong page, Jonas. The new sheets are with you soon, as soon as possible.");
  await ours.press(/^2 notes$/);

  const words = await ours.see(/You own a mistake here/);
  await picture(page, "notes");
  expect(words.indexOf("You own a mistake here")).toBeLessThan(words.indexOf("mean another day to each reader"));
  const before = await editorText(page);
  await ours.press(/I am sorry for the hours this cost you/);

  expect(await editorText(page)).toContain("I am sorry for the hours this cost you.");
  await undo(page);
  expect(await editorText(page)).toBe(before);
});

flow("an answer that goes past their anger: a note, once no call is wanted", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type("The files were sent to the server on Monday. They are in the usual folder for you.");
  await ours.press(/Suggest a call/);
  await ours.press(/^Not for this thread$/);
  await ours.press(/^1 note$/);

  await ours.see(/They sound upset/);
  await picture(page, "notes-heated");
  await ours.press(/I can see how frustrating this has been/);
  await ours.gone(/They sound upset/);
  expect(await editorText(page)).toContain("I can see how frustrating this has been");
});
