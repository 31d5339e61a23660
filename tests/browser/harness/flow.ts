import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inject, test } from "vitest";
import { ADDRESS, Companion } from "./companion";
import { type Driver, launch } from "./driver";
import { pair } from "./own-pages";
import { startProxy } from "./proxy";

declare module "vitest" {
  interface ProvidedContext {
    browserName: Driver["name"];
  }
}

export const EXTENSION = resolve(import.meta.dirname, "../../../extension/dist");

const ONCE_A_FILE = { scope: "file" } as const;

/** A test played in the browser of its project. What it names is set up once for its file, and taken down after it. */
export const flow = test
  /** The only way out of the browser. */
  .extend("proxy", ONCE_A_FILE, async ({}, { onCleanup }) => {
    const proxy = await startProxy(ADDRESS);
    onCleanup(() => proxy.close());
    return proxy;
  })
  /** Where the browser saves files. */
  .extend("downloads", ONCE_A_FILE, async ({}, { onCleanup }) => {
    const folder = await mkdtemp(join(tmpdir(), "warmline-downloads-"));
    onCleanup(() => rm(folder, { recursive: true }));
    return folder;
  })
  /** A browser with the extension, on a fresh profile. */
  .extend("driver", ONCE_A_FILE, async ({ proxy, downloads }, { onCleanup }) => {
    const options = { extension: EXTENSION, proxyPort: proxy.port, proxyLoopback: false, downloads };
    const driver = await launch(inject("browserName"), options);
    onCleanup(() => driver.browser.close());
    return driver;
  })
  /** Another browser, without the extension: what a page is without us. */
  .extend("bare", ONCE_A_FILE, async ({ proxy }, { onCleanup }) => {
    const options = { extension: null, proxyPort: proxy.port, proxyLoopback: false };
    const bare = await launch(inject("browserName"), options);
    onCleanup(() => bare.browser.close());
    return bare;
  })
  /** A running companion that has nothing stored. */
  .extend("companion", ONCE_A_FILE, async ({}, { onCleanup }) => {
    const companion = await Companion.create();
    onCleanup(() => companion.remove());
    await companion.start();
    return companion;
  })
  /** The browser once it knows the companion, which a user brings about on the welcome page. */
  .extend("paired", ONCE_A_FILE, async ({ driver, companion }) => {
    await pair(driver, await companion.pairingLine());
    return driver;
  });
