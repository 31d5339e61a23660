import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { type Driver, ownPage } from "../harness/driver";
import { flow } from "../harness/flow";
import { editorText, openMail, reply, undo } from "../harness/mail";
import { Ours } from "../harness/ours";
import { readUntil } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { until } from "../harness/until";

const squeezed = (text: string) => text.replace(/\s+/g, " ");

/** The mails as the page shows them. */
async function mailsOf(page: Page): Promise<string[]> {
  return page.$$eval("[role=listitem] .a3s", (bodies) =>
    bodies.filter((body) => body.checkVisibility()).map((body) => (body as HTMLElement).innerText),
  );
}

async function panel(driver: Driver): Promise<{ page: Page; ours: Ours }> {
  const page = await openMail(driver, { view: "inbox/long" });
  const ours = new Ours(driver, page);
  await reply(page);
  await page.keyboard.type("Dear Mara,");
  await ours.press(/Suggest a call/);
  await ours.see(/Write the summary/);
  return { page, ours };
}

async function openSheet(driver: Driver): Promise<{ sheet: Page; mails: string[] }> {
  const { page, ours } = await panel(driver);
  const mails = await mailsOf(page);
  await ours.press(/^Call sheet$/);
  const sheet = await until("the sheet", () => ownPage(driver, "/pages/sheet/sheet.html"));
  await sheet.bringToFront();
  await readUntil(sheet, /What happened/);
  return { sheet, mails };
}

flow(
  "a thread of twelve mails becomes a sheet, every line found in the thread, on two pages",
  async ({ paired }) => {
    const { sheet, mails } = await openSheet(paired);
    expect(mails).toHaveLength(12);
    const lines = await sheet.$$eval("section:not(.aside) li", (items) =>
      items.map((item) => ({
        quote: item.querySelector("q")?.textContent ?? null,
        message: Number(item.querySelector("a")?.textContent?.replace("message ", "") ?? 0),
      })),
    );
    const told = lines.filter(({ message }) => message > 0);
    expect(told.length).toBeGreaterThan(12);
    for (const { quote, message } of told) {
      expect(squeezed(mails[message - 1] ?? "")).toContain(squeezed(quote ?? ""));
    }
    const opening = await sheet.$eval(".say", ({ textContent }) => textContent ?? "");
    for (const [, quote = ""] of opening.matchAll(/“([^”]*)”/g))
      expect(squeezed(mails.join("\n"))).toContain(quote);
    expect(opening).toContain("“");

    const words = await readUntil(sheet, /Keep in mind/);
    for (const wanted of [
      "d.osei@northgate-dental.example",
      "£750",
      "by Friday",
      "Expect anger",
      "heat up",
    ]) {
      expect(words).toContain(wanted);
    }
    // Firefox packs the pages of a PDF so that they cannot be counted in its bytes.
    if (paired.name === "chromium") {
      const pdf = Buffer.from(await sheet.pdf({ format: "A4" })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeOneOf([1, 2]);
    }

    await picture(sheet, "sheet");
    await sheet
      .emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }])
      .catch(() => undefined);
    await picture(sheet, "sheet-dark");
    await sheet.setViewport({ width: 320, height: 640 });
    for (const direction of ["ltr", "rtl"]) {
      const { scrollWidth, clientWidth } = await sheet.evaluate((dir) => {
        document.documentElement.dir = dir;
        for (const part of document.querySelectorAll("details")) part.open = true;
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      }, direction);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    }
    await picture(sheet, "sheet-narrow");

    // Firefox does not say when a page of ours has loaded, and while it loads nothing can be read in it.
    const shown = () => sheet.evaluate(() => document.body.innerText).catch(() => "");
    await sheet.evaluate(() => location.reload()).catch(() => undefined);
    const after = await until(
      "the sheet to be gone",
      async () => /This sheet is gone/.test(await shown()) && shown(),
    );
    expect(after).not.toContain("booking");
    await sheet.close();
  },
);

flow("a line of the sheet leads to its message", async ({ paired }) => {
  const { sheet, mails } = await openSheet(paired);
  await sheet.click('a[href="#message-7"]');
  const shown = await sheet.$eval("#message-7 .letter", (letter) => ({
    text: letter.textContent,
    visible: letter.checkVisibility(),
  }));
  expect(shown.visible).toBe(true);
  expect(squeezed(shown.text ?? "")).toBe(squeezed(mails[6] ?? ""));
  await sheet.close();
});

flow(
  "the summary goes into the draft and comes out again; the hand-over note does not",
  async ({ paired }) => {
    const { page, ours } = await panel(paired);
    await picture(page, "papers-panel");
    const before = await editorText(page);
    await ours.press(/^Write the hand-over note$/);
    await ours.see(/Copied\. This mail could go to the other side/);
    expect(await editorText(page)).toBe(before);

    await ours.press(/^Write the summary$/);
    await until("the summary", async () => (await editorText(page)).includes("This is what we agreed"));
    expect(await editorText(page)).toContain("You asked “When will the booking form be fixed?”");
    await undo(page);
    expect(await editorText(page)).toBe(before);
  },
);

flow("the rhythm of the thread is shown for the user's eyes, with its numbers", async ({ paired }) => {
  const { page, ours } = await panel(paired);
  await ours.press(/^For you only$/);
  await ours.see(/How quickly you answer each other/);
  await picture(page, "rhythm");
  await ours.press(/^Show the numbers$/);
  expect(await ours.see(/Theirs/)).toMatch(/\d+ min/);
});
