import type { Spans, Stats } from "../../shared/contract.gen";

const noSpans: Spans = { count: 0, median: null, spans: [] };
const nothing = { threads: 0, settled: 0, unsettled: 0, silent: 0 };

/** What the tests of this room share: figures of nothing. */
export const NO_STATS: Stats = {
  kept: { messages: 0, first_day: null, last_day: null },
  messages: 0,
  words: 0,
  sent: 0,
  written: 0,
  first: 0,
  left: 0,
  weeks: [],
  labels: [],
  rules: [],
  notes: [],
  hours: [],
  weekdays: [],
  threads: { threads: 0, heated: 0, settled: 0, took: noSpans },
  calls: { suggested: 0, ignored: 0, offered: nothing, not_offered: nothing },
  mine: noSpans,
  theirs: noSpans,
  people: { people: 0, well: 0, listed: [] },
};
