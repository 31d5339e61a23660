import type { Drafts, Sending } from "./drafts";
import type { Sent } from "./sent";

/** A draft as it stands in a compose that has just come. */
export type Standing = Pick<Sent, "key" | "text" | "to">;

/**
 * The sending that was taken back, if that is how this draft came: it bears the name of a mail that was sent a short
 * while ago, or the same words to the same people.
 */
export function undoneBy(draft: Standing, drafts: Drafts): Sending | null {
  return drafts.mayReturn().find(({ sent }) => sent.key === draft.key || isAlike(sent, draft)) ?? null;
}

function isAlike(sent: Sent, draft: Standing): boolean {
  return sent.text.trim() !== "" && sent.text.trim() === draft.text.trim() && people(sent) === people(draft);
}

function people({ to }: Standing): string {
  return to
    .map(({ address }) => address.toLowerCase())
    .sort()
    .join(" ");
}
