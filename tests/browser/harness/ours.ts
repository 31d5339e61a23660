import type { Page } from "puppeteer-core";
import type { Box } from "./boxes";
import type { Driver } from "./driver";
import { until } from "./until";

export interface Focused {
  role: string;
  name: string;
  /** Whether it can be seen to have the focus. */
  ring: boolean;
}

/** What Warmline draws in a page, read as a person reads it and used with the mouse. */
export class Ours {
  constructor(
    private readonly driver: Driver,
    private readonly page: Page,
  ) {}

  /** Every word of ours that can be seen now. */
  async words(): Promise<string> {
    const roots = await this.driver.closedRoots(this.page);
    return (await Promise.all(roots.map((inside) => inside(visibleWords)))).filter(Boolean).join("\n");
  }

  /** Waits until our words match, and answers with them. */
  async see(wanted: RegExp): Promise<string> {
    let words = "";
    const look = async () => {
      words = await this.words();
      return wanted.test(words);
    };
    await until(`${wanted} among our words`, look).catch((error: Error) => {
      throw new Error(`${error.message} There is: ${JSON.stringify(words)}`);
    });
    return words;
  }

  async gone(unwanted: RegExp): Promise<void> {
    await until(`${unwanted} to leave`, async () => !unwanted.test(await this.words()));
  }

  /** Clicks the middle of the button whose name matches, once it stands still: what is above it may still be growing. */
  async press(name: RegExp): Promise<void> {
    let before = await this.find(name);
    const place = await until(`a button named ${name}`, async () => {
      const now = await this.find(name);
      const isStill = now !== null && now.x === before?.x && now.y === before?.y;
      before = now;
      return isStill && now;
    });
    await this.page.mouse.click(place.x, place.y);
  }

  /** Writes down what a screen reader is told, from what stands there now. Answers with all of it so far, when asked. */
  async listen(): Promise<() => Promise<string[]>> {
    const roots = await until("a voice of ours", async () => {
      const roots = await this.driver.closedRoots(this.page);
      const listening = await Promise.all(roots.map((inside) => inside(startListening)));
      return listening.includes(true) && roots;
    });
    return async () => (await Promise.all(roots.map((inside) => inside(whatWasHeard)))).flat();
  }

  /** What of ours has the focus; null when nothing has. */
  async focused(): Promise<Focused | null> {
    const roots = await this.driver.closedRoots(this.page);
    return (await Promise.all(roots.map((inside) => inside(focusedIn)))).find(Boolean) ?? null;
  }

  /** Where the open card or panel lies, and whether more stands in it than can be seen at once. */
  async box(): Promise<(Box & { scrolls: boolean; cut: boolean }) | null> {
    for (const inside of await this.driver.closedRoots(this.page)) {
      const box = await inside(boxOfDialog);
      if (box) return box;
    }
    return null;
  }

  /** What stands in a field of the open panel. */
  async value(field: string): Promise<string | null> {
    const roots = await this.driver.closedRoots(this.page);
    return (await Promise.all(roots.map((inside) => inside(contentOf, field)))).find(Boolean) ?? null;
  }

  async find(name: RegExp): Promise<{ x: number; y: number } | null> {
    for (const inside of await this.driver.closedRoots(this.page)) {
      const place = await inside(middleOfButton, name.source, name.flags);
      if (place) return place;
    }
    return null;
  }
}

function visibleWords(root: ShadowRoot): string {
  if (!root.host.isConnected || !root.host.checkVisibility()) return "";
  // What is a pixel large is there for screen readers, and may lag behind what is to be seen.
  return [...root.children]
    .filter((child) => child.getBoundingClientRect().width > 1)
    .map((child) => {
      const named = [child, ...child.querySelectorAll("[aria-label]")].map((part) =>
        part.getAttribute("aria-label"),
      );
      return child.checkVisibility()
        ? [(child as HTMLElement).innerText, ...named].filter(Boolean).join("\n")
        : "";
    })
    .join("\n")
    .trim();
}

type Listening = ShadowRoot & { heard?: string[] };

function startListening(root: Listening): boolean {
  const heard: string[] = [];
  const region = root.querySelector("[aria-live]");
  if (!region) return false;
  root.heard = heard;
  if (region.textContent) heard.push(region.textContent);
  const listener = new MutationObserver(() => region.textContent && heard.push(region.textContent));
  listener.observe(region, { childList: true, characterData: true, subtree: true });
  return true;
}

function whatWasHeard(root: Listening): string[] {
  return root.heard ?? [];
}

function focusedIn(root: ShadowRoot): Focused | null {
  const one = root.activeElement as HTMLElement | null;
  if (one === null || !document.hasFocus()) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  return {
    role: one.getAttribute("role") ?? one.tagName.toLowerCase(),
    name: one.getAttribute("aria-label") ?? one.innerText.trim(),
    ring: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
  };
}

function contentOf(root: ShadowRoot, field: string): string | null {
  return root.querySelector<HTMLTextAreaElement>(field)?.value ?? null;
}

function boxOfDialog(root: ShadowRoot): (Box & { scrolls: boolean; cut: boolean }) | null {
  const dialog = root.querySelector<HTMLElement>("[role=dialog]");
  if (!dialog) return null;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  return {
    left,
    top,
    right,
    bottom,
    scrolls: dialog.scrollHeight > dialog.clientHeight,
    cut: dialog.scrollWidth > dialog.clientWidth,
  };
}

function middleOfButton(root: ShadowRoot, source: string, flags: string): { x: number; y: number } | null {
  const wanted = new RegExp(source, flags);
  for (const button of root.querySelectorAll<HTMLElement>(
    "button, [role=button], summary, a[href], label, textarea",
  )) {
    const names = [button.getAttribute("aria-label"), button.innerText.trim()];
    if (!button.checkVisibility() || !names.some((name) => name && wanted.test(name))) continue;
    button.scrollIntoView({ block: "nearest" });
    const box = button.getBoundingClientRect();
    if (box.width && box.height) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}
