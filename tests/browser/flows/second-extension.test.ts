import { expect } from "vitest";
import { signed } from "../harness/by-key";
import { ADDRESS } from "../harness/companion";
import { flow } from "../harness/flow";
import { compose, openMail } from "../harness/mail";
import { marked } from "../harness/marks";
import { Ours } from "../harness/ours";
import { openPage, pair } from "../harness/own-pages";
import { has, installAnother, look } from "../harness/second-extension";
import { INVOICE } from "../harness/words";

const HELLO = "/v1/hello";
const refused = (status: number, code: string) => new RegExp(`^${status} .*"${code}"`);

flow(
  "another extension beside ours can do nothing in our name, and hears nothing of ours",
  async ({ driver, companion, onTestFinished }) => {
    const line = await companion.pairingLine();
    await pair(driver, line);
    onTestFinished(await installAnother(driver));
    const welcome = await openPage(driver, "welcome");
    const origin = await welcome.evaluate(() => location.origin);
    const id = await welcome.evaluate(() => chrome.runtime.id);
    await welcome.close();
    const page = await openMail(driver);
    await compose(page);
    await page.keyboard.type(INVOICE.text);
    await marked(page, INVOICE.marked);
    await new Ours(driver, page).see(/1 note/);
    const asks = (body: string, authorization: string | null, path = HELLO) =>
      has(page, { do: "ask", path, body, authorization });

    // The first start awaits somebody, too.
    for (const client of await companion.clients())
      if (client.includes("waits")) await companion.clients("revoke", client.split(" ")[0] ?? "");
    // Nobody is awaited: its origin alone is enough.
    expect(await asks("{}", null)).toMatch(refused(403, "origin"));
    expect(await asks("{}", signed(line, HELLO, "{}"))).toMatch(refused(403, "origin"));

    // Somebody is awaited: every extension comes as far as the signature.
    const other = await companion.pairingLine();
    const clients = await companion.clients();
    const recorded = signed(line, HELLO, "{}");
    const ours = await fetch(`http://${ADDRESS}${HELLO}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: origin, Authorization: recorded },
      body: "{}",
    });
    expect(ours.status).toBe(200);
    expect(await asks("{}", null)).toMatch(refused(401, "signature"));
    expect(await asks("{}", recorded)).toMatch(refused(401, "replayed"));
    expect(await asks("{}", recorded, "/v1/erase")).toMatch(refused(401, "signature"));
    expect(await asks("{}", signed(other.replace(/.{32}$/, "a".repeat(32)), HELLO, "{}"))).toMatch(
      refused(401, "signature"),
    );
    expect(await asks("{}", signed(line, HELLO, "{}"))).toMatch(refused(403, "other_origin"));
    expect(await companion.clients()).toEqual(clients);

    // Neither the background nor the pages are to be spoken to.
    for (const kind of ["stats", "snippets", "clients", "erase"])
      expect(await has(page, { do: "message", to: id, message: { kind } })).toMatch(
        /^(failed|answer: (undefined|null)$)/,
      );
    expect(await has(page, { do: "connect", to: id })).toMatch(/^nobody/);
    for (const file of ["pages/options/options.html", "gmail.js", "manifest.json", "pairing.txt"])
      expect(await has(page, { do: "fetch", url: `${origin}/${file}` })).toMatch(/^failed/);

    // In the page it sees what the page shows, and what browsers let extensions see of closed roots.
    const seen = await look(page);
    console.info(`${driver.name}: beside ours, another extension sees`, JSON.stringify(seen));
    expect(seen.highlighted).toContain(INVOICE.marked);
    expect(seen.closed).toBeGreaterThan(0);
  },
);
