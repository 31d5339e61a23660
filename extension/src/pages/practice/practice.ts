import { startReview } from "../../review/start";
import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import { pageShortcuts } from "../../shared/page-shortcuts";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";
import { conversation } from "./conversation";
import { practiceHost } from "./host";
import { DRAFTS, type SampleDraft, THREADS } from "./samples";

const life = new AbortController();
const preferences = browserPreferences();
let [current] = THREADS;

const letters = element("section", { class: "conversation", "aria-label": "Conversation" });
const editor = element("div", {
  class: "editor",
  contenteditable: "true",
  role: "textbox",
  "aria-multiline": "true",
  "aria-label": "Your reply",
  spellcheck: "false",
});
const toolbar = element("span", { class: "place" });
const said = element("span", { class: "soft small", role: "status" });

function load({ lines }: SampleDraft): void {
  editor.replaceChildren(...lines.map((line) => element("div", {}, line === "" ? element("br") : line)));
  editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
  editor.focus();
}

function choice(title: string, pressed: () => void): HTMLButtonElement {
  const button = element("button", { type: "button" }, title);
  button.addEventListener("click", pressed);
  return button;
}

function threadChoices(): HTMLButtonElement[] {
  const buttons = THREADS.map((sample) =>
    choice(sample.title, () => {
      current = sample;
      letters.replaceChildren(...conversation(sample.thread));
      for (const [index, button] of buttons.entries()) {
        button.setAttribute("aria-pressed", String(THREADS[index] === sample));
      }
      editor.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }),
  );
  buttons[0]?.setAttribute("aria-pressed", "true");
  buttons[1]?.setAttribute("aria-pressed", "false");
  return buttons;
}

function sendButton(): HTMLButtonElement {
  return choice("Send", () => {
    said.textContent = "Practice stays here: nothing is sent, and nothing is counted.";
  });
}

followTheme(preferences, life.signal);
document.body.append(
  pageHeader("practice"),
  element(
    "main",
    {},
    element("h1", {}, "Practise"),
    element(
      "p",
      { class: "soft" },
      "Write a reply, or load one and rest the pointer on the marked words. From the keyboard, put the caret in them and press Alt and the down arrow.",
    ),
    element(
      "div",
      { class: "choices" },
      element("span", { class: "soft small" }, "Conversation"),
      ...threadChoices(),
    ),
    letters,
    element(
      "div",
      { class: "choices" },
      element("span", { class: "soft small" }, "Load a draft"),
      ...DRAFTS.map((draft) => choice(draft.title, () => load(draft))),
    ),
    element(
      "section",
      { class: "compose", "aria-label": "Reply" },
      editor,
      element("div", { class: "toolbar" }, sendButton(), toolbar, said),
    ),
  ),
);
letters.replaceChildren(...conversation(current.thread));

void startReview({
  host: practiceHost({ editor, toolbar, thread: () => current.thread, signal: life.signal }),
  background: askBackground(life),
  preferences,
  shortcuts: pageShortcuts(),
  signal: life.signal,
});
