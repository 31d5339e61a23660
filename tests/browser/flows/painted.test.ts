import type { Page } from "puppeteer-core";
import { expect, inject } from "vitest";
import type { Companion } from "../harness/companion";
import { type Driver, launch } from "../harness/driver";
import { EXTENSION, flow } from "../harness/flow";
import { compose, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { pair } from "../harness/own-pages";
import { type Painted, paintedOn } from "../harness/painted";
import { picture } from "../harness/picture";
import { contrast } from "../harness/pixels";
import type { Proxy as Exit } from "../harness/proxy";
import { THREE } from "../harness/words";

const name = inject("browserName");
const FORCED = { "browser.display.document_color_use": 2 };
/** Makes this Firefox one that does not yet draw lines in highlights, as far as our style sheet can tell. */
const BEFORE_146 = { "layout.css.text-decoration-inset.enabled": false };

interface Parts {
  proxy: Exit;
  companion: Companion;
  onTestFinished: (end: () => Promise<void>) => void;
}

async function firefoxWith(prefs: object, { proxy, companion, onTestFinished }: Parts): Promise<Driver> {
  const options = { extension: EXTENSION, proxyPort: proxy.port, proxyLoopback: false };
  const driver = await launch("firefox", { ...options, prefs });
  onTestFinished(() => driver.browser.close());
  await pair(driver, await companion.pairingLine());
  return driver;
}

async function write(page: Page): Promise<void> {
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 2 });
  await compose(page);
  for (const { text } of THREE) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
  }
  await marked(page, ...THREE.map(({ words }) => words));
  // A caret that comes and goes would be taken for part of the mark.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

async function look(page: Page, as: string): Promise<Painted[]> {
  await picture(page, `painted-${as}`);
  const all: Painted[] = [];
  for (const { words } of THREE) all.push(await paintedOn(page, words));
  for (const { wash, text } of all) expect(contrast(text, wash)).toBeGreaterThanOrEqual(4.5);
  return all;
}

function expectLines(all: readonly Painted[]): void {
  expect(all.map(({ shape }) => shape)).toEqual(THREE.map(({ shape }) => shape));
  for (const { line, wash } of all) expect(contrast(line ?? wash, wash)).toBeGreaterThanOrEqual(3);
}

const themes = ["light", "dark"] as const;

for (const theme of themes)
  flow(`each label has a line of its own that can be told from a ${theme} page`, async ({ paired }) => {
    const page = await openMail(paired, { theme });
    await write(page);
    const all = await look(page, theme);
    expectLines(all);
    expect(new Set(all.map(({ line }) => String(line))).size).toBe(all.length);
    // Light enough to stay in the background.
    for (const { paper, wash } of all) expect(contrast(paper, wash)).toBeLessThan(1.25);
  });

async function expectForced(page: Page): Promise<void> {
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  await write(page);
  expectLines(await look(page, "forced"));
}

flow.runIf(name === "chromium")("the lines keep their shapes in forced colours", async ({ paired }) => {
  const page = await openMail(paired);
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [{ name: "forced-colors", value: "active" }],
  });
  await expectForced(page);
});

flow.runIf(name === "firefox")(
  "the lines keep their shapes in forced colours",
  async ({ proxy, companion, onTestFinished }) => {
    const driver = await firefoxWith(FORCED, { proxy, companion, onTestFinished });
    await expectForced(await openMail(driver));
  },
);

for (const theme of themes)
  flow.runIf(name === "firefox")(
    `a Firefox without such lines gets a stronger wash, ${theme}`,
    async ({ proxy, companion, onTestFinished }) => {
      const driver = await firefoxWith(BEFORE_146, { proxy, companion, onTestFinished });
      const page = await openMail(driver, { theme });
      await write(page);
      const all = await look(page, `old-${theme}`);
      for (const { paper, wash } of all) expect(contrast(paper, wash)).toBeGreaterThan(1.25);
      expect(new Set(all.map(({ wash }) => String(wash))).size).toBe(all.length);
    },
  );

flow.runIf(name === "firefox")(
  "and one in the system's colours where these are forced",
  async ({ proxy, companion, onTestFinished }) => {
    const driver = await firefoxWith({ ...BEFORE_146, ...FORCED }, { proxy, companion, onTestFinished });
    const page = await openMail(driver);
    await write(page);
    for (const { paper, wash } of await look(page, "old-forced")) expect(wash).not.toEqual(paper);
  },
);

flow("marks can be told from the lines of a spelling checker on the same words", async ({ paired }) => {
  const page = await openMail(paired);
  await page.addStyleTag({
    content: "::highlight(speller) { text-decoration: underline wavy #d93025 1px; }",
  });
  await write(page);
  const before = await look(page, "alone");
  await page.evaluate(() => {
    const others = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    CSS.highlights.set("speller", new Highlight(...others));
  });
  const after = await look(page, "with-a-speller");
  expect(after.map(({ wash }) => wash)).toEqual(before.map(({ wash }) => wash));
  for (const { line, wash } of after) expect(contrast(line ?? wash, wash)).toBeGreaterThanOrEqual(3);
});
