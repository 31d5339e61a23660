import { expect, inject } from "vitest";
import { ADDRESS } from "../harness/companion";
import { launch } from "../harness/driver";
import { EXTENSION, flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked } from "../harness/marks";
import { openPage, openUntil, pair } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

/** Whom Chromium asks of its own accord: its makers, for updates. Firefox asks nobody. */
const ITS_OWN = {
  chromium: /(^|\.)(google|googleapis|gvt1)\.com(:\d+)?$/,
  firefox: /^mail\.google\.com:443$/,
};

flow("nothing is asked of anybody but the companion", async ({ proxy, companion, onTestFinished }) => {
  const driver = await launch(inject("browserName"), {
    extension: EXTENSION,
    proxyPort: proxy.port,
    proxyLoopback: true,
  });
  onTestFinished(() => driver.browser.close());
  await pair(driver, await companion.pairingLine());
  const page = await openMail(driver, { view: "inbox/heated" });
  await compose(page);
  await page.keyboard.type(INVOICE.text);
  await marked(page, INVOICE.marked);
  await send(page);
  for (const name of ["practice", "options", "popup"] as const) await openPage(driver, name);
  await openUntil(driver, "stats", /1 message you sent/);

  expect([...new Set(proxy.asked)].filter((host) => !ITS_OWN[driver.name].test(host))).toEqual([ADDRESS]);
});
