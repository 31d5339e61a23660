/** The page as a whole, from what is well to what can be erased. */
import type { PersonTotal, Stats } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Hang } from "./charts/hang";
import type { Erasing } from "./erasures";
import { calls } from "./sections/calls";
import { card, later, type Waiting, wide } from "./sections/card";
import { conversations, settling } from "./sections/conversations";
import { habits } from "./sections/habits";
import { kinds } from "./sections/kinds";
import { large } from "./sections/large";
import { notes } from "./sections/notes";
import { type PeopleActs, people } from "./sections/people";
import { mine, theirs } from "./sections/rhythm";
import { hours, weekdays } from "./sections/times";
import { trend } from "./sections/trend";
import { well } from "./sections/well";
import { olderMail, yours } from "./sections/yours";

export interface Acts extends PeopleActs {
  readonly eraseSome: (erasing: Erasing) => void;
  readonly showAll: () => void;
}

export interface View {
  /** Above the filters, and below them. */
  readonly head: HTMLElement;
  readonly body: HTMLElement;
}

/** `person`: whom all of it is about, null for everyone. */
export function view(stats: Stats, person: PersonTotal | null, hang: Hang, acts: Acts): View {
  if (stats.messages === 0) {
    return { head: titled("No message in these days"), body: nothingFound(acts) };
  }
  const sections = [
    trend(stats, hang),
    kinds(stats, hang),
    notes(stats, hang),
    habits(stats),
    hours(stats, hang),
    weekdays(stats, hang),
    conversations(stats, hang),
    settling(stats, hang),
    calls(stats, hang),
    mine(stats, hang),
    theirs(stats, hang),
    people(stats, person?.address ?? null, acts),
  ];
  const shown = sections.filter((section) => section instanceof HTMLElement);
  const waiting = sections.filter((section): section is Waiting => !(section instanceof HTMLElement));
  const halves = shown.filter(({ classList }) => !classList.contains("wide"));
  const lonely = halves.length % 2 === 1 ? halves.at(-1) : undefined;
  if (lonely !== undefined) {
    wide(lonely);
  }
  const grid = element(
    "div",
    { class: "grid" },
    ...shown,
    ...(waiting.length === 0 ? [] : [later(waiting)]),
    yours(acts.eraseSome),
  );
  return { head: well(stats, person), body: element("div", {}, large(stats), grid) };
}

function nothingFound({ showAll }: Acts): HTMLElement {
  const all = element("button", { type: "button" }, "Show all");
  all.addEventListener("click", showAll);
  return card("Nothing to show", "Nothing that is kept is from these days and to this person.", all);
}

/** Before anything is kept. */
export function emptyView(): View {
  return {
    head: titled("Your habits"),
    body: element(
      "section",
      { class: "card" },
      element("h2", {}, "Nothing counted yet"),
      element(
        "p",
        { class: "soft" },
        "Once you have sent a message from Gmail, you see here how many marks it had at first and how many when it went. Lines over time come with ten messages.",
      ),
      olderMail(),
      element("a", { class: "button", href: "../practice/practice.html" }, "Practise first"),
    ),
  };
}

export function titled(words: string): HTMLElement {
  return element("div", { class: "well" }, element("h1", { tabindex: "-1" }, words));
}
