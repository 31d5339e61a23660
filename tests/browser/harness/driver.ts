import type { Browser, Page } from "puppeteer-core";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox";
import { until } from "./until";

/** Runs `work` with a shadow root as its first argument. Everything else goes there and back as JSON. */
export type Inside = <A extends unknown[], R>(
  work: (root: ShadowRoot, ...rest: A) => R,
  ...rest: A
) => Promise<R>;

/** What the flows need of a browser beyond puppeteer's own interface. */
export interface Driver {
  readonly name: "chromium" | "firefox";
  readonly browser: Browser;
  /** What the browser calls the extension; empty without one. */
  readonly extensionId: string;
  /** Opens a page of the extension itself, named by its path within the extension. */
  openOwn(path: string): Promise<Page>;
  /** The closed shadow roots of the page, which only a debugger can enter. */
  closedRoots(page: Page): Promise<Inside[]>;
}

export interface Launch {
  /** The unpacked extension; null for a browser without it. */
  extension: string | null;
  /** Port of the proxy that everything goes through. */
  proxyPort: number;
  /** Whether calls to this machine itself go through the proxy, too. */
  proxyLoopback: boolean;
  /** The folder that files are saved to without a question; the browser's own without it. */
  downloads?: string;
  /** Switches of Chromium beyond those that keep it quiet. */
  switches?: readonly string[];
  /** Settings of Firefox beyond those that keep it quiet. */
  prefs?: object;
}

export async function launch(name: Driver["name"], options: Launch): Promise<Driver> {
  const driver = await (name === "chromium" ? launchChromium(options) : launchFirefox(options));
  // It comes to the front by itself, and would take the focus from a flow that has begun.
  if (options.extension) await until("the welcome page to open itself", () => ownPage(driver, WELCOME));
  return driver;
}

export const WELCOME = "/pages/welcome/welcome.html";

/** The open page of the extension that has this path. Firefox does not report such addresses, but the page knows. */
export async function ownPage(driver: Driver, path: string): Promise<Page | null> {
  for (const page of await driver.browser.pages()) {
    // A page that is just being replaced by another has no address to tell.
    const address = await page.evaluate(() => location.href).catch(() => "");
    if (address.includes("-extension://") && address.endsWith(path)) return page;
  }
  return null;
}

/** The source of a function that takes a root and a JSON list, and answers in JSON. */
export function overJson(work: { toString(): string }): string {
  return `(root, json) => JSON.stringify((${work})(root, ...JSON.parse(json)) ?? null)`;
}
