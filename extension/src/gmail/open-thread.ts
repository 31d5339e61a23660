import { closest, find, findAll, is } from "./anchors";
import type { ComposeIds } from "./compose";
import { isShown } from "./shown";

/** The conversation that is open in the page: its subject line, and the frame around that and all messages. */
export interface OpenThread {
  readonly subject: HTMLElement;
  readonly frame: HTMLElement;
  /** One element for each message, oldest first, also for those that are folded away. */
  readonly items: readonly HTMLElement[];
}

/** Gmail leaves the views that were left behind in the page, hidden; so only what is shown counts. */
export function openThread(document: Document): OpenThread | null {
  const [subject] = findAll("thread_subject", document, (element) => isShown(element));
  if (subject === undefined) {
    return null;
  }
  // The frame's own classes have changed three times, so it is found from the messages.
  for (let frame = subject.parentElement; frame !== null; frame = frame.parentElement) {
    const items = findAll("message", frame, isMessage);
    if (items.length > 0) {
      return { subject, frame, items };
    }
  }
  return null;
}

/** Lists within a mail are no messages, and neither is a draft that stands among them. */
function isMessage(item: HTMLElement): boolean {
  const outer = item.parentElement === null ? null : closest("message", item.parentElement);
  const isWithin = outer !== null && is("message", outer) && hasPart(outer);
  return !isWithin && hasPart(item) && !isDraftOnly(item);
}

function hasPart(item: HTMLElement): boolean {
  return (
    is("expanded", item) ||
    is("collapsed", item) ||
    is("hidden", item) ||
    find("sender", item) !== null ||
    find("body", item) !== null
  );
}

function isDraftOnly(item: HTMLElement): boolean {
  return find("compose", item) !== null && find("sender", item) === null && find("body", item) === null;
}

export function legacyThreadId({ subject }: OpenThread): string | null {
  return subject.getAttribute("data-legacy-thread-id");
}

/**
 * Whether a compose answers this conversation: it stands in it, or names it, or names one of its messages. A compose
 * that only happens to be open beside it does not.
 */
export function answers(box: HTMLElement, { thread_ref, answered }: ComposeIds, thread: OpenThread): boolean {
  const isWithin = thread.frame.contains(box) && closest("dialog", box) === null;
  return isWithin || isSameThread(thread_ref, thread) || isInThread(answered, thread);
}

/** Gmail's number of the conversation that a compose answers, in hexadecimal. */
export function threadId({ thread_ref }: Pick<ComposeIds, "thread_ref">, thread: OpenThread): string | null {
  return legacyThreadId(thread) ?? numberIn(thread_ref);
}

function isSameThread(threadRef: string | null, thread: OpenThread): boolean {
  const number = numberIn(threadRef);
  return number !== null && number === legacyThreadId(thread);
}

/** `#thread-f:<decimal>` of a compose, and the hexadecimal of the page, are the same number. */
function numberIn(threadRef: string | null): string | null {
  const number = /^#?thread-f:(\d+)$/.exec(threadRef ?? "")?.[1];
  return number === undefined ? null : BigInt(number).toString(16);
}

function isInThread(messageRef: string | null, { items }: OpenThread): boolean {
  return (
    messageRef !== null &&
    items.some((item) => find("message_ref", item)?.getAttribute("data-message-id") === messageRef)
  );
}
