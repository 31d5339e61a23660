import type { Compose } from "../mail-host";
import { select } from "./selecting";

const GAP = /\[[^[\]\n]+\]/;

/** Selects the first gap of a text that was just put into the draft at `from` or behind it; typing fills it. */
export function selectGap(compose: Compose, text: string, from: number): void {
  const gap = GAP.exec(text)?.[0];
  const start = gap === undefined ? -1 : (compose.read()?.text.indexOf(gap, from) ?? -1);
  if (gap !== undefined && start >= 0) {
    select(compose, { start, end: start + gap.length });
  }
}
