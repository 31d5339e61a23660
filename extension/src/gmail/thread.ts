import { walkText } from "../anchoring/walk";
import type { Message, Thread } from "../shared/contract.gen";
import { readMessage, type ShownMessage } from "./messages";
import type { OpenThread } from "./open-thread";

/** What goes to the companion at once, in UTF-16 units: the newest messages count, and a request has its limit. */
const MOST_TEXT = 100_000;
const MOST_MESSAGES = 200;

export function threadSubject({ subject }: OpenThread): string {
  return walkText(subject).text;
}

/** The conversation as the companion reads it, oldest message first. Messages that the page does not show are left out. */
export function readThread(thread: OpenThread, me: readonly string[]): Thread {
  const messages: Message[] = [];
  let left = MOST_TEXT;
  for (const item of [...thread.items].reverse()) {
    const message = asMessage(readMessage(item));
    left -= message?.text.length ?? 0;
    if (left < 0 || messages.length === MOST_MESSAGES) {
      break;
    }
    if (message !== null) {
      messages.unshift(message);
    }
  }
  return { subject: threadSubject(thread), me: [...me], messages };
}

/** The date stays out: Gmail writes it in the page's language, and a wrong date is worse than none. */
function asMessage({ own_text, snippet, from_email, from_name, to }: ShownMessage): Message | null {
  const text = own_text ?? snippet;
  return text === null ? null : { from: from_email, name: from_name, to, cc: [], sent_at: null, text };
}
