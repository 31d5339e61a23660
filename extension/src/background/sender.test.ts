import { expect, it } from "vitest";
import type { Kind } from "../shared/messages";
import { mayAsk } from "./sender";

const ours = { id: "ours", origin: "chrome-extension://ours" };
/** Every kind, in the order of `messages.ts`; the types let none be forgotten. */
const ALL: Record<Kind, null> = {
  connection: null,
  pair: null,
  unpair: null,
  check: null,
  call: null,
  review: null,
  dates: null,
  sent: null,
  unsent: null,
  stats: null,
  erase: null,
  clients: null,
  revoke: null,
  rules: null,
  snippets: null,
  keepSnippets: null,
  papers: null,
  sheet: null,
  takeSheet: null,
  open: null,
};
const KINDS = Object.keys(ALL) as Kind[];
const allowed = (sender: chrome.runtime.MessageSender) => KINDS.filter((kind) => mayAsk(kind, sender, ours));

it("lets our own pages ask everything", () => {
  expect(allowed({ id: "ours", url: "chrome-extension://ours/pages/options/options.html#clients" })).toEqual(
    KINDS,
  );
});

it("lets a mail page ask what helps to write, and change nothing that others have told", () => {
  const asked = allowed({ id: "ours", url: "https://mail.google.com/mail/u/0/#inbox" });
  expect(asked).toEqual([
    "check",
    "call",
    "review",
    "dates",
    "sent",
    "unsent",
    "rules",
    "snippets",
    "papers",
    "sheet",
    "open",
  ]);
});

it.each([
  { id: "another", url: "chrome-extension://ours/pages/options/options.html" },
  { id: "another", url: "https://mail.google.com/" },
  { id: "ours", url: "chrome-extension://another/options.html" },
  { id: "ours", url: "https://mail.google.com.evil.test/" },
  { id: "ours", url: "http://mail.google.com/" },
  { id: "ours", url: "https://evil.test/https://mail.google.com/" },
  { id: "ours", url: "" },
  { id: "ours" },
  { url: "https://mail.google.com/" },
  { id: "ours", url: "https://mail.google.com@evil.test/" },
  { id: "ours", url: "https://mail.google.com:8443/" },
  { id: "ours", url: "chrome-extension://ours.evil.test/" },
  { id: "ours", url: "about:blank" },
  { id: "ours", url: "blob:https://mail.google.com/0" },
])("lets nobody else ask anything: %o", (sender) => {
  expect(allowed(sender)).toEqual([]);
});
