import type { Compose } from "../mail-host";
import type { Command } from "./command";
import { holdsMore } from "./holds-more";
import { select } from "./selecting";

/** "holds_more": what is not the user's own words stands among them. Unless it is "replaced", nothing has changed. */
export type DraftOutcome = "replaced" | "holds_more" | "unreadable";

/** Puts text in the place of all the user's own words, as one step of undo. The quote and the signature stay. */
export function replaceDraft(compose: Compose, text: string, command: Command): DraftOutcome {
  const map = compose.read();
  const range = map?.range(0, map.text.length) ?? null;
  if (map !== null && range !== null && holdsMore(range, map)) {
    return "holds_more";
  }
  const replaced =
    map !== null && select(compose, { start: 0, end: map.text.length }) && command("insertText", text);
  return replaced ? "replaced" : "unreadable";
}
