/** The arithmetic of the statistics page. All counts come from the companion; nothing here sees a mail. */
import type { LabelTotal } from "../../shared/contract.gen";

/** Fewer messages than this show chance rather than habit, so no trend is drawn, and no share is a percentage. */
export const ENOUGH = 10;

/** Marks per 1,000 words; null without words, because nothing is not a good week. */
export function perThousand(marks: number, words: number): number | null {
  return words > 0 ? (marks * 1000) / words : null;
}

/** The part of `whole`, in whole percent; null of nothing. Never rounds something to nothing or nearly all to all. */
export function percent(part: number, whole: number): number | null {
  if (whole === 0) {
    return null;
  }
  const rounded = Math.round((part * 100) / whole);
  if (part > 0 && rounded === 0) {
    return 1;
  }
  return part < whole && rounded === 100 ? 99 : rounded;
}

/**
 * How often marks came up at all: as first written where Warmline looked on, and as sent in older mail, of which nobody
 * knows how it was first written.
 */
export function cameUp({ first, sent, left }: Pick<LabelTotal, "first" | "sent" | "left">): number {
  return first + sent - left;
}
