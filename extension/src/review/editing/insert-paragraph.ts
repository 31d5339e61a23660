import type { Compose } from "../mail-host";
import type { Command } from "./command";
import { select } from "./selecting";

/** Puts text at a place in the draft as a paragraph of its own; without a place, at the end. False when it cannot. */
export function insertParagraph(
  compose: Compose,
  offset: number | null,
  text: string,
  command: Command,
): boolean {
  const map = compose.read();
  if (map === null) {
    return false;
  }
  const at = Math.min(offset ?? map.text.length, map.text.length);
  const before = /[^\n]$/.test(map.text.slice(0, at)) ? "\n\n" : "";
  const after = /^[^\n]/.test(map.text.slice(at)) ? "\n\n" : "";
  return select(compose, { start: at, end: at }) && command("insertText", `${before}${text}${after}`);
}
