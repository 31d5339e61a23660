import type { Glyph } from "./glyph";
import type { Review } from "./session";

/** What the control shows: a glyph, a few short words, and the sentence a screen reader hears. */
export interface Face {
  kind: "clear" | "notes" | "call" | "trouble";
  glyph: Glyph;
  words: string;
  label: string;
}

const TROUBLE: Record<NonNullable<Review["trouble"]>, [words: string, label: string]> = {
  offline: ["Companion is off", "the companion is off"],
  not_paired: ["Not paired", "not paired with your companion yet"],
  refused: ["Not paired", "your companion does not know this browser any more"],
  stranger: ["Not your companion", "something else answers in your companion's place"],
  unreadable: ["Cannot read this draft", "this draft cannot be read"],
  problem: ["Cannot read this draft", "this draft cannot be read"],
};

/** `callSettled`: the invitation was used or waved off, so that the call need not be suggested again. */
export function faceOf(review: Review, callSettled: boolean): Face {
  if (review.trouble !== null) {
    const [words, label] = TROUBLE[review.trouble];
    return { kind: "trouble", glyph: "off", words, label: `Warmline: ${label}` };
  }
  if (suggestsCall(review) && !callSettled) {
    return {
      kind: "call",
      glyph: "handset",
      words: "Suggest a call",
      label: "Warmline: this conversation may go better by phone. Suggest a call",
    };
  }
  const notes = review.marks.length + review.notes.length;
  return notes === 0
    ? { kind: "clear", glyph: "mark", words: "", label: "Warmline: nothing to note" }
    : { kind: "notes", glyph: "mark", words: count(notes), label: `Warmline: ${count(notes)} on this draft` };
}

export function suggestsCall(review: Review): boolean {
  return review.thread?.call.suggest === true && review.thread.call.invitation !== null;
}

export function count(notes: number): string {
  return notes === 1 ? "1 note" : `${notes} notes`;
}
