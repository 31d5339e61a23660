import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { HTTPRequest, Page } from "puppeteer-core";
import type { Driver } from "./driver";

const PAGES = join(import.meta.dirname, "../pages");
const MAIL = "https://mail.google.com";
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
};

export interface Where {
  /** The part of the address after `#`. */
  view?: "inbox" | "inbox/heated" | "inbox/calm" | "inbox/long";
  theme?: "light" | "dark";
  language?: "en" | "he";
  /** A window that holds nothing but a new mail. */
  ownWindow?: boolean;
}

/** Opens our mail page on Gmail's own origin, under the policy that Gmail sends with every page. */
export async function openMail(
  driver: Driver,
  { view = "inbox", theme = "light", language = "en", ownWindow = false }: Where = {},
): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setRequestInterception(true);
  page.on("request", (request) => void answer(request));
  const query = new URLSearchParams({ theme, language, ...(ownWindow && { window: "own" }) });
  await page.goto(`${MAIL}/mail/u/0/?${query}#${view}`);
  await page.waitForSelector("[data-ready]");
  return page;
}

async function answer(request: HTTPRequest): Promise<void> {
  const url = new URL(request.url());
  if (url.origin !== MAIL) return request.continue();
  const name = url.pathname.startsWith("/pages/") ? url.pathname.slice("/pages/".length) : "mail.html";
  await request.respond({
    status: 200,
    headers: {
      "content-type": TYPES[extname(name)] ?? "text/plain",
      "content-security-policy": "require-trusted-types-for 'script'",
    },
    body: await source(name),
  });
}

async function source(name: string): Promise<string> {
  const text = await readFile(join(PAGES, name), "utf8");
  if (name !== "mail.html") return text;
  return text.replace("</body>", `${await readFile(join(PAGES, "compose.html"), "utf8")}</body>`);
}

export const EDITOR = "[g_editable=true]";

/** Begins a new mail in a popup, with the caret in its body. */
export async function compose(page: Page): Promise<void> {
  await page.click("[gh=cm]");
  await page.click(EDITOR);
}

/** Begins a reply under the newest mail of the thread, with the caret in its body. */
export async function reply(page: Page): Promise<void> {
  await page.click(".m-pill");
  await page.click(EDITOR);
}

/** Passes the newest mail of the thread on, with the caret above it. */
export async function forward(page: Page): Promise<void> {
  await page.click(".m-pill:last-child");
  await page.focus(EDITOR);
}

export async function send(page: Page): Promise<string> {
  await page.click(".aoO");
  return page.evaluate(
    () => (window as unknown as { sentMail: { html: string }[] }).sentMail.at(-1)?.html ?? "",
  );
}

/** The editor as it would be saved: its own attributes and everything in it. */
export function editorSource(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => editor.outerHTML);
}

export function editorText(page: Page): Promise<string> {
  return page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText.replace(/\n$/, ""));
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}
