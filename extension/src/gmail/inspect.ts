import { walkText } from "../anchoring/walk";
import { accountOf } from "./account";
import { foundBy } from "./anchors";
import {
  type ComposeIds,
  type ComposeKind,
  composeBoxes,
  editorOf,
  idsOf,
  isInView,
  isMinimized,
  isQuoteFolded,
  kindOf,
  subjectOf,
} from "./compose";
import { type MessageState, readMessage } from "./messages";
import { answers, legacyThreadId, type OpenThread, openThread } from "./open-thread";
import { hasQuote, hasSignature, readDraft } from "./own-words";
import { recipientsIn } from "./recipients";

/** What we read in the page, for people who want to know, and for tests. It leaves the tab only when they copy it. */
export interface Inspection {
  account: string | null;
  composes: InspectedCompose[];
  thread: InspectedThread | null;
  /** For each anchor, which of its alternatives is found; null for none. */
  found_by: Record<string, string | null>;
}

export interface InspectedCompose extends Omit<ComposeIds, "answered"> {
  kind: ComposeKind;
  subject: string;
  to: string[];
  cc: string[];
  bcc: string[];
  /** Null when the draft cannot be read. */
  own_text: string | null;
  has_signature: boolean;
  quote_in_editor: boolean;
  /** The quote waits behind a button and is not in the editor. */
  quote_collapsed: boolean;
  plain_text_mode: boolean;
  minimized: boolean;
  /** Whether the open thread is what this compose answers. */
  thread_context: boolean;
}

export interface InspectedThread {
  subject: string;
  legacy_thread_id: string | null;
  messages: InspectedMessage[];
}

export interface InspectedMessage {
  legacy_id: string | null;
  state: MessageState;
  from_email: string | null;
  date_title: string | null;
  own_text: string | null;
  /** Gmail shows only the beginning of it. */
  clipped: boolean;
  snippet: string | null;
}

export function inspect(document: Document): Inspection {
  const thread = openThread(document);
  const boxes = composeBoxes(document).filter(isInView);
  const editors = boxes.flatMap((box) => editorOf(box) ?? []);
  return {
    account: accountOf(document),
    composes: boxes.map((box) => inspectCompose(box, thread)),
    thread: thread === null ? null : inspectThread(thread),
    found_by: {
      ...foundBy("canaries", [document]),
      ...foundBy("page", [document]),
      ...foundBy("around", [document]),
      ...foundBy("compose", [...boxes, ...boxes.flatMap((box) => box.parentElement ?? [])]),
      ...foundBy("message", thread === null ? [] : [thread.frame]),
      ...foundBy("words", [...editors, ...(thread?.items ?? [])]),
    },
  };
}

function inspectCompose(box: HTMLElement, thread: OpenThread | null): InspectedCompose {
  const editor = editorOf(box);
  const { answered, ...ids } = idsOf(box);
  const isPlain = editor instanceof HTMLTextAreaElement;
  return {
    kind: kindOf(box),
    subject: subjectOf(box),
    to: recipientsIn(box, "to"),
    cc: recipientsIn(box, "cc"),
    bcc: recipientsIn(box, "bcc"),
    own_text: editor === null ? null : readDraft(editor).text,
    has_signature: editor !== null && hasSignature(editor),
    quote_in_editor: editor !== null && hasQuote(editor),
    quote_collapsed: editor !== null && isQuoteFolded(box, editor),
    plain_text_mode: isPlain,
    minimized: isMinimized(box),
    ...ids,
    thread_context: thread !== null && answers(box, { ...ids, answered }, thread),
  };
}

function inspectThread(thread: OpenThread): InspectedThread {
  return {
    subject: walkText(thread.subject).text,
    legacy_thread_id: legacyThreadId(thread),
    messages: thread.items.map((item) => {
      const { legacy_id, state, from_email, date_title, own_text, clipped, snippet } = readMessage(item);
      return { legacy_id, state, from_email, date_title, own_text, clipped, snippet };
    }),
  };
}
