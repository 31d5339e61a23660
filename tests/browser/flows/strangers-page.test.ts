import { expect, inject } from "vitest";
import {
  ATTACKER,
  ENCODINGS,
  LOOT,
  openAttacker,
  sendForm,
  startNeighbour,
  tryEverything,
  tryFromWorker,
} from "../harness/attacker";
import type { Companion } from "../harness/companion";
import { type Launch, launch } from "../harness/driver";
import { flow } from "../harness/flow";
import { until } from "../harness/until";

const IS_CHROMIUM = inject("browserName") === "chromium";
/** Chromium keeps what pages ask away from this machine, but not forms; with this switched off, all of it arrives. */
const UNGUARDED = "--disable-features=LocalNetworkAccessChecks,AutofillServerCommunication";
const REBOUND = "http://rebound.test:27845";

const FORMS = ENCODINGS.map(() => "POST /v1/check 403 origin");
/** What comes of everything that a page can try, in its order. */
const REFUSALS = [
  "GET /v1/stats 405 wrong_method",
  "POST /v1/check 403 origin",
  "OPTIONS /v1/check 403 origin",
  "POST /v1/erase 403 origin",
  "POST /v1/clients 403 origin",
  "GET /healthz 204",
  "GET /v1/stats 405 wrong_method",
  "GET /v1/rules 405 wrong_method",
  "GET /v1/hello 405 wrong_method",
  "GET /v1/hello 405 wrong_method",
  "GET /v1/stats 405 wrong_method",
  "POST /v1/erase 403 origin",
];
/** That a request failed, that a frame shows something (an error, too), that a beacon went off: true of any port. */
const LEARNED = /^(TypeError|error|load|true)$/;
const REFUSED = '{"error":{"code":"origin","message":"Only a browser extension may ask here."}}';

/** `method route status code` of each line of the log, and none tells more. */
function told(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const [, words] =
      /((?:GET|POST|OPTIONS) (?:\/[a-z0-9/]+|\(no route\)) \d{3}(?: [a-z_]+)?) [\d.]+ ms$/.exec(line) ?? [];
    return words ?? expect.unreachable(line);
  });
}

/** What the companion was asked during `work`, of which it keeps nothing. Somebody is awaited: it is as open as can be. */
async function asked(companion: Companion, count: number, work: () => Promise<void>): Promise<string[]> {
  await companion.pairingLine();
  const clients = await companion.clients();
  const before = (await companion.log()).length;
  await work();
  const news = async () => (await companion.log()).slice(before);
  await until(`${count} requests`, async () => (await news()).length >= count);
  expect(await companion.clients()).toEqual(clients);
  expect(await companion.exported()).toEqual([]);
  expect((await news()).join()).not.toContain(LOOT);
  return told(await news());
}

const PLACES = [
  { from: "somewhere", switches: [], arrived: IS_CHROMIUM ? [] : REFUSALS },
  { from: "somewhere, unguarded", switches: [UNGUARDED], arrived: REFUSALS },
  { from: "this machine", switches: [], arrived: [...REFUSALS, "POST /v1/snippets 403 origin"] },
];

flow.for(PLACES.filter(({ switches }) => IS_CHROMIUM || switches.length === 0))(
  "a page from $from is refused whatever it tries, and learns nothing",
  async ({ from, switches, arrived }, { proxy, companion, onTestFinished }) => {
    const neighbour = await startNeighbour();
    onTestFinished(() => neighbour.close());
    const options: Launch = { extension: null, proxyPort: proxy.port, proxyLoopback: false, switches };
    const driver = await launch(inject("browserName"), options);
    onTestFinished(() => driver.browser.close());
    const isNear = from === "this machine";

    const news = await asked(companion, arrived.length + FORMS.length, async () => {
      const page = await openAttacker(driver, isNear ? neighbour.origin : ATTACKER);
      for (const [name, learned] of Object.entries(await tryEverything(page)))
        expect(learned, name).toMatch(LEARNED);
      // The harness cannot answer for workers, so only a real server has one.
      if (isNear) expect(await tryFromWorker(page)).toBe("TypeError");
      for (const encoding of ENCODINGS) expect(await sendForm(driver, encoding)).toBe(REFUSED);
    });
    expect(news).toEqual([...arrived, ...FORMS]);
  },
);

flow(
  "a page whose name leads to this machine is refused by that name",
  async ({ proxy, companion, onTestFinished }) => {
    const driver = await launch(inject("browserName"), {
      extension: null,
      proxyPort: proxy.port,
      proxyLoopback: false,
      switches: [
        UNGUARDED,
        "--host-resolver-rules=MAP rebound.test 127.0.0.1",
        "--proxy-bypass-list=rebound.test",
      ],
      prefs: { "network.dns.localDomains": "rebound.test", "network.proxy.no_proxies_on": "rebound.test" },
    });
    onTestFinished(() => driver.browser.close());
    const news = await asked(companion, 4, async () => {
      const page = await openAttacker(driver, REBOUND);
      const answers = await page.evaluate(async (loot) => {
        const body = JSON.stringify({ draft: { text: loot } });
        const headers = { "Content-Type": "application/json" };
        const ask = async (path: string, init: RequestInit = {}) => {
          const answer = await fetch(path, init);
          return `${answer.status} ${await answer.text()}`;
        };
        return [
          await ask("/healthz"),
          await ask("/v1/stats"),
          await ask("/v1/check", { method: "POST", headers, body }),
          await ask("/v1/erase", { method: "POST", headers, body: "{}" }),
        ];
      }, LOOT);
      const refused =
        '421 {"error":{"code":"wrong_host","message":"This is 127.0.0.1:27845 and nothing else."}}';
      expect(answers).toEqual(answers.map(() => refused));
    });
    // Browsers ask for an icon of their own accord, and ask again by themselves after a 421.
    expect([...new Set(news)].filter((line) => line !== "GET (no route) 421 wrong_host")).toEqual([
      "GET /healthz 421 wrong_host",
      "GET /v1/stats 421 wrong_host",
      "POST /v1/check 421 wrong_host",
      "POST /v1/erase 421 wrong_host",
    ]);
  },
);
