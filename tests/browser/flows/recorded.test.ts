import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { askBackground, counted, eraseAll } from "../harness/counted";
import { stopBackground } from "../harness/extension-life";
import { flow } from "../harness/flow";
import { compose, EDITOR, openMail, reply, send } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, press } from "../harness/own-pages";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

const pause = (ms: number) => new Promise((over) => setTimeout(over, ms));

const DRAFT =
  "The files were sent to the server on Monday. They are in the usual folder for you. As I already said, the form " +
  "went live. You failed to send us the list. It is not rocket science. Per my last email, it is two pages.";
const MARKS = ["As I already said,", "You failed to", "It is not rocket science", "Per my last email,"];
const MARA = { address: "mara@northgate-dental.example", name: "Mara Lindqvist" };

async function writeInvoice(page: Page): Promise<void> {
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
}

flow(
  "an answer in a heated thread: each thing that was done in it is counted",
  async ({ paired, companion }) => {
    const page = await openMail(paired, { view: "inbox/heated" });
    const ours = new Ours(paired, page);
    await reply(page);
    await page.keyboard.type(DRAFT);
    await marked(page, ...MARKS);

    await pointAt(page, "condescending");
    await ours.press(/^Not here$/);
    await marked(page, "As I already said,", "You failed to", "Per my last email,");
    await pointAt(page, "defensive");
    await ours.press(/^Use this:/);
    await marked(page, "You failed to", "Per my last email,");
    await pointAt(page, "defensive");
    await ours.press(/^Never this$/);
    await ours.see(/You will not see this again/);
    await marked(page, "Per my last email,");
    await page.keyboard.press("Escape");
    await ours.press(/Suggest a call/);
    await ours.press(/^Insert$/);
    // Taking up their trouble comes first.
    await page.keyboard.down("Control");
    await page.keyboard.press("Home");
    await page.keyboard.up("Control");
    await ours.press(/^Warmline: 2 notes/);
    await ours.press(/I can see how frustrating this has been/);
    await ours.see(/^1 note/m);
    const words = await page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText);
    const before = new Date();
    await page.$eval(".aoO", (button) => button.scrollIntoView({ block: "center" }));
    await send(page);

    const found = await counted(paired, 1);
    expect(found.words).toBe(words.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length);
    const rule = (id: string) => found.rules.find((one) => one.rule === id);
    expect(rule("as-i-already-said")).toMatchObject({
      first: 1,
      left: 0,
      applied: 1,
      ignored: 0,
      switched_off: 0,
    });
    expect(rule("you-failed-to")).toMatchObject({
      first: 0,
      left: 0,
      applied: 0,
      ignored: 0,
      switched_off: 1,
    });
    expect(rule("not-that-hard")).toMatchObject({
      first: 0,
      left: 0,
      applied: 0,
      ignored: 1,
      switched_off: 0,
    });
    expect(rule("per-my-last-email")).toMatchObject({ first: 1, left: 1, applied: 0 });
    expect(found).toMatchObject({
      first: 2,
      left: 1,
      sent: 1,
      notes: [{ id: "acknowledge", shown: 1, followed: 1 }],
      threads: { threads: 1, heated: 1 },
      calls: { suggested: 1, ignored: 0, offered: { threads: 1 } },
      theirs: { count: 1, median: 63.53 },
      people: { people: 1, listed: [{ ...MARA, messages: 1 }] },
    });
    const asked = new Date(2026, 10, 9, 12, 31);
    expect(found.mine.median).toBeCloseTo((before.getTime() - asked.getTime()) / 3_600_000, 1);
    expect(found.hours.filter(({ messages }) => messages > 0)).toMatchObject([{ slot: before.getHours() }]);

    const [row, ...others] = await companion.exported();
    expect(others).toEqual([]);
    expect(Math.abs(Date.parse(row?.sent_at ?? "") - before.getTime())).toBeLessThan(60_000);
    expect(row).toMatchObject({
      language: "en",
      to: [MARA],
      thread: { id: "19a51f0000000001", level: "heated" },
      notes: [{ id: "acknowledge", followed: true }],
      call: { suggested: true, inserted: true, ignored: false },
      their_hours: 63.53,
    });
    const began = new Date(2026, 10, 6, 10, 5);
    expect(Date.parse(row?.thread?.onset ?? "")).toBe(began.getTime());
    expect(JSON.stringify(row)).not.toMatch(/rocket|server|folder|Booking/);

    const options = await openPage(paired, "options");
    await press(options, /bring.*back/i);
    await options.close();
  },
);

