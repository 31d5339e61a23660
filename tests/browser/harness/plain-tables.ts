/** What the statistics page must show, as words, counted from the messages themselves. */
import type { RuleCard, SentMessage, StatsQuestion } from "../../../extension/src/shared/contract.gen";
import {
  afterCalls,
  asked,
  by,
  conversations,
  course,
  marks,
  median,
  settlingHours,
  total,
  words,
} from "./plain-counts";

type Rows = (string | number)[][];

const DAY = 24 * 60 * 60 * 1000;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const NOTES: Record<string, string> = {
  own_it: "Own a mistake in three parts",
  acknowledge: "Begin with what they feel",
  hard_news: "Give hard news its reason and date",
  when: "Say when",
  forwarded: "If it were forwarded",
  repeated: "Say it in other words this time",
};
const ANSWERS: [number, string][] = [
  [0.25, "15 minutes"],
  [1, "1 hour"],
  [4, "4 hours"],
  [24, "24 hours"],
  [72, "3 days"],
  [168, "7 days"],
];
const COOLING: [number, string][] = [
  [24, "24 hours"],
  [72, "3 days"],
  [168, "7 days"],
  [336, "14 days"],
];

/** Every table by its caption. */
export function plainTables(
  all: readonly SentMessage[],
  question: StatsQuestion,
  rules: readonly RuleCard[],
): Record<string, Rows> {
  const messages = asked(all, question);
  const everyone = asked(all, { ...question, correspondent: null });
  const threads = conversations(messages);
  const heated = threads.filter((thread) => course(thread).heated);
  const settled = threads.filter((thread) => course(thread).calm);
  const alone = messages.filter(({ thread }) => thread === null).map((one) => [one]);
  const hours = (which: "my_hours" | "their_hours") =>
    messages.map((one) => one[which]).filter((hour) => hour !== null);
  return {
    "Marks per 1,000 words by week": weeks(messages),
    "Marks by kind": (question.label ? [question.label] : ["defensive", "condescending", "hostile"]).map(
      (label) => [`Can read as ${label}`, ...cameAndSent(messages, (mark) => mark.label === label)],
    ),
    "Notes by what they are about": notes(messages),
    "Habits by rule": habits(messages, rules),
    "Marks by hour": Array.from({ length: 24 }, (_, hour) => {
      const name = String(hour).padStart(2, "0");
      return [`${name}:00`, ...counts(messages.filter(({ sent_at }) => sent_at.slice(11, 13) === name))];
    }),
    "Marks by day": WEEKDAYS.map((name, day) => [
      name,
      ...counts(messages.filter(({ sent_at }) => weekday(sent_at) === day)),
    ]),
    Conversations: [
      ["Stayed calm", threads.length - heated.length],
      ["Became heated and settled", settled.length],
      ["Became heated, not settled so far", heated.length - settled.length],
    ],
    "Heated conversations by the time they took to settle": spans(settlingHours(threads), COOLING),
    "What happens after a call is suggested?": [
      ["Offered", ...afterCalls([...threads, ...alone], true)],
      ["Not offered", ...afterCalls([...threads, ...alone], false)],
    ],
    "Your answers by the time they took": spans(hours("my_hours"), ANSWERS),
    "Their answers by the time they took": spans(hours("their_hours"), ANSWERS),
    "People you wrote to": people(everyone),
  };
}

function counts(messages: readonly SentMessage[]): (string | number)[] {
  const [read, sent] = [words(messages), marks(messages, "sent")];
  return [messages.length, read, sent, read === 0 ? "–" : (1000 * sent) / read];
}

function weekday(sent_at: string): number {
  return (new Date(sent_at.slice(0, 10)).getUTCDay() + 6) % 7;
}

