import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, editorText, openMail, undo } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { picture } from "../harness/picture";
import { draftSource, openDraft } from "../harness/rich-text";

const SAID = "As I already said,";
const LINK = 'a href="https://x.example/"';

/** What stands in the draft, and what stands there afterwards: the same in both browsers. */
const DRAFTS: [what: string, before: string, after: string, words?: string][] = [
  ["plain words", `Hello. ${SAID} no.`, "Hello. To pull it together, no."],
  ["all of a bold stretch", `Hello. <b>${SAID}</b> no.`, "Hello. <b>To pull it together,</b> no."],
  ["the beginning of one", `Hello. <b>${SAID} no</b>.`, "Hello. <b>To pull it together, no</b>."],
  ["words around one", "Hello. As <b>I already</b> said, no.", "Hello. To pull it together, no."],
  ["words into one", "Hello. As I <b>already said, no</b>.", "Hello. To pull it together<b>, no</b>."],
  [
    "words out of one",
    "Hello. <b>Ok. As I</b> already said, no.",
    "Hello. <b>Ok. To pull it together</b>, no.",
  ],
  ["all of a link", `Hello. <${LINK}>${SAID}</a> no.`, `Hello. <${LINK}>To pull it together,</a> no.`],
  ["the beginning of one", `Hello. <${LINK}>${SAID} no</a>.`, `Hello. <${LINK}>To pull it together, no</a>.`],
  [
    "words into one",
    `Hello. As I <${LINK}>already said, no</a>.`,
    `Hello. To pull it together<${LINK}>, no</a>.`,
  ],
  [
    "a line between breaks",
    `<div>Hi<br>${SAID}<br>no.</div>`,
    "<div>Hi<br>To pull it together,<br>no.</div>",
  ],
  ["a line of its own", `<div>Hi</div><div>${SAID}</div>`, "<div>Hi</div><div>To pull it together,</div>"],
  [
    "no-break spaces",
    "<div>Hi.&nbsp; As I&nbsp;already said, no.</div>",
    "<div>Hi.&nbsp; To pull it together, no.</div>",
    "As I\u00a0already said,",
  ],
  ["a curly apostrophe", "Why can’t you just wait?", "What would it take to wait?", "Why can’t you just"],
  [
    "words another extension has marked",
    'Hello. As <g class="gr_ gr_5" data-gr-id="5">I</g> already said, no.',
    "Hello. To pull it together, no.",
  ],
];

flow(
  "replaces the words and nothing around them; the caret stays; undo brings them back",
  { timeout: 300_000 },
  async ({ paired }) => {
    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    for (const [what, before, after, words = SAID] of DRAFTS) {
      await openDraft(page, before);
      await marked(page, words);
      await pointAt(page, "defensive");
      await ours.press(/^Use this:/);
      await marked(page);
      expect(await draftSource(page), what).toBe(after);

      await page.keyboard.type("|");
      // Behind a stretch that ends the draft, each browser has a place of its own for the caret.
      expect(withoutTags(await draftSource(page)), what).toBe(`${withoutTags(after)}|`);

      await undo(page);
      await undo(page);
      expect(await draftSource(page), what).toBe(before);
    }
  },
);

function withoutTags(html: string): string {
  return html.replace(/<[^<>]+>/g, "");
}

flow(
  "keeps the space before bold words that end a line, which Firefox loses by itself",
  async ({ paired }) => {
    const page = await openMail(paired);
    const ours = new Ours(paired, page);
    await compose(page);
    const before = "<div>The form is late. <b>You are an idiot</b></div>";
    await openDraft(page, before);
    await marked(page, "You are an idiot");
    await pointAt(page, "hostile");
    await ours.press(/^Use this:/);
    await marked(page);
    expect(await editorText(page)).toMatch(/^The form is late\.[ \u00a0]I am upset about this$/);
    await undo(page);
    expect(await draftSource(page)).toBe(before);
  },
);

flow("the page is told as if the words had been typed, and so saves them", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await openDraft(page, `Hello. ${SAID} no.`);
  await marked(page, SAID);
  await page.evaluate(() => {
    const told: unknown[] = [];
    document.addEventListener("input", (event) => {
      const { inputType, isTrusted, target } = event as InputEvent;
      told.push([inputType, isTrusted, (target as HTMLElement).innerHTML]);
    });
    Object.assign(window, { told });
  });
  await pointAt(page, "defensive");
  await ours.press(/^Use this:/);
  await marked(page);

  const told = await page.evaluate(() => (window as unknown as { told: unknown[] }).told);
  expect(told.at(-1)).toEqual(["insertText", true, "Hello. To pull it together, no."]);
});

flow("changes nothing when the words have changed behind our back, and says so", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await openDraft(page, `Hello. ${SAID} no.`);
  await marked(page, SAID);
  await pointAt(page, "defensive");
  await ours.see(/Another way to say it/);
  const now = await page.$eval(EDITOR, (editor) => {
    (editor.firstChild as Text).insertData("Hello. As I ".length, "have ");
    return editor.innerHTML;
  });
  await ours.press(/^Use this:/);

  await ours.see(/These words have changed, so nothing was replaced/);
  await picture(page, "words-changed");
  expect(await draftSource(page)).toBe(now);
});

flow("replaces words in a plain-text box, from the list of marks", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await page.evaluate(() => {
    const [rich, plain] = [".Au", "textarea.Ak"].map((name) => document.querySelector<HTMLElement>(name));
    rich?.style.setProperty("display", "none");
    plain?.style.removeProperty("display");
  });
  await page.click("textarea.Ak");
  await page.keyboard.type(`Hello. ${SAID} it’s done. Best`);
  await ours.press(/1 note/);
  await ours.press(/^As I already said/);
  await ours.press(/^Use this:/);
  const value = () => page.$eval("textarea.Ak", (box) => (box as HTMLTextAreaElement).value);
  await ours.gone(/Another way/);
  expect(await value()).toBe("Hello. To pull it together, it’s done. Best");

  await page.keyboard.type(", Robin");
  expect(await value()).toBe("Hello. To pull it together, it’s done. Best, Robin");
  await picture(page, "plain-replaced");
  await undo(page);
  await undo(page);
  expect(await value()).toBe(`Hello. ${SAID} it’s done. Best`);
});
