/** The arithmetic of the statistics page. All counts come from the companion; nothing here sees a mail. */
import type { Stats, Week } from "../../shared/contract.gen";

/** Fewer messages than this show chance rather than habit, so no trend is drawn. */
export const ENOUGH_MESSAGES = 10;

/** Marks per 1,000 words; null without words, because nothing is not a good week. */
export function perThousand(marks: number, words: number): number | null {
  return words > 0 ? (marks * 1000) / words : null;
}

/** The part of `whole`, in whole percent; null of nothing. Never rounds something to nothing or nearly all to all. */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) {
    return null;
  }
  const rounded = Math.round((part * 100) / whole);
  if (part > 0 && rounded === 0) {
    return 1;
  }
  return part < whole && rounded === 100 ? 99 : rounded;
}

export interface WeekRate {
  /** Monday of the week, at midnight UTC. */
  week: Date;
  messages: number;
  words: number;
  /** Marks per 1,000 words as first written and as sent; null in a week without words. */
  first: number | null;
  sent: number | null;
}

export function weekRates(weeks: readonly Week[]): WeekRate[] {
  return weeks.map(({ monday, messages, words, written_words, first, sent }) => ({
    week: new Date(`${monday}T00:00:00Z`),
    messages,
    words,
    first: perThousand(first, written_words),
    sent: perThousand(sent, words),
  }));
}

/** The sentence that the page begins with: what went well, and on how much it rests. */
export function goodNews({ messages, first, left, sent, words }: Stats): string {
  const softened = first - left;
  if (first === 0) {
    return `Not one mark in ${many(messages, "message")}.`;
  }
  if (softened > 0) {
    return `You softened ${softened} of ${many(first, "mark")} before sending.`;
  }
  return `${many(sent, "mark")} in ${many(words, "word")}, over ${many(messages, "message")}.`;
}

export function many(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

export function grouped(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count);
}

/** One decimal where it tells something. */
export function rate(value: number | null): string {
  return value === null ? "–" : new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 }).format(value);
}

export function dayWords(date: Date): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}
