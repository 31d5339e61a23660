/**
 * Writing another wording into the draft, always on a click and always through the editing commands: these keep undo,
 * formatting and autosave, which changing nodes by hand would break.
 */
import type { TextMap } from "../../anchoring/text-map";
import type { Compose } from "../mail-host";
import type { Span } from "../sentence";
import type { Caret } from "./caret";
import type { Command } from "./command";
import { holdsMore } from "./holds-more";
import { type Edit, leastEdit, withSpaces } from "./least-edit";
import { select } from "./selecting";

/**
 * What came of it: the words are no longer there, something that was not read stands among them, or the editor would
 * not take it. Unless it is "replaced", nothing has changed.
 */
export type Outcome = "replaced" | "changed" | "holds_more" | "refused";

export interface Writing {
  compose: Compose;
  command: Command;
  caret: Pick<Caret, "offset">;
}

/** Puts `instead` in the place of exactly the marked words, and the caret back to where the user had it. */
export function replaceWords(writing: Writing, words: Span & { quote: string }, instead: string): Outcome {
  const { compose } = writing;
  const map = compose.read();
  if (map === null || map.text.slice(words.start, words.end) !== words.quote) {
    return "changed";
  }
  const edit = leastEdit(words, instead);
  const caretWas = writing.caret.offset();
  let outcome = write(writing, map, edit);
  if (outcome === "refused") {
    outcome = write(writing, map, withSpaces(map.text, edit));
  }
  if (outcome === "replaced") {
    putCaret(compose, map.text, words, caretWas);
  }
  return outcome;
}

/** Makes the edit, and takes it back when anything else has come of it. */
function write({ compose, command }: Writing, { text }: TextMap, edit: Edit): Outcome {
  const map = compose.read();
  const range = map?.range(edit.start, edit.end) ?? null;
  if (map !== null && range !== null && holdsMore(range, map)) {
    return "holds_more";
  }
  if (!select(compose, edit)) {
    return "changed";
  }
  if (!(edit.text === "" ? command("delete") : command("insertText", edit.text))) {
    return "refused";
  }
  const now = looks(compose.read()?.text ?? "");
  if (now === looks(`${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`)) {
    return "replaced";
  }
  // With nothing done, "undo" would take back what the user did last.
  if (now !== looks(text)) {
    command("undo");
  }
  return "refused";
}

/** Spaces at the ends of a line are not seen, and browsers write every other space as one that does not break. */
function looks(text: string): string {
  return text
    .replace(/[ \u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Counted from the end for a place behind the words. Among them it cannot stay: behind them is where typing ends. */
function putCaret(compose: Compose, before: string, { start, end }: Span, caretWas: number | null): void {
  const now = compose.read()?.text.length ?? 0;
  const at =
    caretWas !== null && caretWas <= start
      ? caretWas
      : now - (before.length - Math.max(end, caretWas ?? end));
  select(compose, { start: at, end: at });
}
