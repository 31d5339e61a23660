import type { Stats } from "../../../shared/contract.gen";
import { barChart } from "../charts/bars";
import type { Hang } from "../charts/hang";
import { behind, table } from "../table";
import { grouped } from "../words";
import { card, type Section } from "./card";

/** What each note is about, in few words. */
const TITLES: Record<string, string> = {
  own_it: "Own a mistake in three parts",
  acknowledge: "Begin with what they feel",
  hard_news: "Give hard news its reason and date",
  when: "Say when",
  forwarded: "If it were forwarded",
  repeated: "Say it in other words this time",
};

const TITLE = "Which notes do you follow?";

export function notes({ notes: totals }: Stats, hang: Hang): Section {
  const often = totals.filter(({ shown }) => shown > 0).toSorted((a, b) => b.shown - a.shown);
  if (often.length === 0) {
    return { title: TITLE, until: "No note was shown. They are counted here by what they are about." };
  }
  const most = Math.max(...often.map(({ shown }) => shown));
  const bars = often.map(({ id, shown, followed }) => ({
    name: TITLES[id] ?? id,
    whole: shown,
    part: followed,
    count: `${grouped(followed)} of ${grouped(shown)}`,
  }));
  const finding = `Notes followed: ${bars.map(({ name, count }) => `${name}, ${count}`).join("; ")}.`;
  return card(
    TITLE,
    "The whole bar is how often a note was shown, the full colour how often its reason was gone when you sent.",
    hang((width) => barChart(bars, { width, finding, most })),
    behind(
      table(
        "Notes by what they are about",
        ["Note", "Shown", "Followed"],
        often.map(({ id, shown, followed }) => [TITLES[id] ?? id, grouped(shown), grouped(followed)]),
      ),
    ),
  );
}
