import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import type { InspectMessage } from "../../shared/messages";
import { browserPreferences } from "../../shared/preferences";
import { connectionWords } from "../connection";
import { followTheme } from "../theme";
import { inspectionView } from "./inspection-view";

const life = new AbortController();
const ask = askBackground(life);
const state = element("p", { class: "small", role: "status" });
const result = element("div", { role: "status" });

function opens(page: "welcome" | "practice" | "stats" | "options", words: string): HTMLButtonElement {
  const button = element("button", { type: "button" }, words);
  button.addEventListener("click", async () => {
    await ask({ kind: "open", page });
    window.close();
  });
  return button;
}

async function inspect(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const message: InspectMessage = { kind: "inspect" };
  const answer =
    tab?.id === undefined ? undefined : await chrome.tabs.sendMessage(tab.id, message).catch(() => undefined);
  result.replaceChildren(...inspectionView(answer, (text) => navigator.clipboard.writeText(text)));
}

const look = element("button", { type: "button" }, "What can Warmline read here?");
look.addEventListener("click", () => void inspect());

followTheme(browserPreferences(), life.signal);
document.body.append(
  element(
    "main",
    {},
    element("h1", {}, element("img", { src: "../../assets/icon.svg", alt: "" }), "Warmline"),
    state,
    element(
      "div",
      { class: "menu" },
      opens("practice", "Practise"),
      opens("stats", "Your habits"),
      opens("options", "Options"),
      look,
    ),
    result,
  ),
);

void ask({ kind: "connection" }).then((connection) => {
  const { state: words, help } = connectionWords(connection);
  state.replaceChildren(
    words,
    ...(help === "" ? [] : [element("br"), element("span", { class: "soft" }, help)]),
  );
  if (connection.state !== "ready" && connection.state !== "offline") {
    state.after(opens("welcome", "Pair now"));
  }
});
