/** What the Gmail tab says it can read, as a short table. Reads only counts and names of anchors, never mail text. */

export interface InspectionCounts {
  composes: number;
  readable: number;
  messages: number | null;
  /** Anchors of the page: which alternative matched, or null. */
  anchors: [name: string, found: string | null][];
}

interface Answer {
  composes: readonly { own_text: string | null }[];
  thread: { messages: readonly unknown[] } | null;
  found_by: Readonly<Record<string, unknown>>;
}

export function countInspection({ composes, thread, found_by }: Answer): InspectionCounts {
  return {
    composes: composes.length,
    readable: composes.filter(({ own_text }) => own_text !== null).length,
    messages: thread === null ? null : thread.messages.length,
    anchors: Object.entries(found_by).map(([name, found]) => [name, found === null ? null : String(found)]),
  };
}

/** For pasting into a report. */
export function inspectionText({ composes, readable, messages, anchors }: InspectionCounts): string {
  return [
    `Compose boxes: ${composes}, readable: ${readable}`,
    `Messages in the open conversation: ${messages ?? "none open"}`,
    ...anchors.map(([name, found]) => `${name}: ${found ?? "not found"}`),
  ].join("\n");
}
