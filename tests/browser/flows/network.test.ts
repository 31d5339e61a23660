import { expect, inject } from "vitest";
import { ADDRESS } from "../harness/companion";
import { launch } from "../harness/driver";
import { EXTENSION, flow } from "../harness/flow";
import { compose, openMail, send } from "../harness/mail";
import { marked } from "../harness/marks";
import { openPage, openUntil, pair } from "../harness/own-pages";
import { INVOICE } from "../harness/words";

/** Connections that a browser opens of its own accord: towards the page that is answered here, and to its makers. */
const ITS_OWN =
  /^mail\.google\.com:443$|^(accounts\.google|clients2\.google|update\.googleapis)\.com(:443)?$/;

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

  expect([...new Set(proxy.asked)].filter((host) => !ITS_OWN.test(host))).toEqual([ADDRESS]);
});
