import { expect } from "vitest";
import { flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked, pointAt } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openStats, press, readUntil, wordsOf } from "../harness/own-pages";
import { picture } from "../harness/picture";
import { INVOICE } from "../harness/words";

flow(
  "what is sent is counted, as it was first written and as it went, and can be erased",
  async ({ paired }) => {
    await openStats(paired, /Nothing counted yet/);

    const page = await openMail(paired);
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);
    await send(page);

    const one = await wordsOf(await openStats(paired, /1 message you sent/));
    expect(one).toMatch(/marks softened before sending\s+0 of 1/);
    expect(one).not.toContain("invoice");

    await page.bringToFront();
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);
    await pointAt(page, "defensive");
    await new Ours(paired, page).press(/^Use this:/);
    await marked(page);
    await send(page);

    const stats = await openStats(paired, /2 messages you sent/);
    expect(await wordsOf(stats)).toMatch(/marks softened before sending\s+1 of 2/);
    await picture(stats, "statistics");

    await press(stats, /^Erase everything$/);
    await press(stats, /^Erase everything$/);
    await readUntil(stats, /Everything is erased\.[\s\S]*Nothing counted yet/);
    await openStats(paired, /Nothing counted yet/);
  },
);
