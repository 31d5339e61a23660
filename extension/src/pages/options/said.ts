import { element } from "../../shared/element";

/** The line beside a setting that says how it went. */
export interface Said {
  readonly line: HTMLElement;
  /** Waits for what is being kept, and says so. */
  keeping(done: Promise<void>): Promise<void>;
  wrong(words: string): void;
  /** What a screen reader hears, and anything that can be done about it. */
  say(words: string, ...actions: Node[]): void;
}

const REFUSED =
  "Your browser did not keep this. Change it once more; if that does not help, restart the browser.";

/** One "Saved" is enough on a page: the newest. */
let newest: HTMLElement | null = null;

export function said(id: string): Said {
  const line = element("p", { class: "said small soft", id, role: "status" });
  const put = (words: string, bad: boolean, ...actions: Node[]) => {
    line.classList.toggle("bad", bad);
    // Put anew, the same words would be read out anew.
    if (line.textContent !== words || actions.length > 0) {
      line.replaceChildren(words, ...actions);
    }
    if (newest === line) {
      newest = null;
    }
  };
  return {
    line,
    async keeping(done) {
      try {
        await done;
      } catch {
        put(REFUSED, true);
        return;
      }
      if (newest !== line) {
        newest?.replaceChildren();
      }
      put("Saved", false);
      newest = line;
    },
    wrong: (words) => put(words, true),
    say: (words, ...actions) => put(words, false, ...actions),
  };
}
