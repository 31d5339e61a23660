/** The weeks of the companion as the points of a line, or months where there are too many weeks to see. */
import type { Week } from "../../shared/contract.gen";
import { ENOUGH, perThousand } from "./rates";

/** More weeks than this lie too close to tell them apart. */
export const MOST_WEEKS = 104;
/** How many periods a rolling median is of. */
export const ROLLING = 5;

export interface Period {
  /** Monday of the week, or the first of the month, at midnight UTC. */
  day: Date;
  messages: number;
  words: number;
  sent: number;
  /** Marks sent per 1,000 words; null without words. */
  rate: number | null;
  /** Median of the rates of this period and the four before; null where they have too few messages together. */
  median: number | null;
}

export interface Periods {
  each: "week" | "month";
  points: Period[];
}

export function periodsOf(weeks: readonly Week[]): Periods {
  return weeks.length > MOST_WEEKS
    ? { each: "month", points: withMedians(byMonth(weeks)) }
    : { each: "week", points: weeks.map(pointOf) };
}

function pointOf({ monday, messages, words, sent, median }: Week): Period {
  return { day: dayOf(monday), messages, words, sent, rate: perThousand(sent, words), median };
}

type Counts = Pick<Period, "day" | "messages" | "words" | "sent">;

/** A week belongs to the month that its Monday is in. */
function byMonth(weeks: readonly Week[]): Counts[] {
  const months = new Map<string, Counts>();
  for (const { monday, messages, words, sent } of weeks) {
    const name = monday.slice(0, 7);
    const month = months.get(name) ?? { day: dayOf(`${name}-01`), messages: 0, words: 0, sent: 0 };
    months.set(name, {
      day: month.day,
      messages: month.messages + messages,
      words: month.words + words,
      sent: month.sent + sent,
    });
  }
  return [...months.values()];
}

/** By the rule that the companion has for weeks. */
function withMedians(months: readonly Counts[]): Period[] {
  return months.map((month, index) => {
    const around = months.slice(Math.max(0, index - ROLLING + 1), index + 1);
    const messages = around.reduce((sum, one) => sum + one.messages, 0);
    const rates = around.map(({ sent, words }) => perThousand(sent, words)).filter((rate) => rate !== null);
    return {
      ...month,
      rate: perThousand(month.sent, month.words),
      median: messages < ENOUGH ? null : medianOf(rates),
    };
  });
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
