/** The parts of the statistics page, one question each. */
import type { Stats } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { barChart, habitRows, weekChart } from "./charts";
import { dayWords, ENOUGH_MESSAGES, grouped, many, percent, perThousand, rate, weekRates } from "./figures";
import { tableBehind } from "./table";

const MOST_HABITS = 8;
const SHARE_HEAD = ["First written", "Sent"] as const;

export function figures(stats: Stats): HTMLElement {
  const softened = percent(stats.first - stats.left, stats.first);
  return element(
    "dl",
    { class: "figures" },
    figure(
      softened === null ? "–" : `${softened} %`,
      "softened before sending",
      stats.first === 0
        ? "there was nothing to soften"
        : `${stats.first - stats.left} of ${many(stats.first, "mark")}`,
    ),
    figure(
      rate(perThousand(stats.sent, stats.words)),
      "marks per 1,000 words sent",
      `${many(stats.sent, "mark")} in ${many(stats.words, "word")}`,
    ),
    figure(
      String(stats.calls.offered.threads),
      stats.calls.offered.threads === 1 ? "call offered" : "calls offered",
      stats.calls.suggested === 0
        ? "none was suggested"
        : `suggested in ${many(stats.calls.suggested, "conversation")}`,
    ),
  );
}

function figure(value: string, name: string, basis: string): HTMLElement {
  return element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", { class: "value" }, value),
    element("dd", { class: "soft small" }, basis),
  );
}

export function weeks(stats: Stats, width: number): HTMLElement {
  const rates = weekRates(stats.weeks);
  const missing = ENOUGH_MESSAGES - stats.messages;
  const picture =
    missing > 0
      ? element(
          "p",
          { class: "empty" },
          `A trend from ${many(stats.messages, "message")} would be chance. It appears here after ${missing} more.`,
        )
      : rates.length < 2
        ? element("p", { class: "empty" }, "A line needs two weeks. It appears here next week.")
        : weekChart(rates, width);
  return section(
    "Is it getting calmer?",
    `Marks per 1,000 words, by week. Rests on ${many(stats.messages, "message")}.`,
    picture,
    tableBehind(
      "Marks per 1,000 words by week",
      ["Week from", "Messages", "Words", ...SHARE_HEAD],
      rates.map(({ week, messages, words, first, sent }) => [
        dayWords(week),
        grouped(messages),
        grouped(words),
        rate(first),
        rate(sent),
      ]),
    ),
  );
}

export function labels(stats: Stats, width: number): HTMLElement {
  const rows = stats.labels
    .filter(({ first }) => first > 0)
    .map(({ label, first, left }) => ({ name: `Can read as ${label}`, first, sent: left }));
  return section(
    "What do you soften?",
    "The whole bar is what you first wrote, the full colour what was sent.",
    rows.length === 0
      ? element("p", { class: "empty" }, "There was nothing to soften. Marks appear here by kind.")
      : barChart(rows, width, "Marks by kind, first written and sent"),
    tableBehind(
      "Marks by kind",
      ["Kind", ...SHARE_HEAD],
      rows.map(({ name, first, sent }) => [name, grouped(first), grouped(sent)]),
    ),
  );
}

export function calls(stats: Stats, width: number): HTMLElement {
  const rows = [
    { name: "Suggested → offered", first: stats.calls.suggested, sent: stats.calls.offered.threads },
  ];
  return section(
    "Do you pick up the phone?",
    "The whole bar is the conversations in which a call was suggested, the full colour those in which you offered one.",
    stats.calls.suggested === 0
      ? element(
          "p",
          { class: "empty" },
          "No call was suggested. When a conversation heats up, it is counted here.",
        )
      : barChart(rows, width, "Calls suggested and offered"),
    tableBehind(
      "Calls",
      ["", "Conversations"],
      [
        ["Call suggested", grouped(stats.calls.suggested)],
        ["Call offered", grouped(stats.calls.offered.threads)],
      ],
    ),
  );
}

export function habits(stats: Stats, width: number): HTMLElement {
  const rows = habitRows(stats.rules, MOST_HABITS);
  return section(
    "Which habits come up most?",
    "The whole bar is how often you first wrote it, the full colour how often it was sent.",
    rows.length === 0
      ? element(
          "p",
          { class: "empty" },
          "No habit has shown up yet. They appear here by how often they come up.",
        )
      : barChart(rows, width, "Your most frequent habits, first written and sent"),
    tableBehind(
      "Habits by rule",
      ["Habit", ...SHARE_HEAD],
      [...stats.rules]
        .sort((a, b) => b.first - a.first)
        .map(({ title, first, left }) => [title, grouped(first), grouped(left)]),
    ),
  );
}

function section(title: string, what: string, ...content: Node[]): HTMLElement {
  return element(
    "section",
    { class: "card" },
    element("h2", {}, title),
    element("p", { class: "soft small" }, what),
    ...content,
  );
}
