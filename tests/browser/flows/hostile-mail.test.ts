import { expect } from "vitest";
import { reportOf } from "../../../extension/src/background/testing";
import { type Driver, ownPage } from "../harness/driver";
import { flow } from "../harness/flow";
import { ALL, CORPUS, made, makeHostile, watchFor } from "../harness/hostile";
import { EDITOR, openMail, reply } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, openStats, press, readUntil } from "../harness/own-pages";
import { report } from "../harness/past";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

/** What turns the direction of text: in names among our words, none is left. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const IMAGE = "<img src=https://evil.example/img";

/** A mail sent to somebody with such a name. */
const sentTo = (name: string, nth: number) =>
  reportOf({
    id: `5f0c2b9e-8a1d-4f63-9f52-0c6f1b7e2d${10 + nth}`,
    sent_at: new Date(Date.now() - nth * 60_000).toISOString(),
    to: [{ address: `person${nth}@evil.example`, name: name.slice(0, 200) }],
    words: 300,
  });

/** As addresses that are left alone, and as one of the user's own texts. */
async function keepHostile(driver: Driver): Promise<void> {
  const page = await openPage(driver, "welcome");
  await page.evaluate(
    async (corpus) => {
      await chrome.storage.local.set({ quietCorrespondents: corpus.map((words) => `${words}@evil.example`) });
      const snippets = corpus.map((text, nth) => ({
        id: `s${nth}`,
        kind: "other",
        title: text.slice(0, 90),
        text,
      }));
      await chrome.runtime.sendMessage({ kind: "keepSnippets", snippets });
    },
    [...CORPUS],
  );
  await page.close();
}

flow("hostile mail stays words wherever it is shown", { timeout: 120_000 }, async ({ paired: driver }) => {
  const heard = watchFor(driver);
  await report(driver, CORPUS.map(sentTo));
  const page = await openMail(driver, { view: "inbox/heated" });
  await makeHostile(page);
  const ours = new Ours(driver, page);
  const clean = async (what: string, where = page) => {
    expect(await made(driver, where), what).toBe(0);
    expect(heard, what).toEqual([]);
  };

  await reply(page);
  await page.keyboard.type(INVOICE.text);
  await page.$eval(EDITOR, (editor, all) => editor.append(` ${all}`), ALL);
  await page.keyboard.type(" ");
  await marked(page, INVOICE.marked);
  await pointAt(page, "defensive");
  await ours.see(/Can read as defensive/);
  await clean("the card");
  await page.keyboard.press("Escape");
  await ours.press(/Suggest a call/);
  const call = await ours.see(/Call sheet/);
  expect(call).toContain("<script>");
  expect(call.split("\n").find((line) => line.includes("Mara"))).not.toMatch(TURNS);
  await clean("the call panel");

  await ours.press(/^Call sheet$/);
  const sheet = await until("the sheet", () => ownPage(driver, "/pages/sheet/sheet.html"));
  await sheet.bringToFront();
  expect(await readUntil(sheet, /What happened/)).toContain(IMAGE);
  for (const who of await sheet.$$eval("small, summary", (all) => all.map((one) => one.textContent)))
    expect(who).not.toMatch(TURNS);
  await clean("the sheet", sheet);

  const stats = await openStats(driver, /How is it with each of them/);
  expect(await readUntil(stats, /constructor toString/)).toContain(IMAGE);
  for (const who of await stats.$$eval(".who button", (all) => all.map((one) => one.textContent)))
    expect(who).not.toMatch(TURNS);
  await clean("the statistics", stats);
  await press(stats, /^Mara|^<script>/);
  await readUntil(stats, /<script>/);
  await clean("the statistics of one person", stats);

  await keepHostile(driver);
  const options = await openPage(driver, "options");
  expect(await readUntil(options, /@evil\.example/)).toContain("<svg");
  await until("the texts", () =>
    options.$$eval("textarea", (all) => all.some((one) => one.value.includes("<svg"))),
  );
  await clean("the options", options);
  await options.close();
  for (const name of ["popup", "welcome", "practice"] as const) {
    const own = await openPage(driver, name);
    await readUntil(own, /\S/);
    await clean(name, own);
    await own.close();
  }
  await page.bringToFront();
  await clean("the mail page");
});
