import { expect } from "vitest";
import { flow } from "../harness/flow";
import { editorText, openMail, reply, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { until } from "../harness/until";

flow(
  "a draft that owns half a mistake: two notes say what is missing, and a line goes in",
  async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/calm" });
    const ours = new Ours(paired, page);
    await reply(page);
    await page.keyboard.type(
      "We printed the wrong page, Jonas. The new sheets are with you soon, as soon as possible.",
    );
    await ours.press(/^2 notes$/);

    const words = await ours.see(/You own a mistake here/);
    await picture(page, "notes");
    expect(words.indexOf("You own a mistake here")).toBeLessThan(
      words.indexOf("mean another day to each reader"),
    );
    expect(words).toContain("You have it by [day].");
    const before = await editorText(page);
    await ours.press(/I am sorry for \[what/);

    expect(await editorText(page)).toContain("I am sorry for [what it cost them].");
    await undo(page);
    expect(await editorText(page)).toBe(before);
  },
);

flow("an answer that goes past their anger: a note, once no call is wanted", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type(
    "The files were sent to the server on Monday. They are in the usual folder for you.",
  );
  await ours.press(/Suggest a call/);
  await ours.press(/^Not for this thread$/);
  await ours.press(/^1 note$/);

  await ours.see(/They sound upset/);
  await picture(page, "notes-heated");
  await ours.press(/I can see how frustrating this has been/);
  await ours.gone(/They sound upset/);
  expect(await editorText(page)).toContain("I can see how frustrating this has been");
});

const ALONE = {
  hard_news: {
    draft: "Both are fine, Jonas. Our hourly rate will go up to 95 euros.",
    why: "You tell them that a price goes up.",
    line: "The reason is that [what has become dearer for you].",
  },
  forwarded: {
    draft: "The darker one, Jonas. Keep this between us, but the printer is closing down.",
    why: "this reads like something told in private",
    line: "There is a part of this I would rather tell you by phone.",
  },
  repeated: {
    draft: "The darker one, Jonas. Let me know if the printer needs anything else.",
    why: "This sentence stands in an earlier mail of yours to them.",
    line: "What in my last mail was unclear? I would like to put it better.",
  },
};

for (const [note, { draft, why, line }] of Object.entries(ALONE)) {
  flow(`${note}: the panel says why and has a line, which goes in`, async ({ paired }) => {
    const page = await openMail(paired, { view: "inbox/calm" });
    const ours = new Ours(paired, page);
    await reply(page);
    await page.keyboard.type(draft);
    await ours.press(/^1 note$/);

    expect(await ours.see(new RegExp(line.slice(0, 18)))).toContain(why);
    await picture(page, `notes-${note}`);
    await ours.press(new RegExp(line.slice(0, 18)));
    await until("the line in the draft", async () => (await editorText(page)).includes(line));
    await undo(page);
    expect(await editorText(page)).toBe(draft);
  });
}
