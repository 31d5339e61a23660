/** What can befall an extension while pages are open: it is reloaded or removed, or its background is stopped. */
import { TargetType } from "puppeteer-core";
import type { Driver } from "./driver";
import { inFirefoxItself } from "./firefox-itself";
import { EXTENSION } from "./flow";

/** Of Firefox's own names, what is used here. */
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { backgroundState: string; terminateBackground(how: object): Promise<void> };
  };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};

/** As every update does it; it is back when this is done. */
export async function reloadExtension({ name, browser, extensionId }: Driver): Promise<void> {
  if (name === "chromium") {
    // What is installed from the same folder a second time takes the first one's place.
    await browser.installExtension(EXTENSION);
    return;
  }
  await inFirefoxItself(
    browser,
    async (id) => {
      const url = "resource://gre/modules/AddonManager.sys.mjs";
      const { AddonManager } = ChromeUtils.importESModule(url);
      await (await AddonManager.getAddonByID(id)).reload();
    },
    extensionId,
  );
}

/** As a user does it in the browser's list of extensions. */
export function removeExtension(driver: Driver): Promise<void> {
  return driver.browser.uninstallExtension(driver.extensionId);
}

/** As the browser does it when it likes, at once. The next message starts the background again. */
export async function stopBackground(driver: Driver): Promise<void> {
  if (driver.name === "chromium") {
    const running = await worker(driver)?.worker();
    await running?.close().catch((error: Error) => {
      // The debugger's session may have gone with the worker before puppeteer ends it.
      if (!/No session with given id/.test(error.message)) throw error;
    });
    return;
  }
  await inFirefoxItself(
    driver.browser,
    (id) =>
      WebExtensionPolicy.getByID(id).extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      }),
    driver.extensionId,
  );
}

export async function isBackgroundRunning(driver: Driver): Promise<boolean> {
  if (driver.name === "chromium") return worker(driver) !== undefined;
  return inFirefoxItself(
    driver.browser,
    (id) => WebExtensionPolicy.getByID(id).extension.backgroundState === "running",
    driver.extensionId,
  );
}

/** Chromium's background, while it runs. */
export function worker({ browser, extensionId }: Driver) {
  return browser
    .targets()
    .find((target) => target.type() === TargetType.SERVICE_WORKER && target.url().includes(extensionId));
}
