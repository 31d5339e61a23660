import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { flow } from "../harness/flow";
import { compose, EDITOR, editorText, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { seen, watch } from "../harness/onlooker";
import { Ours } from "../harness/ours";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

async function sendByClick(page: Page): Promise<void> {
  await page.click(".aoO");
}

async function sendByKeys(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Sends some mails right after typing them, by click and by keys; answers with how long each waited. */
async function sendSome(page: Page): Promise<number[]> {
  const waits: number[] = [];
  for (const send of [sendByClick, sendByKeys, sendByClick, sendByKeys, sendByKeys, sendByClick]) {
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await send(page);
    const { waits: waited, prevented } = await seen(page);
    // It has left by the time the press is over: nothing in between can have waited for anybody.
    expect(waited).toHaveLength(1);
    expect(prevented).toEqual([]);
    expect(await page.$(EDITOR)).toBeNull();
    waits.push(...waited);
  }
  return waits;
}

flow("Send acts at once, whatever we do meanwhile", async ({ bare, companion, paired, onTestFinished }) => {
  const without = await openMail(bare);
  await watch(without);
  const took = { without: median(await sendSome(without)), answering: 0, hung: 0 };

  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await watch(page);
  took.answering = median(await sendSome(page));

  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await sendByKeys(page);
  expect((await seen(page)).waits, "with a card open").toHaveLength(1);
  await ours.gone(/Can read as/);

  companion.freeze();
  onTestFinished(() => companion.thaw());
  took.hung = median(await sendSome(page));
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  console.info(
    `${inject("browserName")}: from the press to Gmail's sending ${ms(took.without)} without us, ` +
      `${ms(took.answering)} with us, ${ms(took.hung)} with a companion that hangs (medians of 6)`,
  );
});

flow("our keys stay with us, and the page's with the page", async ({ paired }) => {
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await watch(page);

  // In our box, what would archive, delete or answer the mail behind does nothing.
  await ours.press(/Suggest a call/);
  await ours.see(/An invitation/);
  await page.keyboard.press("Escape");
  await ours.gone(/An invitation/);
  expect((await seen(page)).keys, "Escape closes our box and not the mail behind it").toEqual([]);
  await until("Tab to reach the control", async () => {
    await page.keyboard.press("Tab");
    return ours.focused();
  });
  await seen(page);
  await page.keyboard.press("Enter");
  await ours.see(/An invitation/);
  await ours.press(/^Invitation, as it will be inserted$/);
  for (const key of ["e", "#", "/", "r", "j", "Enter", "ArrowDown"] as const) await page.keyboard.press(key);
  expect((await seen(page)).keys, "in the invitation").toEqual([]);
  await page.keyboard.press("Escape");

  // With a card open beside the draft, the page hears every key of its own.
  await page.focus(EDITOR);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await seen(page);
  await page.keyboard.down("Control");
  for (const key of ["k", ".", ","] as const) await page.keyboard.press(key);
  await page.keyboard.up("Control");
  await page.keyboard.down("Alt");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.up("Alt");
  const { keys, prevented } = await seen(page);
  expect(keys).toEqual(["Control", "k", ".", ",", "Alt", "ArrowUp"]);
  expect(prevented).toEqual([]);
  await ours.see(/Can read as defensive/);
});

flow("the focus stays where the user is, whatever appears", async ({ paired }) => {
  const page = await openMail(paired);
  const ours = new Ours(paired, page);
  await compose(page);
  await watch(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await page.keyboard.type(" More");
  await ours.gone(/Can read as defensive/);
  // A press with the mouse is no move of the caret either.
  await ours.press(/^Warmline:/);
  await ours.see(/on this draft/);
  await page.keyboard.type(" and");
  await pointAt(page, "defensive");
  await ours.press(/^Never this$/);
  await ours.see(/You will not see this again/);
  await page.keyboard.type(" more.");
  expect(await editorText(page)).toBe(`${INVOICE.text} More and more.`);
  expect((await seen(page)).focus).toEqual([]);
});
