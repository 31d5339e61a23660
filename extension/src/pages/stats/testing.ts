/** What the tests beside it share. */
import type { PersonTotal, RuleTotal, Spans, Stats, Week } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import type { Hang } from "./charts/hang";
import type { Section } from "./sections/card";

/** Draws at once, so wide. */
export const at =
  (width: number): Hang =>
  (draw) =>
    element("div", {}, draw(width));

/** The card, where the section can answer. */
export function shown(section: Section): HTMLElement {
  if (section instanceof HTMLElement) {
    return section;
  }
  throw new Error(`${section.title} waits: ${section.until}`);
}

/** The cells of the table behind a chart, row by row. */
export function cells(card: HTMLElement): (string | null)[][] {
  return [...card.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
}

export function week(monday: string, change: Partial<Week> = {}): Week {
  const counts = { messages: 6, words: 1_000, sent: 2, written_words: 1_000, first: 5, left: 2 };
  return { monday, ...counts, median: 2, ...change };
}

export function ruleTotal(title: string, change: Partial<RuleTotal> = {}): RuleTotal {
  return {
    label: "defensive",
    rule: title,
    title,
    why: "It can be heard as blame.",
    instead: [],
    first: 8,
    left: 2,
    sent: 2,
    applied: 0,
    ignored: 0,
    switched_off: 0,
    ...change,
  };
}

export function person(address: string, change: Partial<PersonTotal> = {}): PersonTotal {
  const counts = { messages: 4, words: 400, sent: 1, threads: 3, heated: 0, settled: 0 };
  return { address, name: null, ...counts, ...change };
}

export const NOTHING_LASTED: Spans = {
  count: 0,
  median: null,
  spans: [
    { hours: 1, count: 0 },
    { hours: null, count: 0 },
  ],
};

const NOBODY = { threads: 0, settled: 0, unsettled: 0, silent: 0 };

/** Twelve messages, all well. */
export function someStats(change: Partial<Stats> = {}): Stats {
  return {
    kept: { messages: 12, first_day: "2026-06-02", last_day: "2026-06-12" },
    messages: 12,
    words: 2_000,
    sent: 4,
    written: 12,
    first: 10,
    left: 4,
    weeks: [week("2026-06-01"), week("2026-06-08")],
    labels: [{ label: "defensive", sent: 4, first: 10, left: 4 }],
    rules: [ruleTotal("Keeping score", { first: 10, left: 4, sent: 4 })],
    notes: [],
    hours: Array.from({ length: 24 }, (_, slot) => ({ slot, messages: 0, words: 0, sent: 0 })),
    weekdays: Array.from({ length: 7 }, (_, slot) => ({ slot, messages: 0, words: 0, sent: 0 })),
    threads: { threads: 5, heated: 0, settled: 0, took: NOTHING_LASTED },
    calls: { suggested: 0, ignored: 0, offered: NOBODY, not_offered: NOBODY },
    mine: NOTHING_LASTED,
    theirs: NOTHING_LASTED,
    people: { people: 1, well: 1, listed: [person("mara@northgate.example", { name: "Mara" })] },
    ...change,
  };
}
