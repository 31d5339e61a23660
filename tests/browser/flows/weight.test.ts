/** What our scripts cost a tab of Gmail. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import { figure, spreadOf } from "../harness/figures";
import { EXTENSION, flow } from "../harness/flow";
import { openMail } from "../harness/mail";
import { until } from "../harness/until";

const SAMPLES = 10;
/** Read so often in one sample, since Firefox's clock is coarse. */
const TIMES = 5;

/** Milliseconds that an empty page takes to parse the script and to run what it runs at once. */
function read(page: Page, source: string): Promise<number> {
  return page.evaluate(
    (source, times) => {
      let taken = 0;
      for (let time = 0; time < times; time += 1) {
        const frame = document.createElement("iframe");
        document.body.append(frame);
        const within = frame.contentWindow as Window;
        // Answers to every name, and does nothing.
        const none: object = new Proxy(() => none, {
          get: (_, name) => (name === "then" ? undefined : none),
        });
        Object.assign(within, { chrome: none });
        const script = within.document.createElement("script");
        // Never the same twice, so that nothing is kept from before.
        script.textContent = `${source}\n// ${performance.now()}`;
        const begun = performance.now();
        within.document.body.append(script);
        taken += performance.now() - begun;
        frame.remove();
      }
      return taken / times;
    },
    source,
    TIMES,
  );
}

flow("reading our scripts takes little", async ({ bare }) => {
  const page = await bare.browser.newPage();
  const script = (name: string) => readFile(join(EXTENSION, name), "utf8");
  const [gmail, review] = [await script("gmail.js"), await script("review.js")];
  const [everyTab, writing]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    everyTab.push(await read(page, gmail));
    writing.push(await read(page, review));
  }
  await figure("reading `gmail.js`, in every tab", spreadOf(everyTab));
  await figure("reading `review.js`, where somebody writes", spreadOf(writing));
  // Some milliseconds; this is what would be felt.
  for (const taken of [everyTab, writing]) expect(spreadOf(taken).median).toBeLessThan(100);
});

/** From the press on “Compose” until our control stands there. */
async function toControl(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begun = performance.now();
    const before = document.querySelectorAll(".IZ .warmline").length;
    document.querySelector<HTMLElement>("[gh=cm]")?.click();
    while (document.querySelectorAll(".IZ .warmline").length === before) {
      await new Promise((next) => setTimeout(next, 1));
    }
    return performance.now() - begun;
  });
}

flow("the first compose of a tab has its control about as soon as the others", async ({ paired }) => {
  const [first, later]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const page = await openMail(paired);
    first.push(await toControl(page));
    later.push(await toControl(page));
    await page.close();
  }
  await figure("from the press to the control, first compose of a tab", spreadOf(first));
  await figure("from the press to the control, a later one", spreadOf(later));
  expect(spreadOf(first).median - spreadOf(later).median).toBeLessThan(500);
});

/** Bytes that scripts hold in the page's process, once everything is thrown away that can be. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

flow.skipIf(inject("browserName") === "firefox")(
  "a tab in which nobody writes holds less than one in which somebody does",
  async ({ bare, paired }) => {
    const without = await heap(await openMail(bare));
    const page = await openMail(paired);
    const reading = await heap(page);
    await page.click("[gh=cm]");
    await until("the control", () => page.$(".IZ .warmline"));
    const writing = await heap(page);
    const kb = (bytes: number) => `${Math.round(bytes / 1_000)} KB`;
    console.info(
      `Heap: without us ${kb(without)}, nobody writes +${kb(reading - without)}, one writes +${kb(writing - without)}`,
    );
    expect(reading - without).toBeLessThan(writing - without);
  },
);
