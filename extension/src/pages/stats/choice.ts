/** Which figures are wanted, as the filters say it, as the address keeps it and as the companion is asked for it. */
import type { LabelTotal, PersonTotal, StatsQuestion } from "../../shared/contract.gen";
import { calledBy } from "./people";
import { dayWords, many } from "./words";

export const LABELS = ["defensive", "condescending", "hostile"] as const satisfies LabelTotal["label"][];
export type Label = (typeof LABELS)[number];

export const RANGES = {
  "30d": "30 days",
  "3m": "3 months",
  "1y": "Year",
  all: "All",
  own: "Own dates",
} as const;
export type Range = keyof typeof RANGES;

export interface Choice {
  range: Range;
  /** The user's own dates, both included; null: open. They count with the range `own` alone. */
  since: string | null;
  until: string | null;
  label: Label | null;
  person: PersonTotal | null;
}

export const EVERYTHING: Choice = { range: "all", since: null, until: null, label: null, person: null };

/** `today` by the user's own clock. */
export function questionOf(choice: Choice, today: Date): StatsQuestion {
  const { range, label, person } = choice;
  const own = range === "own";
  return {
    since: own ? choice.since : firstDay(range, today),
    until: own ? choice.until : null,
    correspondent: person?.address ?? null,
    label,
  };
}

function firstDay(range: Exclude<Range, "own">, today: Date): string | null {
  switch (range) {
    case "30d":
      return isoDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() - 29));
    case "3m":
      return isoDay(monthsBefore(today, 3));
    case "1y":
      return isoDay(monthsBefore(today, 12));
    case "all":
      return null;
  }
}

/** The day after the same day then; where that month is shorter, the first of the next. */
function monthsBefore(today: Date, months: number): Date {
  const [year, month] = [today.getFullYear(), today.getMonth() - months];
  const last = new Date(year, month + 1, 0).getDate();
  return new Date(year, month, Math.min(today.getDate(), last) + 1);
}

function isoDay(day: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** For the address of the page. Never the person: addresses are kept in histories. */
export function toHash({ range, since, until, label }: Choice): string {
  const parts = new URLSearchParams();
  if (range !== "all") {
    parts.set("range", range);
  }
  if (range === "own") {
    for (const [name, day] of Object.entries({ since, until })) {
      if (day !== null) {
        parts.set(name, day);
      }
    }
  }
  if (label !== null) {
    parts.set("label", label);
  }
  return parts.toString();
}

/** Whatever stands there, as far as it means something. */
export function fromHash(hash: string): Choice {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const day = (name: string) => {
    const written = parts.get(name) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(Date.parse(written)) ? written : null;
  };
  const range = parts.get("range") ?? "";
  return {
    range: Object.hasOwn(RANGES, range) ? (range as Range) : "all",
    since: day("since"),
    until: day("until"),
    label: LABELS.find((label) => label === parts.get("label")) ?? null,
    person: null,
  };
}

const RANGE_WORDS = {
  "30d": "the last 30 days",
  "3m": "the last three months",
  "1y": "the last year",
} as const;

/** What is shown now, said to whoever has just chosen it. */
export function choiceWords(choice: Choice, messages: number): string {
  const { range, since, until, label, person } = choice;
  const days =
    range === "own"
      ? [since && `from ${dayWords(since)}`, until && `until ${dayWords(until)}`].filter(Boolean).join(" ")
      : range === "all"
        ? ""
        : `from ${RANGE_WORDS[range]}`;
  const to = person === null ? "" : `to ${calledBy(person)}`;
  const words = [many(messages, "message"), to, days].filter((part) => part !== "").join(" ");
  return label === null ? `${words}.` : `${words}; only marks that can read as ${label}.`;
}