flow("a thread is left to itself, with two people in it", async ({ paired }) => {
  await eraseAll(paired);
  const options = await openPage(paired, "options");
  await options.evaluate(() => chrome.storage.local.clear());
  await options.close();
  const page = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, page);
  await reply(page);
  await page.$eval("[name=to] [role=listbox]", (list) => {
    const second = list.querySelector("[role=option]")?.cloneNode(true) as HTMLElement;
    second.dataset.hovercardId = "d.osei@northgate-dental.example";
    second.dataset.name = "Daniel Osei";
    list.append(second);
  });
  await page.keyboard.type("It is mended, and I am sorry.");
  await ours.press(/Suggest a call/);
  await ours.press(/^Not for this thread$/);
  await ours.gone(/Not for this thread/);
  await send(page);
  expect(await counted(paired, 1)).toMatchObject({
    calls: { suggested: 1, ignored: 1, offered: { threads: 0 } },
    people: { people: 2, listed: expect.arrayContaining([expect.objectContaining(MARA)]) },
  });
});

flow("what was not sent is not counted, and what was is counted once", async ({ paired }) => {
  await eraseAll(paired);
  const page = await openMail(paired);
  await writeInvoice(page);
  await page.click(".oh");

  await writeInvoice(page);
  await send(page);
  await counted(paired, 1);
  await page.bringToFront();
  await page.click(".m-undo");
  await marked(page, INVOICE.marked);
  await counted(paired, 0);
  await page.bringToFront();
  await send(page);
  await counted(paired, 1);

  await page.bringToFront();
  const ours = new Ours(paired, page);
  for (const words of ["Yes.", "No."]) {
    await compose(page);
    // Nobody writes and sends a mail before the control is there.
    await until("the control", () => ours.find(/^Warmline/));
    await page.keyboard.type(words);
    await send(page);
  }
  expect(await counted(paired, 3)).toMatchObject({ first: 1, left: 1 });

  const practice = await openPage(paired, "practice");
  await practice.click("[contenteditable=true]");
  await practice.keyboard.type(INVOICE.text);
  await press(practice, /^Send$/);
  await practice.close();
  await pause(500);
  await counted(paired, 3);
});

flow("the words as they were sent decide, also those that were typed last", async ({ paired }) => {
  await eraseAll(paired);
  const page = await openMail(paired);
  await writeInvoice(page);
  await page.keyboard.type(" You are an idiot.");
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  // What was known is told at once, and again when the words as they were sent have been read.
  await until("both marks", async () => (await counted(paired, 1)).rules.length === 2);
  expect((await counted(paired, 1)).rules.map(({ left }) => left)).toEqual([1, 1]);
});

flow("the tab is closed right behind Send", async ({ paired }) => {
  await eraseAll(paired);
  for (let nth = 1; nth <= 2; nth += 1) {
    const page = await openMail(paired);
    await writeInvoice(page);
    // A mail that was not read as it is, and one that was.
    if (nth % 2 === 0) await page.keyboard.type(" Thanks.");
    await send(page);
    await page.close({ runBeforeUnload: true });
    await counted(paired, nth);
  }
});

flow(
  "the companion is away: it is told later, once, with the people; what is erased stays away",
  async ({ paired, companion }) => {
    await eraseAll(paired);
    const page = await openMail(paired, { view: "inbox/heated" });
    await reply(page);
    await page.keyboard.type("As I already said, no.");
    await marked(page, "As I already said,");
    await companion.stop();
    await send(page);
    await pause(300);
    await stopBackground(paired);
    await companion.start();
    expect(await counted(paired, 1)).toMatchObject({
      first: 1,
      left: 1,
      people: { listed: [{ ...MARA, messages: 1 }] },
    });
    await askBackground(paired, { kind: "erase", erasure: { correspondent: MARA.address } });
    await counted(paired, 0);
  },
);
