import type { Stats } from "../../../shared/contract.gen";
import type { Hang } from "../charts/hang";
import { topOf, trendChart } from "../charts/trend";
import { type Period, type Periods, periodsOf } from "../periods";
import { ENOUGH } from "../rates";
import { behind, table } from "../table";
import { dayWords, grouped, many, monthWords, rate } from "../words";
import { card, type Section, wide } from "./card";

const TITLE = "Is it getting calmer?";

export function trend({ weeks, messages, words }: Stats, hang: Hang): Section {
  const periods = periodsOf(weeks);
  const { each, points } = periods;
  const until = missingFor(periods, messages, words);
  if (until !== null) {
    return { title: TITLE, until };
  }
  const top = topOf(points);
  const above = points.filter((point) => (point.rate ?? 0) > top).length;
  const outside = above === 0 ? "" : ` ${many(above, each)} above the scale: ▲.`;
  const numbers = table(
    `Marks per 1,000 words by ${each}`,
    [each === "week" ? "Week from" : "Month", "Messages", "Words", "Marks sent", "Per 1,000 words", "Median"],
    points.map((point) => [
      nameOf(point, each),
      grouped(point.messages),
      grouped(point.words),
      grouped(point.sent),
      rate(point.rate),
      rate(point.median),
    ]),
  );
  return wide(
    card(
      TITLE,
      `Marks per 1,000 words you sent. A dot is a ${each}, the line the median of five ${each}s.${outside}`,
      hang((width) => trendChart(points, { width, finding: findingOf(periods), top })),
      behind(numbers),
    ),
  );
}

/** What a line still needs; null when it can be drawn. */
function missingFor({ each, points }: Periods, messages: number, words: number): string | null {
  if (messages < ENOUGH) {
    const more = many(ENOUGH - messages, "more message");
    return `A line from ${many(messages, "message")} would be chance. It appears after ${more}.`;
  }
  if (words === 0) {
    return "None of this mail is in a language that Warmline reads.";
  }
  return points.filter(({ median }) => median !== null).length < 2
    ? `A line needs two ${each}s with ten messages in the five before them.`
    : null;
}

function findingOf({ each, points }: Periods): string {
  const known = points.filter(({ median }) => median !== null);
  const [first, last] = [known[0], known.at(-1)];
  const end = (point: Period | undefined) =>
    point === undefined ? "" : `${rate(point.median)} (${nameOf(point, each)})`;
  return `Marks per 1,000 words, median of five ${each}s: from ${end(first)} to ${end(last)}.`;
}

function nameOf({ day }: Period, each: Periods["each"]): string {
  return each === "week" ? dayWords(day) : monthWords(day);
}
