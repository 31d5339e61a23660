/** The call sheet of one thread. The page holds the thread in its own memory alone, and forgets it when it is closed. */
import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";
import { sheetContent } from "./view";

const life = new AbortController();
const background = askBackground(life);
const main = element("main", {}, element("h1", {}, "Call sheet"));

function tell(words: string): void {
  main.append(element("p", { role: "status" }, words));
}

async function show(): Promise<void> {
  const { thread } = await background({ kind: "takeSheet", id: location.hash.slice(1) });
  // What it was taken by is of no more use.
  history.replaceState(null, "", location.pathname);
  if (thread === null) {
    tell("This sheet is gone, as nothing of a thread is kept. Open it again from the mail.");
    return;
  }
  const answer = await background({ kind: "papers", thread });
  if (answer.ok) {
    const copy = (text: string) => navigator.clipboard.writeText(text);
    main.replaceChildren(...sheetContent(thread, answer.value, { copy, print: () => window.print() }));
  } else {
    tell(`${answer.message} Then open the sheet again from the mail.`);
  }
}

followTheme(browserPreferences(), life.signal);
document.body.append(pageHeader("sheet"), main);
show().catch(() => tell("The sheet could not be made just now. Open it again from the mail."));
