/** The large figures of the statistics page, counted from the messages themselves. */
import type { SentMessage, StatsQuestion } from "../../../extension/src/shared/contract.gen";
import { afterCalls, asked, conversations, course, marks, words } from "./plain-counts";
import { people } from "./plain-tables";

/** Each as value, name and what it rests on. At least ten messages must have been judged, and one mark be there. */
export function plainFigures(all: readonly SentMessage[], question: StatsQuestion): string[][] {
  const messages = asked(all, question);
  const threads = conversations(messages);
  const [first, sent] = [marks(messages, "first"), marks(messages, "sent")];
  const heated = threads.filter((thread) => course(thread).heated).length;
  const settled = threads.filter((thread) => course(thread).calm).length;
  const alone = messages.filter(({ thread }) => thread === null).map((one) => [one]);
  const [offered = 0] = afterCalls([...threads, ...alone], true);
  const [notOffered = 0] = afterCalls([...threads, ...alone], false);
  const judged = messages.filter(({ language }) => language !== null).length;
  const among = judged < messages.length ? `, in ${shown(judged)} messages written with Warmline` : "";
  const suggested = offered + notOffered;
  return [
    [
      `${Math.round((100 * (first - sent)) / first)} %`,
      "softened before sending",
      `${shown(first - sent)} of ${shown(first)} marks${among}`,
    ],
    [
      shown((1000 * sent) / words(messages)),
      "marks per 1,000 words sent",
      `${shown(sent)} marks in ${shown(words(messages))} words`,
    ],
    [
      heated === 0 ? "None" : `${shown(settled)} of ${shown(heated)}`,
      heated === 0 ? "became heated" : "heated conversations settled",
      `of ${shown(threads.length)} conversations`,
    ],
    [
      shown(offered),
      offered === 1 ? "call offered" : "calls offered",
      suggested === 0
        ? "none was suggested"
        : `suggested in ${shown(suggested)} conversation${suggested === 1 ? "" : "s"}`,
    ],
  ];
}

/** With how many no conversation became heated, and how many there are. */
export function plainWell(all: readonly SentMessage[], question: StatsQuestion): [number, number] {
  const rows = people(asked(all, { ...question, correspondent: null }));
  return [rows.filter(([, , , heated]) => heated === 0).length, rows.length];
}

/** A number as the page writes it. */
export function shown(value: number | null): string {
  return value === null ? "–" : value.toLocaleString("en-GB", { maximumFractionDigits: 1 });
}
