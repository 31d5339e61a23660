/** What a call sheet shows. Every line that tells of the thread names its message and leads to it. */
import type { Line, Papers, Thread } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { plainName } from "../../shared/plain-name";
import { whenWritten, whoWrote } from "../../shared/told";

export interface SheetActions {
  copy(text: string): Promise<void>;
  print(): void;
}

export function sheetContent(thread: Thread, papers: Papers, actions: SheetActions): HTMLElement[] {
  const told = (line: Line, what = "") => toldLine(thread, line, what);
  const open = papers.asks.filter((ask) => ask.open);
  const before = papers.asks.filter((ask) => !ask.open);
  return [
    element("h1", {}, "Call sheet"),
    element("p", { class: "soft", dir: "auto" }, thread.subject || "A conversation without a subject"),
    choices(papers, actions),
    section("Say first", element("p", { class: "say", dir: "auto" }, papers.opening)),
    ...part(
      "What happened",
      papers.timeline.map((event) => {
        const item = told(event, event.what);
        if (event.heats) {
          item.prepend(element("span", { class: "warm" }, "Here it began to heat up. "));
        }
        return item;
      }),
    ),
    ...part(
      "What they ask",
      open.map((ask) => told(ask, ask.first === null ? "" : "Asked more than once")),
    ),
    ...part(
      "Asked before you last wrote",
      before.map((ask) => told(ask)),
    ),
    ...part(
      "What was promised",
      papers.promises.map((one) =>
        told(one, [one.by === "me" ? "You" : "They", one.until].filter(Boolean).join(", ")),
      ),
    ),
    ...part(
      "Facts to check",
      papers.facts.map((fact) => told(fact)),
    ),
    ...part("To fill in before the call", papers.went_wrong.map(plainLine)),
    ...part("Keep in mind", papers.reminders.map(plainLine)),
    draft("Summary to send afterwards", papers.summary),
    draft("Note to a colleague", papers.handover),
    letters(thread),
  ];
}

function choices(papers: Papers, { copy, print }: SheetActions): HTMLElement {
  const said = element("span", { class: "soft small", role: "status" });
  const copying = (words: string, text: string) =>
    button(words, () => {
      copy(text).then(
        () => {
          said.textContent = "Copied.";
        },
        () => {
          said.textContent = "Your browser did not let it be copied. Select the text below instead.";
        },
      );
    });
  return element(
    "div",
    { class: "choices" },
    button("Print", print),
    copying("Copy the summary", papers.summary),
    copying("Copy the hand-over note", papers.handover),
    said,
  );
}

function button(words: string, pressed: () => void): HTMLButtonElement {
  const made = element("button", { type: "button" }, words);
  made.addEventListener("click", pressed);
  return made;
}

/** Left out where there is nothing to tell. */
function part(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [section(title, element("ul", {}, ...items))];
}

function section(title: string, ...content: Node[]): HTMLElement {
  return element("section", { class: "card" }, element("h2", {}, title), ...content);
}

function plainLine(words: string): HTMLElement {
  return element("li", {}, words);
}

function toldLine(thread: Thread, line: Line, what: string): HTMLElement {
  const link = element("a", { href: `#${idOf(line.message)}` }, `message ${line.message + 1}`);
  link.addEventListener("click", () => {
    document.getElementById(idOf(line.message))?.setAttribute("open", "");
  });
  const who = whoWrote(thread.messages[line.message], line.by);
  const source = element("small", { dir: "auto" }, `${who}, ${whenWritten(thread, line.message)}, `, link);
  const quote = line.quote === "" ? [] : [element("q", { dir: "auto" }, line.quote)];
  const colon = what !== "" && quote.length > 0 ? ": " : "";
  return element("li", {}, what + colon, ...quote, source);
}

function draft(title: string, text: string): HTMLElement {
  const made = section(title, element("p", { class: "draft", dir: "auto" }, text));
  made.classList.add("aside");
  return made;
}

function letters({ messages }: Thread): HTMLElement {
  const items = messages.map(({ text, from, name }, index) =>
    element(
      "details",
      { id: idOf(index) },
      element("summary", {}, `Message ${index + 1}, ${plainName(name || from || "") || "no sender"}`),
      element("p", { class: "letter", dir: "auto" }, text),
    ),
  );
  const made = section("The messages", ...items);
  made.classList.add("aside");
  return made;
}

function idOf(message: number): string {
  return `message-${message + 1}`;
}
