import type { Kind } from "../shared/messages";

/**
 * What a content script may ask. It runs beside other people's mail, so of what is kept it can read only the texts that
 * are there to be put into mails, and take back only what it has told itself.
 */
const FROM_MAIL: ReadonlySet<Kind> = new Set<Kind>([
  "connection",
  "check",
  "call",
  "dates",
  "sent",
  "unsent",
  "rules",
  "snippets",
  "open",
  "papers",
  "sheet",
]);
const MAIL = "https://mail.google.com";

interface Ours {
  readonly id: string;
  /** Where the extension's own pages come from. */
  readonly origin: string;
}

/** Whether the sender is a part of this extension, and one that may ask this. */
export function mayAsk(kind: Kind, sender: chrome.runtime.MessageSender, ours: Ours): boolean {
  if (sender.id !== ours.id || sender.url === undefined || !URL.canParse(sender.url)) {
    return false;
  }
  const { protocol, host, origin } = new URL(sender.url);
  // `origin` is "null" for the schemes of extensions in some browsers, so it is put together here.
  return `${protocol}//${host}` === ours.origin || (origin === MAIL && FROM_MAIL.has(kind));
}
