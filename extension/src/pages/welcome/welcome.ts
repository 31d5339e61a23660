import { askBackground } from "../../shared/ask";
import { element } from "../../shared/element";
import { browserPreferences } from "../../shared/preferences";
import { pageHeader } from "../header";
import { followTheme } from "../theme";

const life = new AbortController();
const ask = askBackground(life);

const field = element("input", {
  type: "text",
  id: "pairing",
  placeholder: "warmline:…",
  autocomplete: "off",
  spellcheck: "false",
  "aria-describedby": "said",
  dir: "ltr",
});
const button = element("button", { class: "filled", type: "submit" }, "Pair");
const form = element("form", {}, field, button);
const said = element("p", { class: "said", id: "said", role: "status" });
const next = element("div", { class: "row" });

function say(words: string, bad: boolean): void {
  said.textContent = words;
  said.classList.toggle("bad", bad);
  field.setAttribute("aria-invalid", String(bad));
}

function showReady(degraded: string | null): void {
  say("Paired. Marks appear under your words the next time you write.", false);
  next.replaceChildren(
    element("a", { class: "button filled", href: "../practice/practice.html" }, "Try it now"),
    ...(degraded === null ? [] : [element("p", { class: "soft small" }, degraded)]),
  );
}

async function pair(): Promise<void> {
  button.disabled = true;
  const connection = await ask({ kind: "pair", pairingText: field.value });
  button.disabled = false;
  if (connection.state === "ready") {
    field.value = "";
    showReady(connection.degraded);
  } else {
    say(connection.message, true);
    field.focus();
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void pair();
});

followTheme(browserPreferences(), life.signal);
document.body.append(
  pageHeader("welcome"),
  element(
    "main",
    {},
    element("h1", {}, "Write it as you mean it"),
    element(
      "p",
      { class: "soft" },
      "Warmline marks words that can land badly while you write to a client, says why, and offers other ones. When a conversation heats up, it suggests a call.",
    ),
    element(
      "section",
      { class: "card" },
      element(
        "ol",
        { class: "steps" },
        element(
          "li",
          {},
          element("h2", {}, "Start your companion"),
          "It does the reading, on this machine. In a terminal, run:",
          element("pre", {}, element("code", {}, "warmline serve")),
          "In a clone of the source, ",
          element("code", {}, "./scripts/start"),
          " does it.",
        ),
        element(
          "li",
          {},
          element("h2", {}, "Copy the pairing line"),
          "It is shown at the first start and begins with “warmline:”. For a new one, run ",
          element("code", {}, "warmline pair"),
          ", in a clone ",
          element("code", {}, ".venv/bin/warmline pair"),
          ".",
        ),
        element(
          "li",
          {},
          element("label", { for: "pairing" }, element("h2", {}, "Paste it here")),
          form,
          said,
          next,
        ),
      ),
    ),
    element(
      "section",
      { class: "card" },
      element("h2", {}, "What stays private"),
      element(
        "ul",
        { class: "private" },
        element("li", {}, "Your words go to the companion on this machine and nowhere else."),
        element("li", {}, "No mail is stored: of each one you send only counts, when, and to whom."),
        element(
          "li",
          {},
          "Addresses and names of the people you write to lie in the encrypted database on this machine.",
        ),
        element(
          "li",
          {},
          "What is kept is yours: see it under “Your habits”, and erase it there, one person at a time or all at once.",
        ),
        element("li", {}, "Nothing is sent for you, and sending is never held up."),
        element("li", {}, "Without the companion, Gmail works exactly as before."),
      ),
    ),
  ),
);

void ask({ kind: "connection" }).then((connection) => {
  if (connection.state === "ready") {
    showReady(connection.degraded);
  }
});
