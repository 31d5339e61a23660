import type { ReviewState } from "../../shared/messages";

/** What the Gmail tab says it can read, in counts and names of anchors; in the mails' own words only when asked for. */

export interface InspectionCounts {
  composes: number;
  readable: number;
  /** Null when no conversation is open. */
  messages: number | null;
  /** Messages of which Gmail shows only the beginning. */
  clipped: number;
  /** Whether the page has any of the parts that Gmail has had for long. */
  familiar: boolean;
  review: ReviewState;
  /** Anchors of the page: which alternative matched, or null. */
  anchors: [name: string, found: string | null][];
}

/** The part of the tab's answer that is counted; the rest is only ever copied. */
export interface InspectionAnswer {
  composes: readonly { own_text: string | null }[];
  thread: { messages: readonly { clipped: boolean }[] } | null;
  found_by: Readonly<Record<string, string | null>>;
  review: ReviewState;
}

export function countInspection({ composes, thread, found_by, review }: InspectionAnswer): InspectionCounts {
  const anchors = Object.entries(found_by);
  return {
    composes: composes.length,
    readable: composes.filter(({ own_text }) => own_text !== null).length,
    messages: thread === null ? null : thread.messages.length,
    clipped: thread === null ? 0 : thread.messages.filter(({ clipped }) => clipped).length,
    familiar: anchors.some(([name, found]) => name.startsWith("canary_") && found !== null),
    review,
    anchors,
  };
}

/** The counts, as lines of a name and a value. */
export function inspectionRows(counts: InspectionCounts): [name: string, value: string][] {
  const { composes, readable, messages, clipped, familiar, review, anchors } = counts;
  const found = anchors.filter(([, alternative]) => alternative !== null).length;
  return [
    ...(review === "missing" ? [["Reading along", "could not start"] as [string, string]] : []),
    ["Drafts", composes === 0 ? "none open" : `${readable} of ${composes} readable`],
    ["Messages in the conversation", messages === null ? "none open" : String(messages)],
    ...(clipped === 0 ? [] : [["Shown by Gmail in part only", String(clipped)] as [string, string]]),
    ["Gmail's page", familiar ? "as expected" : "unfamiliar"],
    ["Places in use", `${found} of ${anchors.length}`],
  ];
}

/** For pasting into a report: no word of a mail. */
export function countsText(counts: InspectionCounts): string {
  const places = counts.anchors.map(([name, found]) => [name, found ?? "not here"]);
  return [...inspectionRows(counts), ...places].map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** Everything that was read: the mails' words, names and addresses, too. */
export function wholeText(answer: InspectionAnswer): string {
  return JSON.stringify(answer, null, 2);
}