function weeks(messages: readonly SentMessage[]): Rows {
  const mondayOf = ({ sent_at }: SentMessage) => Date.parse(sent_at.slice(0, 10)) - weekday(sent_at) * DAY;
  const first = Math.min(...messages.map(mondayOf));
  const last = Math.max(...messages.map(mondayOf));
  const rows: Rows = [];
  for (let monday = first; monday <= last; monday += 7 * DAY) {
    const of = (back: number) => messages.filter((one) => mondayOf(one) === monday - back * 7 * DAY);
    const recent = [0, 1, 2, 3, 4].map(of);
    const rates = recent
      .filter((week) => words(week) > 0)
      .map((week) => (1000 * marks(week, "sent")) / words(week));
    const enough = total(recent, (week) => week.length) >= 10;
    rows.push([dayName(monday), ...counts(of(0)), enough ? (median(rates) ?? "–") : "–"]);
  }
  return rows;
}

function dayName(day: number): string {
  const parts = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Date(day).toLocaleDateString("en-GB", parts);
}

type Mark = SentMessage["marks"][number];

function cameAndSent(messages: readonly SentMessage[], isMeant: (mark: Mark) => boolean): number[] {
  const meant = messages.flatMap((one) => one.marks.filter(isMeant));
  return [total(meant, ({ first }) => first), total(meant, ({ sent }) => sent)];
}

function habits(messages: readonly SentMessage[], rules: readonly RuleCard[]): Rows {
  const all = messages.flatMap((one) => one.marks);
  const kinds = new Set(all.map(({ label, rule }) => JSON.stringify([label, rule])));
  return [...kinds]
    .map((kind) => {
      const [label, rule] = JSON.parse(kind);
      const isMeant = (mark: Mark) => mark.label === label && mark.rule === rule;
      const title = rules.find(({ id }) => id === rule)?.title ?? `Other ${label} wordings`;
      const did = (what: "applied" | "ignored" | "switched_off") =>
        total(all.filter(isMeant), (mark) => mark[what] ?? 0);
      return [title, ...cameAndSent(messages, isMeant), did("applied"), did("ignored"), did("switched_off")];
    })
    .toSorted((a, b) => Number(b[1]) - Number(a[1]) || String(a[0]).localeCompare(String(b[0])));
}

function notes(messages: readonly SentMessage[]): Rows {
  const all = messages.flatMap((one) => one.notes);
  return Object.keys(NOTES)
    .map((id) => {
      const these = all.filter((note) => note.id === id);
      return [id, these.length, these.filter(({ followed }) => followed).length] as const;
    })
    .filter(([, shownTimes]) => shownTimes > 0)
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, ...numbers]) => [NOTES[id] ?? id, ...numbers]);
}

function spans(hours: readonly number[], ends: readonly [number, string][]): Rows {
  const upTo = (end: number) => hours.filter((hour) => hour <= end).length;
  return [
    ...ends.map(([end, name], nth) => [name, upTo(end) - upTo(ends[nth - 1]?.[0] ?? -1)]),
    ["Longer", hours.length - upTo(ends.at(-1)?.[0] ?? 0)],
  ];
}

export function people(messages: readonly SentMessage[]): Rows {
  const named = new Map(
    messages.flatMap(({ to }) => to.map(({ address, name }) => [address, name ?? null] as const)),
  );
  return [...named]
    .map(([address, name]) => {
      const theirs = messages.filter(({ to }) => to.some((one) => one.address === address));
      const threads = [...by(theirs, ({ thread }) => thread?.id ?? null).values()];
      const heated = threads.filter((thread) => course(thread).heated).length;
      const settled = threads.filter((thread) => course(thread).calm).length;
      const who = `${name ?? ""}${address}`;
      return { address, row: [who, theirs.length, threads.length, heated, settled], heated };
    })
    .toSorted(
      (a, b) =>
        Number(b.row[1]) - Number(a.row[1]) ||
        Number(a.heated === 0) - Number(b.heated === 0) ||
        (a.address < b.address ? -1 : 1),
    )
    .map(({ row }) => row);
}
