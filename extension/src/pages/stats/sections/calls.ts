import type { Afterwards, Stats } from "../../../shared/contract.gen";
import { element } from "../../../shared/element";
import { barChart } from "../charts/bars";
import type { Hang } from "../charts/hang";
import { ENOUGH } from "../rates";
import { behind, table } from "../table";
import { grouped, many } from "../words";
import { card, type Section, wide } from "./card";

const OUTCOMES: readonly [string, Exclude<keyof Afterwards, "threads">][] = [
  ["Calm again", "settled"],
  ["Not calm so far", "unsettled"],
  ["You wrote no more", "silent"],
];

const TITLE = "What happens after a call is suggested?";

export function calls({ calls: { suggested, ignored, offered, not_offered } }: Stats, hang: Hang): Section {
  if (suggested === 0) {
    return { title: TITLE, until: "No call was suggested. Conversations that heat up are counted here." };
  }
  const most = Math.max(...[offered, not_offered].flatMap((after) => OUTCOMES.map(([, key]) => after[key])));
  const half = (title: string, after: Afterwards) =>
    element(
      "div",
      {},
      element("h3", {}, `${title}: ${many(after.threads, "conversation")}`),
      hang((width) => barChart(barsOf(after), { width, most, finding: `${title}: ${findingOf(after)}.` })),
    );
  const wavedOff = ignored === 0 ? "" : ` You waved it off in ${grouped(ignored)}.`;
  return wide(
    card(
      TITLE,
      `A call was suggested in ${many(suggested, "conversation")}.${wavedOff} ${caution(offered, not_offered)}`,
      element("div", { class: "halves" }, half("Offered", offered), half("Not offered", not_offered)),
      behind(
        table(
          TITLE,
          ["The call was", "Conversations", ...OUTCOMES.map(([name]) => name)],
          [rowOf("Offered", offered), rowOf("Not offered", not_offered)],
        ),
      ),
    ),
  );
}

/** People call where it is hot already, so neither side says what a call does. */
function caution(...both: Afterwards[]): string {
  const few = both.some(({ threads }) => threads < ENOUGH) ? "These are few, and chance plays a part. " : "";
  return `${few}The two sides began differently, so this does not say what a call does.`;
}

function barsOf(after: Afterwards) {
  return OUTCOMES.map(([name, key]) => {
    const count = after[key];
    return { name, whole: count, part: count, count: grouped(count) };
  });
}

function findingOf(after: Afterwards): string {
  return OUTCOMES.map(([name, key]) => `${name}: ${grouped(after[key])}`).join("; ");
}

function rowOf(name: string, after: Afterwards): string[] {
  return [name, grouped(after.threads), ...OUTCOMES.map(([, key]) => grouped(after[key]))];
}
