import type { Page } from "puppeteer-core";
import { expect, onTestFinished } from "vitest";
import { base32 } from "../harness/by-key";
import type { Companion } from "../harness/companion";
import { flow } from "../harness/flow";
import { EDITOR, openMail, reply } from "../harness/mail";
import { marked } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, pair, readUntil } from "../harness/own-pages";
import { found, type Rogue, takePort, WAYS } from "../harness/rogue";
import { until } from "../harness/until";
import { INVOICE } from "../harness/words";

/** Of the draft, and of the thread above it: subject, people, addresses, words. */
const SECRETS = [
  "invoice",
  "Hello Jonas",
  "once more",
  "Booking form",
  "Mara",
  "northgate-dental",
  "robin@harbourlane",
  "patients",
  "unacceptable",
];

/** What the rogue may be asked: a greeting, which is two bytes, or what only the companion can open. */
const SEALED_OR_EMPTY = /^(\{\}|\{"sealed":"[A-Za-z0-9+/]+={0,2}"\})?$/;

function bodies(sent: Buffer): string[] {
  return sent
    .toString("latin1")
    .split(/POST \/v1\/\S+ HTTP\/1\.1\r\n/)
    .slice(1)
    .map((request) => request.split("\r\n\r\n")[1] ?? "");
}

async function takesOver(companion: Companion): Promise<Rogue> {
  const [rogue] = await Promise.all([takePort(), companion.kill()]);
  onTestFinished(() => rogue.stop());
  return rogue;
}

async function writesOn(page: Page): Promise<void> {
  await page.focus(EDITOR);
  await page.keyboard.type(" And once more.");
}

function nothingIn(sent: Buffer): void {
  expect(found(SECRETS, sent)).toEqual([]);
  for (const body of bodies(sent)) expect(body).toMatch(SEALED_OR_EMPTY);
}

/** What stands in the control when it is answered so. Who says nothing can as well be a companion that hangs. */
const SAYS: Readonly<Record<string, RegExp>> = {
  "less than it promised": /Companion is off/,
  "nothing, and it hangs up": /Companion is off/,
  "nothing, and it stays on the line": /Companion is off/,
};

flow(
  "a program that takes the companion's place is sent no word, whatever it answers",
  { timeout: 180_000 },
  async ({ driver, companion }) => {
    const line = await companion.pairingLine();
    await pair(driver, line);
    const page = await openMail(driver, { view: "inbox/heated" });
    const ours = new Ours(driver, page);
    await reply(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);

    // The companion has just proved itself, so this one is asked what it was going to be asked.
    const rogue = await takesOver(companion);
    await writesOn(page);
    await until("the rogue to be asked", () => rogue.asked("/v1/check") > 0);
    await ours.see(/Not your companion/);
    nothingIn(rogue.received());
    console.info(
      `${driver.name}: sent ${rogue.received().length} bytes to the rogue, none of them of a mail`,
    );

    const key = base32(line.split(":")[2] ?? "");
    for (const [name, way] of Object.entries(WAYS)) {
      rogue.answer(way(key));
      await writesOn(page);
      await until(`the rogue to answer with ${name}`, () => rogue.asked("/v1/hello") > 0);
      await ours.see(SAYS[name] ?? /Not your companion/);
      nothingIn(rogue.received());
      expect(rogue.asked("/v1/check"), name).toBe(0);
    }
    rogue.answer(Object.values(WAYS)[0]?.(key) ?? expect.unreachable());
    const figures = await openPage(driver, "stats");
    await readUntil(figures, /This is not your companion/);
    await figures.close();
    nothingIn(rogue.received());

    await rogue.stop();
    await companion.start();
    await page.bringToFront();
    await marked(page, INVOICE.marked);
    await ours.gone(/Not your companion/);
  },
);
