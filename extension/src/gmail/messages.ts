import { find, findAll, is } from "./anchors";
import { readBody } from "./own-words";

export type MessageState = "expanded" | "collapsed" | "hidden";

/** One message of the open conversation, as far as the page shows it. */
export interface ShownMessage {
  legacy_id: string | null;
  state: MessageState;
  from_email: string | null;
  from_name: string | null;
  /** Those whom the head of the message names, whichever field they stood in. */
  to: string[];
  /** As Gmail writes it, in the language of the page. */
  date_title: string | null;
  /** Null unless the message is expanded. */
  own_text: string | null;
  /** Whether Gmail shows only the beginning of it, so that `own_text` is incomplete. */
  clipped: boolean;
  /** The first words, of a collapsed message. */
  snippet: string | null;
}

export function readMessage(item: HTMLElement): ShownMessage {
  const state = stateOf(item);
  const sender = find("sender", item);
  const body = state === "expanded" ? find("body", item) : null;
  return {
    legacy_id: attribute("message_id", item, "data-legacy-message-id"),
    state,
    from_email: sender?.getAttribute("email") || null,
    from_name: sender?.getAttribute("name") || null,
    to: findAll("recipient", item).flatMap((element) => element.getAttribute("email") ?? []),
    date_title: attribute("date", item, "title"),
    own_text: body === null ? null : ownText(body),
    clipped: body !== null && find("clipped", item) !== null,
    snippet: state === "collapsed" ? (find("snippet", item)?.textContent.trim() ?? null) : null,
  };
}

function stateOf(item: HTMLElement): MessageState {
  if (is("hidden", item)) {
    return "hidden";
  }
  if (is("expanded", item) || find("body", item) !== null) {
    return "expanded";
  }
  return is("collapsed", item) || find("sender", item) !== null ? "collapsed" : "hidden";
}

function attribute(anchor: "message_id" | "date", item: HTMLElement, name: string): string | null {
  const element = is(anchor, item) ? item : find(anchor, item);
  return element?.getAttribute(name) || null;
}

/** Bodies are long and rarely change, and the conversation is read whenever typing pauses. */
const read = new WeakMap<HTMLElement, { raw: string; own: string }>();

function ownText(body: HTMLElement): string {
  const raw = body.textContent;
  const known = read.get(body);
  if (known?.raw === raw) {
    return known.own;
  }
  const own = readBody(body);
  read.set(body, { raw, own });
  return own;
}
