import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import type { InspectMessage } from "../../shared/messages";
import { connectionWords } from "../connection";
import { countInspection, type InspectionCounts, inspectionText } from "./inspection";

const ask = askBackground(new AbortController());
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
  result.replaceChildren(
    ...(answer === undefined
      ? [
          element(
            "p",
            { class: "small soft" },
            "Warmline reads only Gmail. Open Gmail in this tab, or reload it, and look again.",
          ),
        ]
      : inspectionNodes(countInspection(answer))),
  );
}

function inspectionNodes(counts: InspectionCounts): Node[] {
  const copy = element("button", { type: "button" }, "Copy");
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(inspectionText(counts));
    copy.textContent = "Copied";
  });
  const missing = counts.anchors.filter(([, found]) => found === null);
  return [
    table([
      ["Compose boxes", `${counts.readable} of ${counts.composes} readable`],
      ["Messages in view", counts.messages === null ? "no conversation" : String(counts.messages)],
      ["Places found", `${counts.anchors.length - missing.length} of ${counts.anchors.length}`],
    ]),
    element(
      "details",
      {},
      element("summary", {}, "Every place"),
      table(counts.anchors.map(([name, found]) => [name, found ?? "not found"])),
    ),
    copy,
  ];
}

function table(rows: readonly (readonly [string, string])[]): HTMLTableElement {
  return element(
    "table",
    {},
    ...rows.map(([name, value]) =>
      element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, value)),
    ),
  );
}

const look = element("button", { type: "button" }, "What can Warmline read here?");
look.addEventListener("click", () => void inspect());

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
