import type { Stats } from "../../../shared/contract.gen";
import { barChart } from "../charts/bars";
import type { Hang } from "../charts/hang";
import { behind, table } from "../table";
import { grouped, many } from "../words";
import { card, type Section } from "./card";
import { lastingChart, lastingTable, medianWords } from "./lasting";

export function conversations({ threads }: Stats, hang: Hang): Section {
  const title = "Do heated conversations settle?";
  if (threads.threads === 0) {
    return { title, until: "No conversation yet. One begins when you answer somebody." };
  }
  const rows: [string, number][] = [
    ["Stayed calm", threads.threads - threads.heated],
    ["Became heated and settled", threads.settled],
    ["Became heated, not settled so far", threads.heated - threads.settled],
  ];
  const bars = rows.map(([name, count]) => ({ name, whole: count, part: count, count: grouped(count) }));
  const finding = `${rows.map(([name, count]) => `${name}: ${grouped(count)}`).join("; ")}.`;
  const most = Math.max(...rows.map(([, count]) => count));
  return card(
    title,
    `${many(threads.threads, "conversation")} you wrote in. Settled: calm again at a later message of yours.`,
    hang((width) => barChart(bars, { width, finding, most })),
    behind(
      table(
        "Conversations",
        ["What became of it", "Conversations"],
        rows.map(([name, count]) => [name, grouped(count)]),
      ),
    ),
  );
}

export function settling({ threads: { took } }: Stats, hang: Hang): Section {
  const title = "How long does it take them?";
  if (took.count === 0) {
    return { title, until: "No heated conversation has settled so far." };
  }
  const caption = "Heated conversations by the time they took to settle";
  return card(
    title,
    `From where it began to heat up until it was calm again: ${medianWords(took)}.`,
    lastingChart(took, caption, hang),
    behind(lastingTable(took, caption)),
  );
}
