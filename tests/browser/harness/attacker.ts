import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";

/** Where a page of an attacker stands. Nobody answers there: the test does. */
export const ATTACKER = "https://attacker.example";
/** What it would like to have read, counted or logged. */
export const LOOT = "stolen-words-of-a-mail";

const HOME = "http://127.0.0.1:27845";
const BLANK = "<!doctype html><title>A page</title><body></body>";
const WORKER = `self.onmessage = ({ data, ports }) =>
  fetch(data, { method: "POST", mode: "no-cors", body: "{}" })
    .then((answer) => ports[0].postMessage(answer.type), (error) => ports[0].postMessage(error.name));
self.onactivate = (event) => event.waitUntil(clients.claim());`;

/** A page on another port of this machine, which browsers take for a neighbour; answers with its origin. */
export async function startNeighbour(): Promise<{ origin: string; close(): void }> {
  const server = createServer(({ url }, answer) => {
    const isWorker = url === "/worker.js";
    answer.setHeader("Content-Type", isWorker ? "text/javascript" : "text/html");
    answer.end(isWorker ? WORKER : BLANK);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Opens an empty page at `origin`, where the test answers for it unless somebody really is there. */
export async function openAttacker({ browser }: Driver, origin = ATTACKER): Promise<Page> {
  const page = await browser.newPage();
  if (!origin.startsWith("http://127.0.0.1")) {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      const isHome = request.url() === `${origin}/`;
      void (isHome ? request.respond({ contentType: "text/html", body: BLANK }) : request.continue());
    });
  }
  await page.goto(`${origin}/`);
  return page;
}

/** All that a page can try without leaving; answers with what it learned of each. */
export function tryEverything(page: Page): Promise<Record<string, string>> {
  return page.evaluate(
    async (home, loot) => {
      const json = { "Content-Type": "application/json" };
      const body = JSON.stringify({ draft: { text: loot } });
      const read = async (answer: Response) => `${answer.type} ${answer.status} ${await answer.text()}`;
      const asked = (path: string, init: RequestInit) =>
        fetch(home + path, init).then(read, (error: Error) => error.name);
      const loads = (tag: "img" | "script" | "iframe", path: string) =>
        new Promise<string>((say) => {
          const one = document.createElement(tag);
          one.onload = () => say("load");
          one.onerror = () => say("error");
          one.src = home + path;
          document.body.append(one);
          setTimeout(() => say("nothing"), 3_000);
        });
      const socket = () =>
        new Promise<string>((say) => {
          const one = new WebSocket(`${home.replace("http", "ws")}/v1/hello`);
          one.onopen = () => say("open");
          one.onmessage = ({ data }) => say(String(data));
          one.onerror = () => say("error");
        });
      const source = () =>
        new Promise<string>((say) => {
          const one = new EventSource(`${home}/v1/stats`);
          one.onmessage = ({ data }) => say(String(data));
          one.onerror = () => {
            one.close();
            say("error");
          };
        });
      const learned: Record<string, string> = {};
      const attempts: Record<string, () => Promise<string>> = {
        "fetch GET": () => asked("/v1/stats", {}),
        "fetch POST": () => asked("/v1/check", { method: "POST", body }),
        "fetch with JSON": () => asked("/v1/check", { method: "POST", body, headers: json }),
        "fetch without CORS": () => asked("/v1/erase", { method: "POST", body, mode: "no-cors" }),
        "fetch with cookies": () => asked("/v1/clients", { method: "POST", body, credentials: "include" }),
        "fetch of the health page": () => asked("/healthz", { mode: "no-cors" }),
        image: () => loads("img", "/v1/stats"),
        script: () => loads("script", "/v1/rules"),
        frame: () => loads("iframe", "/v1/hello"),
        WebSocket: socket,
        EventSource: source,
        beacon: async () => String(navigator.sendBeacon(`${home}/v1/erase`, body)),
      };
      for (const [name, attempt] of Object.entries(attempts)) learned[name] = await attempt();
      return learned;
    },
    HOME,
    LOOT,
  );
}

/** The same from a service worker, which lives on without its page. */
export function tryFromWorker(page: Page): Promise<string> {
  return page.evaluate(async (url) => {
    try {
      await navigator.serviceWorker.register("/worker.js");
      const { active } = await navigator.serviceWorker.ready;
      return await new Promise<string>((say) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => say(String(data));
        active?.postMessage(url, [port2]);
        setTimeout(() => say("nothing"), 3_000);
      });
    } catch (error) {
      return (error as Error).name;
    }
  }, `${HOME}/v1/snippets`);
}

export const ENCODINGS = ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"] as const;

/** Sends a form, by which the page itself goes to the companion; answers with what stands there then. */
export async function sendForm(driver: Driver, encoding: (typeof ENCODINGS)[number]): Promise<string> {
  const page = await openAttacker(driver);
  const arrived = page.waitForNavigation().catch((error: Error) => error);
  await page.evaluate(
    (action, enctype, loot) => {
      const form = document.createElement("form");
      const field = document.createElement("input");
      // As text/plain, this is JSON.
      [field.name, field.value] = [`{"draft":{"text":"${loot}`, '"}}'];
      Object.assign(form, { action, enctype, method: "post" });
      form.append(field);
      document.body.append(form);
      form.submit();
    },
    `${HOME}/v1/check`,
    encoding,
    LOOT,
  );
  await arrived;
  const words = await page.evaluate(() => document.documentElement.innerText);
  await page.close();
  return words;
}
