import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail } from "../harness/mail";
import { draftSource, openDraft, selectByKeys } from "../harness/rich-text";

const LINK = 'a href="https://x.example/"';
const COLOUR = 'span style="background-color:rgb(255,255,0)"';

/** What each browser makes of "As I said" when it is selected with the keyboard and "In short" is typed over it. */
const TYPED = [
  ["<b>Ok. As I said, no</b>.", "<b>Ok. In short, no</b>.", "<b>Ok. In short, no</b>."],
  [`Ok. <${LINK}>As I said, no</a>.`, `Ok. <${LINK}>In short, no</a>.`, `Ok. In short<${LINK}>, no</a>.`],
  [`Ok. <${COLOUR}>As I said</span>, no.`, `Ok. <${COLOUR}>In short</span>, no.`, "Ok. In short, no."],
  [`Ok. <${LINK}>As I said</a>, no.`, `Ok. <${LINK}>I</a>n short, no.`, "Ok. In short, no."],
  ["Ok. <b>As I said</b>", "Ok. <b>In short</b>", "Ok.<b>In short</b>"],
  ["Ok. As <b>I</b> said no.", "Ok. In short&nbsp;no.", "Ok. In short&nbsp;no."],
] as const;

/** Tells when docs/words.md no longer says what browsers do by themselves. */
flow("words typed by hand over formatted ones", { timeout: 240_000 }, async ({ bare }) => {
  const page = await openMail(bare);
  await compose(page);
  for (const [before, inChromium, inFirefox] of TYPED) {
    await openDraft(page, before);
    await selectByKeys(page, "As I said");
    await page.keyboard.type("In short");
    expect(await draftSource(page), before).toBe(bare.name === "chromium" ? inChromium : inFirefox);
  }
});
