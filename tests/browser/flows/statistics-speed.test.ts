import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { figure, spreadOf } from "../harness/figures";
import { flow } from "../harness/flow";
import { openStats } from "../harness/own-pages";
import { report } from "../harness/past";
import { sentMail } from "../harness/sent-mail";
import { until } from "../harness/until";

const SAMPLES = 10;

/** From the beginning of navigation until the figures were painted. */
function opened(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const painted = list.getEntries().at(-1);
          if (painted) resolve(painted.startTime);
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

/** Stands for the first one that is offered. */
const SOMEBODY = "somebody";

/** From a choice until the figures that it asks for were painted. */
function answered(page: Page, selector: string, value: string): Promise<number> {
  return page.evaluate(
    (wanted, chosen, somebody) =>
      new Promise<number>((resolve, reject) => {
        const field = document.querySelector<HTMLInputElement>(wanted);
        const body = document.querySelector("[aria-busy]");
        if (!field || !body) return reject(new Error(`There is no ${wanted}.`));
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          if (body.ariaBusy !== "false") return;
          observer.disconnect();
          // Charts are drawn before the next frame is painted, and the one after that finds it done.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        }).observe(body, { attributes: true });
        if (field.type === "radio") return field.click();
        field.value = chosen === somebody ? (field.list?.options[0]?.value ?? "") : chosen;
        field.dispatchEvent(new Event("change"));
      }),
    selector,
    value,
    SOMEBODY,
  );
}

/** The filters in turn, each of which changes what is asked for. */
const CHOICES: [string, string][] = [
  ["[value='1y']", ""],
  ["#label", "hostile"],
  ["[value='all']", ""],
  ["#person", SOMEBODY],
  ["#label", ""],
  ["#person", ""],
];

flow(
  "the page opens and its filters answer while one would wait, with 100,000 messages kept",
  async ({ paired, companion }) => {
    await companion.fillYears(100_000);
    const open = () => openStats(paired, /100,\d{3} messages you sent/);

    const openings = { first: [] as number[], again: [] as number[] };
    for (let nth = 0; nth < SAMPLES; nth += 1) {
      const sent = sentMail([{ id: "obviously", label: "condescending" }], { count: 1, weeks: 1 });
      await report(
        paired,
        sent.map((message) => ({ ...message, id: crypto.randomUUID() })),
      );
      for (const times of [openings.first, openings.again]) {
        const page = await open();
        times.push(await opened(page));
        await page.close();
      }
    }
    for (const [when, times] of [
      ["behind a new one", openings.first],
      ["again", openings.again],
    ] as const) {
      await figure(`statistics of 100,000 messages, opened ${when}`, spreadOf(times), "median ≤ 300");
    }

    const page = await open();
    await page.bringToFront();
    await until("the charts", () => page.$(".grid svg"));
    const filters: number[] = [];
    for (let nth = 0; nth < 3 * CHOICES.length; nth += 1) {
      const [selector, value] = CHOICES[nth % CHOICES.length] ?? ["", ""];
      filters.push(await answered(page, selector, value));
    }
    await figure("a filter over 100,000 messages", spreadOf(filters), "median ≤ 150");
    // Far from the goals: the machine that tests may be busy with much else.
    expect(spreadOf(openings.again).median).toBeLessThan(10 * 300);
    expect(spreadOf(filters).median).toBeLessThan(10 * 150);
  },
  120_000,
);
