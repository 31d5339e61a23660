import { walkText } from "../anchoring/walk";
import type { Message, Thread } from "../shared/contract.gen";
import type { ReadDates } from "./dates";
import { readMessage, type ShownMessage } from "./messages";
import type { OpenThread } from "./open-thread";

/** What goes to the companion at once, in UTF-16 units: the newest messages count, and a request has its limit. */
const MOST_TEXT = 100_000;
const MOST_MESSAGES = 200;

export function threadSubject({ subject }: OpenThread): string {
  return walkText(subject).text;
}

export interface Reader {
  /** The user's own addresses. */
  readonly me: readonly string[];
  readonly dates: ReadDates;
}

/** The conversation as the companion reads it, oldest message first. Messages that the page does not show are left out. */
export async function readThread(thread: OpenThread, { me, dates }: Reader): Promise<Thread> {
  const subject = threadSubject(thread);
  const shown = newest(thread);
  const written = shown.map(({ date_title }) => date_title);
  const moments = await dates(written, thread.subject.ownerDocument.documentElement.lang);
  const messages = shown.map((message, at) => asMessage(message, moments[at] ?? null));
  return { subject, me: [...me], messages };
}

function newest({ items }: OpenThread): ShownMessage[] {
  const shown: ShownMessage[] = [];
  let left = MOST_TEXT;
  for (const item of [...items].reverse()) {
    const message = readMessage(item);
    left -= textOf(message)?.length ?? 0;
    if (left < 0 || shown.length === MOST_MESSAGES) {
      break;
    }
    if (textOf(message) !== null) {
      shown.unshift(message);
    }
  }
  return shown;
}

/** How many of the newest messages stand in the page with none folded away between them. */
export function unbroken({ items }: OpenThread): number {
  const folded = items.findLastIndex((item) => textOf(readMessage(item)) === null);
  return items.length - 1 - folded;
}

function textOf({ own_text, snippet }: ShownMessage): string | null {
  return own_text ?? snippet;
}

function asMessage(message: ShownMessage, sent_at: string | null): Message {
  const { from_email, from_name, to } = message;
  return { from: from_email, name: from_name, to, cc: [], sent_at, text: textOf(message) ?? "" };
}
