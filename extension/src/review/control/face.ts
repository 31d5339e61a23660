import { leftAlone } from "../../shared/quiet-words";
import type { CallStanding } from "../call/call-choice";
import { type Review, suggestsCall } from "../review";
import type { Glyph } from "./glyph";

/** What the control shows: a glyph, a few short words, and the sentence a screen reader hears. */
export interface Face {
  kind: "clear" | "notes" | "call" | "offered" | "quiet" | "trouble";
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

const QUIET: Record<NonNullable<Review["quiet"]>["by"], string> = {
  mail: "Off here",
  correspondent: "Off here",
  snooze: "Paused",
  off: "Off",
};

export const CLEAR = "Warmline: nothing to note";

export function faceOf(review: Review, call: CallStanding): Face {
  if (review.quiet !== null) {
    const label = `Warmline: ${leftAlone(review.quiet, Date.now())}`;
    return { kind: "quiet", glyph: "off", words: QUIET[review.quiet.by], label };
  }
  if (review.trouble !== null) {
    const [words, label] = TROUBLE[review.trouble];
    return { kind: "trouble", glyph: "off", words, label: `Warmline: ${label}` };
  }
  if (suggestsCall(review) && call === "open") {
    return {
      kind: "call",
      glyph: "handset",
      words: "Suggest a call",
      label: "Warmline: this conversation may go better by phone. Suggest a call",
    };
  }
  const notes = review.marks.length + review.notes.length;
  if (notes > 0) {
    const label = `Warmline: ${count(notes)}${readAs(review)}`;
    return { kind: "notes", glyph: "mark", words: count(notes), label };
  }
  return suggestsCall(review) && call === "offered"
    ? {
        kind: "offered",
        glyph: "mark",
        words: "Call offered",
        label: "Warmline: you have offered a call here",
      }
    : { kind: "clear", glyph: "mark", words: "", label: CLEAR };
}

const AND = new Intl.ListFormat("en-GB");

function readAs({ marks }: Review): string {
  const labels = [...new Set(marks.map(({ label }) => label))];
  return labels.length === 0 ? "" : `, can read as ${AND.format(labels)}`;
}

export function count(notes: number): string {
  return notes === 1 ? "1 note" : `${notes} notes`;
}
