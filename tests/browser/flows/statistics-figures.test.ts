import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import type { StatsQuestion } from "../../../extension/src/shared/contract.gen";
import { flow } from "../harness/flow";
import { openStats, wordsOf } from "../harness/own-pages";
import { allRules, fillWeeks } from "../harness/past";
import { asked } from "../harness/plain-counts";
import { plainFigures, plainWell, shown } from "../harness/plain-figures";
import { plainTables } from "../harness/plain-tables";
import { until } from "../harness/until";

/** All tables of the page by their captions, and its large figures, as they can be read there. */
function shownOn(page: Page) {
  return page.evaluate(() => {
    const words = (part: Element | null) => part?.textContent ?? "";
    const cells = (row: Element) =>
      [...row.children].filter((cell) => !cell.matches(":has(button[aria-label])")).map(words);
    return {
      tables: Object.fromEntries(
        [...document.querySelectorAll("table")].map((table) => [
          words(table.caption),
          [...table.querySelectorAll("tbody tr")].map(cells),
        ]),
      ),
      figures: [...document.querySelectorAll(".figures > div")].map((one) =>
        [".value", "dt", ".small"].map((part) => words(one.querySelector(part))),
      ),
      title: words(document.querySelector("h1")),
    };
  });
}

/** Sets the filters as a user does. */
async function choose(page: Page, { since, correspondent, label }: StatsQuestion): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (wanted) => {
      const set = (selector: string, value: string) => {
        const field = document.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`There is no ${selector}.`);
        field.value = value;
        field.dispatchEvent(new Event("change"));
      };
      document.querySelector<HTMLInputElement>(`[value=${wanted.since ? "own" : "all"}]`)?.click();
      if (wanted.since) set("#since", wanted.since);
      set("#person", wanted.correspondent ?? "");
      set("#label", wanted.label ?? "");
    },
    { since, correspondent, label },
  );
}

/** What the filters are set to, and what they ask for. */
const CHOICES: [string, Omit<StatsQuestion, "since"> & { sinceWeek?: number }][] = [
  ["everything", {}],
  ["the last seven weeks", { sinceWeek: 7 }],
  ["Mara Olsen", { correspondent: "mara@northgate-dental.example" }],
  ["marks that can read as defensive", { label: "defensive" }],
  [
    "Jonas Weber, defensive, in nine weeks",
    { sinceWeek: 9, correspondent: "jonas@weber-print.example", label: "defensive" },
  ],
];

flow("figures and tables are those that can be counted from the messages", async ({ paired }) => {
  const messages = await fillWeeks(paired, { count: 160, weeks: 14 });
  const rules = await allRules(paired);
  const page = await openStats(paired, /messages you sent/);
  for (const [name, { sinceWeek, ...rest }] of CHOICES) {
    const since = sinceWeek
      ? new Date(Date.now() - sinceWeek * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
      : null;
    const question = { since, ...rest };
    await choose(page, question);
    await until("the newest figures", () => page.$("[aria-busy=false]"));
    expect(await wordsOf(page)).toContain(`rests on ${asked(messages, question).length} messages you sent`);
    const { tables, figures, title } = await shownOn(page);
    const expected = Object.fromEntries(
      Object.entries(plainTables(messages, question, rules)).map(([caption, rows]) => [
        caption,
        rows.map((row) => row.map((cell) => (typeof cell === "number" ? shown(cell) : cell))),
      ]),
    );
    // A table that nothing is known for is not there, and neither is one that rests on too little.
    expect(Object.keys(expected), name).toEqual(expect.arrayContaining(Object.keys(tables)));
    expect(Object.keys(tables).length, name).toBeGreaterThan(6);
    for (const [caption, rows] of Object.entries(tables)) {
      expect([name, caption, ...rows]).toEqual([name, caption, ...(expected[caption] ?? [])]);
    }
    expect([name, ...figures]).toEqual([name, ...plainFigures(messages, question)]);
    if (!question.correspondent) {
      const [well, all] = plainWell(messages, question);
      expect(title).toBe(`All is well with ${well} of ${all} people`);
    }
  }
});
