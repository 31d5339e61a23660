import type { Page } from "puppeteer-core";

/** What a script of the page itself sees of keys, of the focus and of sending: what Gmail's own would see. */
export interface Seen {
  /** Keys that reached listeners of the page on its document, as Gmail's shortcuts are. */
  keys: string[];
  /** Where the focus went. */
  focus: string[];
  /** For every mail sent: milliseconds between the user's press and Gmail's acting on it. */
  waits: number[];
  /** Presses whose own effect somebody switched off. */
  prevented: string[];
}

type Watched = Window & { seen: Seen };

export async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { keys: [], focus: [], waits: [], prevented: [] };
    (window as unknown as Watched).seen = seen;
    let pressed = 0;
    for (const name of ["keydown", "mousedown", "click"] as const) {
      window.addEventListener(
        name,
        (event) => {
          pressed = event.timeStamp;
        },
        true,
      );
      window.addEventListener(name, (event) => {
        if (event.defaultPrevented)
          seen.prevented.push(event instanceof KeyboardEvent ? event.key : event.type);
      });
    }
    document.addEventListener("keydown", ({ key }) => seen.keys.push(key), true);
    for (const name of ["focusin", "focusout"] as const) {
      document.addEventListener(name, ({ target }) => {
        seen.focus.push(`${name} ${(target as Element).className || (target as Element).tagName}`);
      });
    }
    const { sentMail } = window as unknown as { sentMail: { push(mail: object): number } };
    const keep = sentMail.push.bind(sentMail);
    sentMail.push = (mail) => {
      seen.waits.push(performance.now() - pressed);
      return keep(mail);
    };
  });
}

/** What was seen since the last time it was asked for. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const { seen } = window as unknown as Watched;
    const sofar = structuredClone(seen);
    for (const list of Object.values(seen)) list.length = 0;
    return sofar;
  });
}
