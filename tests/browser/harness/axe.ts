import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, UnlabelledFrameSelector } from "axe-core";
import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";

declare const axe: typeof import("axe-core");

const SOURCE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What of a page is looked at: all of it, or only what Warmline has put there. */
export type Part = "page" | "ours";

/** Everything that axe-core holds against it, a line each; empty is well. */
export async function violations(driver: Driver, page: Page, part: Part): Promise<string[]> {
  await openRoots(driver, page);
  await page.evaluate(SOURCE);
  const { violations: found, passes }: AxeResults = await page.evaluate(async (looked) => {
    const hosts = [...document.querySelectorAll("*")].filter(({ shadowRoot }) => shadowRoot);
    return axe.run(looked === "ours" ? { include: hosts as HTMLElement[] } : document, {
      resultTypes: ["violations", "passes"],
    });
  }, part);
  // A place inside a shadow root is a list: the host, and the way from its root.
  const insideUs = passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])));
  if (passes.length === 0 || (part === "ours" && !insideUs)) throw new Error("axe-core saw nothing of ours.");
  return found.flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ target }) => !isStopAmongGmails(id, target))
      .map(({ target, failureSummary }) => `${id}: ${help}\n${target.join(" ")}\n${failureSummary}`),
  );
}

/** Gmail numbers the stops of its compose, and the control can stand behind Send only with a number of its own. */
function isStopAmongGmails(rule: string, [place]: UnlabelledFrameSelector): boolean {
  // What lies in a root of ours has a list for its place, and is not excused.
  return rule === "tabindex" && typeof place === "string";
}

/**
 * axe-core walks down `shadowRoot`, which is null for closed roots. A debugger can hand us the roots, and so each host is
 * given a property of its own that hides the browser's. It lives in the page's world, where the product does not look.
 */
async function openRoots(driver: Driver, page: Page): Promise<void> {
  for (const inside of await driver.closedRoots(page)) {
    await inside((root) => {
      Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true });
    });
  }
}
