import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";

/** What the other extension's background is to do. */
export type Deed =
  | { do: "ask"; path: string; body: string; authorization: string | null }
  | { do: "message"; to: string; message: object }
  | { do: "connect"; to: string }
  | { do: "fetch"; url: string };

/** What its content script found in the page. */
export interface Looked {
  closed: number;
  opened: string;
  highlighted: string[];
}

const MANIFEST = {
  manifest_version: 3,
  name: "Another extension",
  version: "1",
  browser_specific_settings: { gecko: { id: "another@example.test" } },
  permissions: ["storage"],
  host_permissions: ["http://127.0.0.1/*"],
  background: { service_worker: "background.js", scripts: ["background.js"] },
  content_scripts: [{ matches: ["https://mail.google.com/*"], js: ["content.js"] }],
};

const BACKGROUND = `chrome.runtime.onMessage.addListener((deed, sender, respond) => {
  const deeds = {
    ask: async ({ path, body, authorization }) => {
      const headers = { "Content-Type": "application/json", ...(authorization && { Authorization: authorization }) };
      const answer = await fetch("http://127.0.0.1:27845" + path, { method: "POST", headers, body });
      return answer.status + " " + (await answer.text());
    },
    message: async ({ to, message }) => "answer: " + JSON.stringify(await chrome.runtime.sendMessage(to, message)),
    connect: ({ to }) => new Promise((say) => {
      const port = chrome.runtime.connect(to);
      port.onMessage.addListener(say);
      port.onDisconnect.addListener(() => say("nobody listens"));
      setTimeout(() => say("nobody answers"), 2_000);
      port.postMessage({ kind: "stats" });
    }),
    fetch: async ({ url }) => (await fetch(url)).text(),
  };
  deeds[deed.do](deed).then(respond, (error) => respond("failed: " + error.name));
  return true;
});`;

const CONTENT = `addEventListener("message", async ({ data }) => {
  if (!data.another) return;
  const inside = (one) => globalThis.chrome?.dom?.openOrClosedShadowRoot?.(one) ?? one.openOrClosedShadowRoot;
  const look = () => {
    const hosts = [...document.querySelectorAll("*")].filter((one) => one instanceof HTMLElement && inside(one));
    // Firefox shows a content script such lists only as the page itself sees them.
    const { highlights } = (globalThis.wrappedJSObject ?? globalThis).CSS;
    const highlighted = [...highlights.values()].flatMap((ranges) => [...ranges].map(String));
    return {
      closed: hosts.filter((one) => one.shadowRoot === null).length,
      opened: hosts.map((one) => inside(one).textContent).join(" "),
      highlighted,
    };
  };
  const act = async () => (data.another.do === "look" ? look() : chrome.runtime.sendMessage(data.another));
  const answer = await act().catch((error) => "failed: " + error.message);
  postMessage({ answered: data.id, answer }, "*");
});`;

/** Installs another extension beside ours; answers with how to take it away. */
export async function installAnother({ browser }: Driver): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "warmline-another-"));
  const files = {
    "manifest.json": JSON.stringify(MANIFEST),
    "background.js": BACKGROUND,
    "content.js": CONTENT,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  await browser.installExtension(folder);
  return () => rm(folder, { recursive: true });
}

/** Has it do something, by way of its content script in our mail page. */
export function has(page: Page, deed: Deed): Promise<string> {
  return through(page, deed) as Promise<string>;
}

export function look(page: Page): Promise<Looked> {
  return through(page, { do: "look" }) as Promise<Looked>;
}

function through(page: Page, deed: object): Promise<unknown> {
  return page.evaluate(
    (another) =>
      new Promise((say) => {
        const id = Math.random();
        addEventListener("message", ({ data }) => data.answered === id && say(data.answer));
        postMessage({ id, another }, "*");
      }),
    deed,
  );
}
