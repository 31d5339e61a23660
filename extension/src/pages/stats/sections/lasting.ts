import type { Spans } from "../../../shared/contract.gen";
import { type Column, columnChart } from "../charts/columns";
import type { Hang } from "../charts/hang";
import { table } from "../table";
import { grouped, hoursWords } from "../words";

/** How something that takes time is spread, from the quickest to the slowest. */
export function lastingChart(spans: Spans, what: string, hang: Hang): HTMLElement {
  const columns: Column[] = spans.spans.map(({ hours, count }) => ({
    name: hours === null ? "more" : shortly(hours),
    height: count,
    count: count === 0 ? "" : grouped(count),
    faint: false,
  }));
  const finding = `${what}: ${medianWords(spans)}.`;
  return hang((width) => columnChart(columns, { width, finding }));
}

export function lastingTable(spans: Spans, what: string): HTMLTableElement {
  return table(
    what,
    ["Within", "How often"],
    spans.spans.map(({ hours, count }) => [hours === null ? "Longer" : hoursWords(hours), grouped(count)]),
  );
}

/** The median, and on how many it rests. */
export function medianWords({ count, median }: Spans): string {
  return median === null ? "not known" : `median ${hoursWords(median)}, of ${grouped(count)}`;
}

const SHORT: Record<string, string> = { minutes: "min", hour: "h", hours: "h", days: "d", weeks: "wk" };

function shortly(hours: number): string {
  const [count = "", unit = ""] = hoursWords(hours).split(" ");
  return `${count} ${SHORT[unit] ?? unit}`;
}
