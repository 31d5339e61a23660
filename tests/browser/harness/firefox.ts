import { readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import { type Driver, type Inside, type Launch, overJson } from "./driver";

// Chosen here, since Firefox would invent another one for each profile.
const UUID = "6f0d3c52-7a1b-4c3e-9d55-2b8e4a7c9f10";

export async function launchFirefox({
  extension,
  proxyPort,
  proxyLoopback,
  prefs,
  downloads,
}: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.WARMLINE_FIREFOX ?? "/usr/bin/firefox-esr",
    // Without it, a debugger may not enter pages of an extension.
    args: ["-remote-allow-system-access"],
    // A released Firefox asks its maker for settings unless this variable lets the setting below be changed.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    extraPrefsFirefox: {
      "services.settings.server": "data:,#nowhere/v1",
      ...(extension && {
        "extensions.webextensions.uuids": JSON.stringify({ [await addonId(extension)]: UUID }),
      }),
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxyPort,
      "network.proxy.allow_hijacking_localhost": proxyLoopback,
      ...(downloads && { "browser.download.folderList": 2, "browser.download.dir": downloads }),
      ...prefs,
    },
  });
  const { connection } = browser as unknown as { connection: Connection };
  const extensionId = extension ? await browser.installExtension(extension) : "";
  return {
    name: "firefox",
    browser,
    extensionId,
    async openOwn(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // page.goto would wait for a load event that Firefox does not report for such pages.
      await connection.send("browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
      await page.waitForFunction(
        (wanted) => location.href === wanted && document.readyState === "complete",
        {},
        url,
      );
      return page;
    },
    closedRoots: (page) => closedRoots(connection, contextOf(page)),
  };
}

async function addonId(extension: string): Promise<string> {
  const manifest = await readFile(join(extension, "manifest.json"), "utf8");
  return JSON.parse(manifest).browser_specific_settings.gecko.id;
}

/** WebDriver BiDi itself: puppeteer has no words of its own for closed shadow roots. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  type?: string;
  result?: RemoteNode;
  exceptionDetails?: { text: string };
}
interface RemoteNode {
  sharedId?: string;
  value?: { mode?: string; shadowRoot?: RemoteNode | null; children?: RemoteNode[] };
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function closedRoots(connection: Connection, context: string): Promise<Inside[]> {
  const { result } = await connection.send("script.callFunction", {
    functionDeclaration: "() => document.documentElement",
    awaitPromise: false,
    target: { context },
    serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
  });
  return [...closedUnder(result.result)].map((sharedId) => inside(connection, context, sharedId));
}

function* closedUnder(node: RemoteNode | null | undefined): Generator<string> {
  if (!node?.value) return;
  if (node.value.mode === "closed" && node.sharedId) yield node.sharedId;
  yield* closedUnder(node.value.shadowRoot);
  for (const child of node.value.children ?? []) yield* closedUnder(child);
}

function inside(connection: Connection, context: string, sharedId: string): Inside {
  return async (work, ...rest) => {
    const { result } = await connection.send("script.callFunction", {
      functionDeclaration: overJson(work),
      arguments: [{ sharedId }, { type: "string", value: JSON.stringify(rest) }],
      awaitPromise: false,
      target: { context },
    });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return JSON.parse((result.result as { value: string }).value);
  };
}
