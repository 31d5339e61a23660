import type { Driver } from "./driver";
import { worker } from "./extension-life";
import { inFirefoxItself } from "./firefox-itself";

/** Of the browsers' own names, what is used here. */
declare const Cc: Record<string, { createInstance(kind: unknown): KeyPresser }>;
declare const Ci: { nsITextInputProcessor: unknown };
interface KeyPresser {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
type OnCommand = typeof chrome.commands.onCommand & { dispatch(name: string, tab: chrome.tabs.Tab): void };

/**
 * Presses keys that belong to the extension, such as "Alt+Period", in the tab in front. A debugger's keys go to the page
 * and past the browser. Firefox lets us press them in its own window; in Chromium the background is told what the
 * browser has bound to them, as the browser would.
 */
export async function pressShortcut(driver: Driver, keys: string): Promise<void> {
  const pressed = await (driver.name === "firefox"
    ? inFirefoxItself(driver.browser, pressInWindow, keys.split("+"))
    : (await worker(driver)?.worker())?.evaluate(giveCommand, keys));
  if (pressed !== true) throw new Error(`The browser has nothing bound to ${keys}.`);
}

/** The keys as the browser has bound them, by name. */
export async function boundKeys(driver: Driver): Promise<Record<string, string>> {
  const page = await driver.openOwn("pages/popup/popup.html");
  const bound = await page.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]),
  );
  await page.close();
  return Object.fromEntries(bound);
}

function pressInWindow(keys: string[]): boolean {
  const presser = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!presser?.beginInputTransactionForTests(window)) return false;
  const KEYS: Record<string, KeyboardEventInit> = {
    Alt: { key: "Alt", code: "AltLeft" },
    Shift: { key: "Shift", code: "ShiftLeft" },
    Period: { key: ".", code: "Period", keyCode: 190 },
    Comma: { key: ",", code: "Comma", keyCode: 188 },
  };
  const events = keys.map((key) => new KeyboardEvent("keydown", KEYS[key]));
  for (const event of events) presser.keydown(event);
  for (const event of events.toReversed()) presser.keyup(event);
  return true;
}

async function giveCommand(keys: string): Promise<boolean> {
  const bound = (await chrome.commands.getAll()).find(({ shortcut }) => shortcut === keys);
  const [tab] = await chrome.tabs.query({ active: true });
  if (!bound?.name || !tab) return false;
  (chrome.commands.onCommand as OnCommand).dispatch(bound.name, tab);
  return true;
}
