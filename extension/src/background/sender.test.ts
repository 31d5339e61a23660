import { expect, it } from "vitest";
import type { Kind } from "../shared/messages";
import { mayAsk } from "./sender";

const ours = { id: "ours", origin: "chrome-extension://ours" };
const KINDS: Kind[] = [
  "connection",
  "pair",
  "unpair",
  "check",
  "call",
  "dates",
  "sent",
  "unsent",
  "stats",
  "erase",
  "clients",
  "revoke",
  "rules",
  "snippets",
  "keepSnippets",
  "open",
];
const allowed = (sender: chrome.runtime.MessageSender) => KINDS.filter((kind) => mayAsk(kind, sender, ours));

it("lets our own pages ask everything", () => {
  expect(allowed({ id: "ours", url: "chrome-extension://ours/pages/options/options.html#clients" })).toEqual(
    KINDS,
  );
});

it("lets a mail page ask what helps to write, and change nothing that others have told", () => {
  const asked = allowed({ id: "ours", url: "https://mail.google.com/mail/u/0/#inbox" });
  expect(asked).toEqual([
    "connection",
    "check",
    "call",
    "dates",
    "sent",
    "unsent",
    "rules",
    "snippets",
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
])("lets nobody else ask anything: %o", (sender) => {
  expect(allowed(sender)).toEqual([]);
});
