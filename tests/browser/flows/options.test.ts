import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail, reply } from "../harness/mail";
import { marked, marks } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, press, readUntil } from "../harness/own-pages";
import { until } from "../harness/until";
import { INVOICE, SIX } from "../harness/words";

/** What stands beside a setting. */
function saidOf(page: Page, id: string): Promise<string> {
  return page.$eval(`#${id}-said`, (line) => line.textContent ?? "");
}

async function choose(page: Page, id: string, value: string): Promise<void> {
  await page.select(`#${id}`, value);
  await until(`${id} to be saved`, async () => (await saidOf(page, id)) === "Saved");
}

async function write(page: Page, id: string, words: string): Promise<void> {
  await page.bringToFront();
  await page.focus(`#${id}`);
  await page.keyboard.type(words);
  await page.keyboard.press("Tab");
}

flow("labels and severities that are not wanted lose their marks, and get them back", async ({ paired }) => {
  const mail = await openMail(paired);
  await compose(mail);
  await mail.keyboard.type(SIX.text);
  await marked(mail, ...SIX.worst);

  const options = await openPage(paired, "options");
  await choose(options, "show-defensive", "none");
  await marked(mail, "You are an idiot", SIX.waved, "today, or else");
  await choose(options, "show-condescending", "high");
  await marked(mail, "You are an idiot", "today, or else");
  await choose(options, "show-defensive", "medium");
  await marked(mail, "You failed to", "You are an idiot", "Per my last email,", "today, or else");

  await choose(options, "show-defensive", "low");
  await choose(options, "show-condescending", "low");
  await marked(mail, ...SIX.worst);
});

flow("a rule that is found and switched off in the options loses its marks", async ({ paired }) => {
  const mail = await openMail(paired);
  await compose(mail);
  await mail.keyboard.type(INVOICE.text);
  await marked(mail, INVOICE.marked);

  const options = await openPage(paired, "options");
  await readUntil(options, /\d{3} rules/);
  await write(options, "rule-search", "as i already said");
  await readUntil(options, /\d of \d+ rules/);
  await options.click("[aria-describedby=rule-as-i-already-said]");
  await marked(mail);
  await press(options, /^Bring back$/);
  await marked(mail, INVOICE.marked);
});

flow("marks wait as long as the delay says", async ({ paired }) => {
  const options = await openPage(paired, "options");
  const mail = await openMail(paired);
  const afterTheLastKey = async (delay: string) => {
    await choose(options, "delay", delay);
    await compose(mail);
    await mail.keyboard.type(INVOICE.text);
    const begun = performance.now();
    await marked(mail, INVOICE.marked);
    const passed = performance.now() - begun;
    await mail.click(".oh");
    await until("the marks to leave", async () => (await marks(mail)).length === 0);
    return passed;
  };
  const [atOnce, late] = [await afterTheLastKey("0"), await afterTheLastKey("3000")];
  console.info(`With every letter: ${Math.round(atOnce)} ms, after three seconds: ${Math.round(late)} ms.`);
  // The last key was pressed a moment before the clock was started.
  expect(late).toBeGreaterThan(2_500);
  expect(atOnce).toBeLessThan(late / 2);
});

flow("mail from an address that was added counts as the user's own", async ({ paired }) => {
  const mail = await openMail(paired, { view: "inbox/heated" });
  const ours = new Ours(paired, mail);
  await reply(mail);
  await ours.press(/Suggest a call/);
  await ours.see(/Mara Lindqvist, /);

  const options = await openPage(paired, "options");
  await write(options, "own-addresses", "mara@northgate-dental.example\n");
  await mail.bringToFront();
  await mail.keyboard.press("Escape");
  await mail.click("[g_editable=true]");
  await mail.keyboard.type("Dear Mara,");
  await ours.gone(/Suggest a call/);
  expect(await ours.words()).not.toContain("Mara Lindqvist");
});

flow("the theme holds on every page of ours at once", async ({ paired }) => {
  const [options, practice] = [await openPage(paired, "options"), await openPage(paired, "practice")];
  const paint = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await options.bringToFront();
  const shades = async (theme: string) => {
    await options.click(`[name=theme][value=${theme}]`);
    await until(`the theme to be ${theme}`, () =>
      practice.evaluate((wanted) => document.documentElement.dataset.theme === wanted, theme),
    );
    return [await paint(options), await paint(practice)];
  };
  const [light, dark] = [await shades("light"), await shades("dark")];
  expect(light[0]).toBe(light[1]);
  expect(dark[0]).toBe(dark[1]);
  expect(dark[0]).not.toBe(light[0]);
});

flow(
  "bad input is explained beside its field, good input is there when the page comes back",
  async ({ paired }) => {
    const options = await openPage(paired, "options");
    await write(options, "call-bookingLink", "my diary");
    expect(await saidOf(options, "call-bookingLink")).toContain("https://");
    expect(await options.$eval("#call-bookingLink", (field) => (field as HTMLInputElement).value)).toBe(
      "my diary",
    );
    await write(options, "call-name", "Robin");

    const again = await openPage(paired, "options");
    const values = () =>
      again.$$eval("#call-name, #call-bookingLink", (fields) =>
        fields.map((field) => (field as HTMLInputElement).value),
      );
    await until("the settings", async () => (await values()).length === 2);
    expect(await values()).toEqual(["Robin", ""]);
  },
);

flow("what is left alone is listed, and brought back", async ({ paired }) => {
  const options = await openPage(paired, "options");
  await press(options, /^Pause for an hour$/);
  await readUntil(options, /left alone until \d\d:\d\d/);
  await press(options, /^End the pause$/);
  await readUntil(options, /Every mail that you write is read along/);
});
