import { askBackground } from "../../shared/ask";
import type { Stats } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Trouble } from "../../shared/messages";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";
import { eraseControl } from "./erase";
import { goodNews, many } from "./figures";
import { calls, figures, habits, labels, weeks } from "./sections";

const life = new AbortController();
const ask = askBackground(life);
const main = element("main");
const said = element("p", { class: "said", role: "status" });
/** The inner space of a card on a wide window; charts are drawn to it and redrawn when it changes. */
const CARD_PADDING = 50;
const WIDEST = 880;

async function show(): Promise<void> {
  const answer = await ask({ kind: "stats", question: {} });
  if (!answer.ok) {
    showTrouble(answer.trouble, answer.message);
  } else if (answer.value.messages === 0) {
    showEmpty();
  } else {
    showStats(answer.value);
  }
}

/** Troubles that pairing mends. */
const UNPAIRED: readonly Trouble[] = ["not_paired", "refused", "stranger"];

function showTrouble(trouble: Trouble, message: string): void {
  const again = element("button", { type: "button" }, "Try again");
  again.addEventListener("click", () => void show());
  const pair = element("a", { class: "button filled", href: "../welcome/welcome.html" }, "Pair");
  main.replaceChildren(
    element("h1", {}, "Your habits"),
    element(
      "section",
      { class: "card" },
      element("p", {}, message),
      element("div", { class: "row" }, ...(UNPAIRED.includes(trouble) ? [pair] : []), again),
    ),
  );
}

function showEmpty(): void {
  main.replaceChildren(
    element("h1", {}, "Your habits"),
    said,
    element(
      "section",
      { class: "card" },
      element("h2", {}, "Nothing counted yet"),
      element(
        "p",
        { class: "soft" },
        "Once you have sent a message from Gmail, you see here how many marks it had at first and how many when it went. Lines over time come with ten messages.",
      ),
      element("a", { class: "button", href: "../practice/practice.html" }, "Practise first"),
    ),
  );
}

function showStats(stats: Stats): void {
  const charts = element("div");
  let drawn = 0;
  const draw = () => {
    const width = Math.round(Math.min(main.clientWidth, WIDEST)) - CARD_PADDING - sidePadding();
    if (width !== drawn && width > 0) {
      drawn = width;
      charts.replaceChildren(
        weeks(stats, width),
        labels(stats, width),
        habits(stats, width),
        calls(stats, width),
      );
    }
  };
  main.replaceChildren(
    element("h1", {}, goodNews(stats)),
    element(
      "p",
      { class: "soft" },
      `Everything here rests on ${many(stats.messages, "message")} you sent. Only counts are kept, on this machine.`,
    ),
    said,
    figures(stats),
    charts,
    element("section", { class: "card" }, element("h2", {}, "Yours to erase"), eraseControl(erase)),
  );
  new ResizeObserver(draw).observe(main);
  draw();
}

function sidePadding(): number {
  const { paddingLeft, paddingRight } = getComputedStyle(main);
  return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
}

async function erase(): Promise<void> {
  const answer = await ask({ kind: "erase", erasure: {} });
  if (answer.ok) {
    await show();
    said.textContent = "Everything is erased.";
  } else {
    said.textContent = answer.message;
  }
}

followTheme(browserPreferences(), life.signal);
document.body.append(pageHeader("stats"), main);
void show();
