import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { flow } from "../harness/flow";
import { openStats, press, readUntil } from "../harness/own-pages";
import { fillWeeks, report } from "../harness/past";
import { sentMail } from "../harness/sent-mail";
import { until } from "../harness/until";

const address = (page: Page) => page.evaluate(() => location.href);

/** What a screen reader is told of the figures, once they are there. */
async function told(page: Page): Promise<string> {
  await until("the newest figures", () => page.$("[aria-busy=false]"));
  return page.$eval("main > [role=status]", (said) => said.textContent ?? "");
}

flow("filters are chosen by keys, said aloud, and keep people out of the address", async ({ paired }) => {
  await fillWeeks(paired);
  const page = await openStats(paired, /messages you sent/);
  await page.bringToFront();
  expect(await told(page)).toBe("");

  await page.focus("[name=range]:checked");
  await page.keyboard.press("ArrowLeft");
  expect(await told(page)).toMatch(/^90 messages from the last year\.$/);
  expect(await address(page)).toMatch(/#range=1y$/);

  await page.focus("#person");
  await page.keyboard.type("mara ol");
  await page.keyboard.press("Tab");
  expect(await told(page)).toMatch(/^\d+ messages to Mara Olsen from the last year\.$/);
  expect(await address(page)).toMatch(/#range=1y$/);
  expect(await page.$eval("h1", ({ textContent }) => textContent)).toContain("Mara Olsen");

  // The address leads to the same days again, and to nobody in particular.
  const again = await paired.openOwn("pages/stats/stats.html#range=1y");
  await readUntil(again, /rests on 90 messages/);
  expect(await again.$eval("#person", (field) => (field as HTMLInputElement).value)).toBe("");
  expect(await again.$eval("[name=range]:checked", (radio) => (radio as HTMLInputElement).value)).toBe("1y");
});

flow("names are words, whatever they hold, and the page keeps to its window", async ({ paired }) => {
  await fillWeeks(paired);
  const [one] = sentMail([{ id: "x", label: "hostile" }], { count: 1, weeks: 1 });
  if (!one) throw new Error("There is no mail.");
  const names = ["<img src=x id=ours>", "\u202Etxet siht", "W".repeat(200), "م".repeat(60)];
  await report(
    paired,
    names.map((name, nth) => ({
      ...one,
      id: one.id.replace(/0000$/, `999${nth}`),
      marks: [],
      thread: null,
      to: [{ address: `odd${nth}@names.example`, name }],
    })),
  );
  const page = await openStats(paired, /messages you sent/);
  await page.bringToFront();
  await press(page, /^Show all/);
  const words = await page.evaluate(() => document.body.textContent);
  for (const name of names) expect(words).toContain(name.replace("\u202E", ""));
  expect(await page.$("#ours")).toBeNull();
  await page.setViewport({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

flow("one correspondent, or what is older than a day, is erased after a question", async ({ paired }) => {
  const messages = await fillWeeks(paired);
  const page = await openStats(paired, /messages you sent/);
  await page.bringToFront();
  const eraseMara = "[aria-label='Erase what is kept of Mara Olsen']";
  const question = () => page.$("dialog[open]");
  await page.click(eraseMara);
  await until("the question", question);
  await press(page, /^Keep it$/);
  expect(await page.$(eraseMara)).not.toBeNull();

  await page.click(eraseMara);
  await until("the question", question);
  await press(page, /^Erase$/);
  const isHers = (to: { address: string }[]) =>
    to.some((one) => one.address === "mara@northgate-dental.example");
  const hers = messages.filter(({ to }) => isHers(to)).length;
  await readUntil(page, new RegExp(`The counts of ${hers} messages to Mara Olsen are erased\\.`));
  expect(await page.$(eraseMara)).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");

  const day = messages[45]?.sent_at.slice(0, 10) ?? "";
  await page.$eval(
    "#before",
    (field, wanted) => {
      (field as HTMLInputElement).value = wanted;
    },
    day,
  );
  await press(page, /^Erase what is older$/);
  await until("the question", question);
  await press(page, /^Erase$/);
  const older = messages.filter(({ to, sent_at }) => !isHers(to) && sent_at.slice(0, 10) < day).length;
  await readUntil(page, new RegExp(`The counts of ${older} messages before .* are erased\\.`));
});

// Firefox packs its pages so that they cannot be counted without a reader.
flow.runIf(inject("browserName") === "chromium")("it prints on two pages", async ({ paired }) => {
  await fillWeeks(paired, { count: 160, weeks: 40, people: 45 });
  const page = await openStats(paired, /messages you sent/);
  await page.bringToFront();
  await until("the charts", () => page.$(".grid svg"));
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  // On the screen everything is as before.
  expect(await page.$(".printing")).toBeNull();
});
