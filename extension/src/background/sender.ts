import type { Kind } from "../shared/messages";

/**
 * Whether a content script may ask it. It runs beside other people's mail, so it can ask only what it needs: of what is
 * kept it reads the texts that are there to be put into mails, and takes back only what it has told itself.
 */
const FROM_MAIL: Readonly<Record<Kind, boolean>> = {
  check: true,
  call: true,
  review: true,
  dates: true,
  sent: true,
  unsent: true,
  snippets: true,
  papers: true,
  sheet: true,
  open: true,
  rules: true,
  connection: false,
  pair: false,
  unpair: false,
  stats: false,
  erase: false,
  clients: false,
  revoke: false,
  keepSnippets: false,
  takeSheet: false,
};
const MAIL = "https://mail.google.com";

interface Ours {
  readonly id: string;
  /** Where the extension's own pages come from. */
  readonly origin: string;
}

/** Whether the sender is a part of this extension, and one that may ask this. */
export function mayAsk(kind: Kind, sender: chrome.runtime.MessageSender, ours: Ours): boolean {
  if (sender.id !== ours.id) {
    return false;
  }
  return comesFrom(sender.url) === ours.origin || (isFromMail(sender.url) && FROM_MAIL[kind]);
}

/** Whether the sender with this address stands beside mail. */
export function isFromMail(url: string | undefined): boolean {
  return comesFrom(url) === MAIL;
}

/** `origin` is "null" for the schemes of extensions in some browsers, and a blob has that of the page that made it. */
function comesFrom(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) {
    return null;
  }
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
