import type { Thread, ThreadReading } from "../shared/contract.gen";
import type { Sent } from "./sent";

interface Answer {
  readonly at: Date;
  readonly sent: Sent;
  readonly thread: Thread | null;
  readonly reading: ThreadReading | null;
}

/**
 * How long the user took to answer the newest message, and how long the other side had taken to answer the user. Both
 * null where the mail answers nobody: it is new, it is passed on to somebody else, or it follows one of the user's own.
 */
export function hoursOf({ at, sent, thread, reading }: Answer): {
  my_hours: number | null;
  their_hours: number | null;
} {
  const newest = thread?.messages.at(-1);
  const author = newest?.from?.toLowerCase();
  const isAnswer =
    author !== undefined &&
    !isAmong(thread?.me ?? [], author) &&
    isAmong(
      sent.to.map(({ address }) => address),
      author,
    );
  return isAnswer
    ? { my_hours: hoursSince(newest?.sent_at ?? null, at), their_hours: theirs(sent, thread, reading) }
    : { my_hours: null, their_hours: null };
}

function hoursSince(written: string | null, at: Date): number | null {
  const hours = written === null ? Number.NaN : (at.getTime() - Date.parse(written)) / 3_600_000;
  return hours >= 0 ? Math.round(hours * 100) / 100 : null;
}

/** Of the latest answer; a message behind another of the same side is none. */
function theirs({ conversation }: Sent, thread: Thread | null, reading: ThreadReading | null): number | null {
  const gap = reading?.rhythm?.gaps.at(-1);
  if (gap?.by !== "them" || conversation === null || thread === null) {
    return null;
  }
  // Where messages are folded away, what stands before it need not be what it answered.
  const isCertain = gap.message > thread.messages.length - conversation.unbroken;
  return isCertain ? gap.hours : null;
}

function isAmong(addresses: readonly string[], address: string): boolean {
  return addresses.some((other) => other.toLowerCase() === address);
}
