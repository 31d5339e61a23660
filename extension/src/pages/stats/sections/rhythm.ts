import type { Spans, Stats } from "../../../shared/contract.gen";
import type { Hang } from "../charts/hang";
import { behind } from "../table";
import { card, type Section } from "./card";
import { lastingChart, lastingTable, medianWords } from "./lasting";

export function mine({ mine: spans }: Stats, hang: Hang): Section {
  const about = "Whoever answers within minutes is soon expected to.";
  return rhythm("How soon do you answer?", about, "Your answers by the time they took", spans, hang);
}

export function theirs({ theirs: spans }: Stats, hang: Hang): Section {
  const about = "Their answers to you, as far as you wrote again.";
  return rhythm("How soon do they answer?", about, "Their answers by the time they took", spans, hang);
}

function rhythm(title: string, about: string, caption: string, spans: Spans, hang: Hang): Section {
  if (spans.count === 0) {
    return { title, until: "No answer yet. The time between two messages is counted here." };
  }
  const median = medianWords(spans);
  return card(
    title,
    `${median.charAt(0).toUpperCase()}${median.slice(1)}. ${about}`,
    lastingChart(spans, caption, hang),
    behind(lastingTable(spans, caption)),
  );
}
