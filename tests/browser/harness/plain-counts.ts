/** Figures counted from the messages themselves, in the plainest way. Shares no code with the product. */
import type { SentMessage, StatsQuestion } from "../../../extension/src/shared/contract.gen";

/** The messages that a question is about, the oldest first, with the marks that it is about. */
export function asked(messages: readonly SentMessage[], question: StatsQuestion): SentMessage[] {
  const { since, until, correspondent, label } = question;
  return messages
    .filter(({ sent_at, to }) => {
      const day = sent_at.slice(0, 10);
      return (
        (!since || day >= since) &&
        (!until || day <= until) &&
        (!correspondent || to.some(({ address }) => address === correspondent))
      );
    })
    .map((message) => ({ ...message, marks: message.marks.filter((mark) => !label || mark.label === label) }))
    .toSorted((a, b) => Date.parse(a.sent_at) - Date.parse(b.sent_at));
}

export function total<T>(things: readonly T[], of: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + of(thing), 0);
}

/** Words of what was judged. */
export function words(messages: readonly SentMessage[]): number {
  return total(messages, (one) => (one.language === null ? 0 : one.words));
}

export function marks(messages: readonly SentMessage[], when: "first" | "sent"): number {
  return total(messages, (one) => total(one.marks, (mark) => mark[when]));
}

export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return sorted.length === 0 ? null : total(middle, (one) => one) / middle.length;
}

/** Messages by something of theirs. */
export function by(messages: readonly SentMessage[], what: (one: SentMessage) => string | null) {
  const groups = new Map<string, SentMessage[]>();
  for (const one of messages) {
    const name = what(one);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

/** Conversations, each from its first message to its last. */
export function conversations(messages: readonly SentMessage[]): SentMessage[][] {
  return [...by(messages, ({ thread }) => thread?.id ?? null).values()];
}

/** The first heated message of a conversation, and the first calm one behind it. */
export function course(thread: readonly SentMessage[]) {
  const place = thread.findIndex((one) => one.thread?.level === "heated");
  const heated = thread[place];
  const calm = heated && thread.slice(place + 1).find((one) => one.thread?.level === "calm");
  return { heated, calm };
}

/** From the onset of the heat to the calm message, in hours, for those that settled. */
export function settlingHours(threads: readonly SentMessage[][]): number[] {
  return threads.map(course).flatMap(({ heated, calm }) => {
    const onset = heated?.thread?.onset;
    return calm && onset ? [(Date.parse(calm.sent_at) - Date.parse(onset)) / 3_600_000] : [];
  });
}

/** What became of conversations in which a call was suggested: settled, unsettled, silent. */
export function afterCalls(threads: readonly SentMessage[][], wasOffered: boolean) {
  const rests = threads
    .filter((thread) => thread.some(({ call }) => call.suggested))
    .filter((thread) => thread.some(({ call }) => call.inserted) === wasOffered)
    .map((thread) =>
      thread.slice(thread.findIndex(({ call }) => (wasOffered ? call.inserted : call.suggested)) + 1),
    );
  const settled = rests.filter((rest) => rest.some((one) => one.thread?.level === "calm")).length;
  const silent = rests.filter((rest) => rest.length === 0).length;
  return [rests.length, settled, rests.length - settled - silent, silent];
}
