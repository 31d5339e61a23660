import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";
import { inFirefoxItself } from "./firefox-itself";

/** Of Firefox's own names, what is used here. */
declare const Cc: Record<string, { getService(kind: unknown): MemoryReporters }>;
declare const Ci: { nsIMemoryReporterManager: unknown };
declare const Services: { obs: { notifyObservers(subject: null, topic: string): void } };
interface MemoryReporters {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    each: (process: string, path: string, kind: number, units: number, amount: number) => void,
    eachData: null,
    done: () => void,
    doneData: null,
    anonymous: boolean,
  ): void;
}

/** What a page holds once everything is thrown away that can be: in Chromium counts, in Firefox bytes of nodes. */
export interface Held {
  nodes: number;
  listeners: number;
}

/** Counted by the browser itself, what our script holds included. */
export function held(driver: Driver, page: Page): Promise<Held> {
  return driver.name === "chromium"
    ? heldInChromium(page)
    : inFirefoxItself(driver.browser, heldInFirefox, page.url());
}

async function heldInChromium(page: Page): Promise<Held> {
  const session = await page.createCDPSession();
  // Some things are let go of only by the collection after the one that has found their holders gone.
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { nodes, listeners: jsEventListeners };
}

async function heldInFirefox(url: string): Promise<Held> {
  const reporters = Cc["@mozilla.org/memory-reporter-manager;1"]?.getService(Ci.nsIMemoryReporterManager);
  if (!reporters) throw new Error("This Firefox has no memory reporters.");
  Services.obs.notifyObservers(null, "child-mmu-request");
  await new Promise<void>((done) => reporters.minimizeMemoryUsage(done));
  await new Promise((later) => setTimeout(later, 2_000));
  const held = { nodes: 0, listeners: 0 };
  const page = url.replace(/#.*/, "").replaceAll("/", "\\");
  await new Promise<void>((done) =>
    reporters.getReports(
      (_process, path, _kind, _units, amount) => {
        if (!path.includes(page)) return;
        if (/\/dom\/(element|text|orphan)-nodes$/.test(path)) held.nodes += amount;
        if (path.endsWith("/dom/event-listeners")) held.listeners += amount;
      },
      null,
      done,
      null,
      false,
    ),
  );
  return held;
}
