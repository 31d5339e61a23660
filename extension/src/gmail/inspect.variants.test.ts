// The forms in which Gmail shows mails, each as a small page: what is read of it, also when Gmail's own words are in
// another language, run from right to left, or stand in wrappers that were not there before.
import { describe, expect, it } from "vitest";
import { type FakeMessage, type FakePage, get, showPage } from "../../testing/gmail-page";
import { type Inspection, inspect } from "./inspect";

const DANA = { from: "dana@client.test", name: "Dana Lee" };
const WHERE: FakeMessage = { ...DANA, id: "18f2a0", date: "3 May 2024, 15:00", html: "Where is it?" };
const LIST = `<div role="main"><table role="grid"><tr><td><span email="x@y.test"></span></td></tr></table></div>`;
const MAIL = { subject: "Invoice", to: ["dana@client.test"], html: "It is on its way." };

type Expected = { [K in keyof Inspection]?: unknown };
const one = (compose: object, thread: unknown = null): Expected => ({ composes: [compose], thread });
const read = { subject: "Invoice", to: ["dana@client.test"], own_text: "It is on its way." };

const VARIANTS: Record<string, [page: FakePage, expected: Expected]> = {
  "a popup": [{ composes: [MAIL] }, one({ ...read, kind: "popup", thread_context: false })],
  "full screen": [{ composes: [{ ...MAIL, kind: "fullscreen" }] }, one({ ...read, kind: "fullscreen" })],
  "a window of its own": [{ composes: [{ ...MAIL, kind: "popout" }] }, one({ ...read, kind: "popout" })],
  "an answer in the thread": [
    { threads: [{ messages: [WHERE], compose: MAIL }] },
    one({ ...read, kind: "inline_reply", thread_context: true }, { subject: "Invoice" }),
  ],
  "a forwarded mail in the thread": [
    { threads: [{ messages: [WHERE], compose: { ...MAIL, forward: true } }] },
    one({ ...read, kind: "inline_forward", thread_context: true }, { subject: "Invoice" }),
  ],
  "plain text": [
    { composes: [{ ...MAIL, html: "", plain: "It is on its way." }] },
    one({ ...read, kind: "popup", plain_text_mode: true }),
  ],
  "two with the same subject, one of them minimised": [
    {
      composes: [
        { ...MAIL, id: "1" },
        { ...MAIL, id: "2", html: "Or not.", minimized: true },
      ],
    },
    {
      composes: [
        { ...read, composeid: "1", minimized: false },
        { ...read, composeid: "2", minimized: true, own_text: "Or not." },
      ],
    },
  ],
  "a popup that has nothing to do with the open thread": [
    { threads: [{ messages: [WHERE] }], composes: [{ ...MAIL, subject: "Re: Invoice" }] },
    one({ kind: "popup", thread_context: false }, { subject: "Invoice" }),
  ],
  "the open thread's answer, popped out": [
    { threads: [{ id: "18f0", messages: [WHERE] }], composes: [{ ...MAIL, rt: `#thread-f:${0x18f0}` }] },
    one({ kind: "popup", thread_context: true }, { subject: "Invoice" }),
  ],
  "conversation view off": [
    { threads: [{ messages: [WHERE] }] },
    {
      composes: [],
      thread: { subject: "Invoice", messages: [{ state: "expanded", own_text: "Where is it?" }] },
    },
  ],
  "a preview pane beside the list": [
    { extra: LIST, threads: [{ messages: [WHERE], compose: MAIL }] },
    one({ kind: "inline_reply", thread_context: true }, { messages: [{ legacy_id: "18f2a0" }] }),
  ],
  "views that were left behind": [
    {
      threads: [
        { subject: "Old", hidden: true, messages: [WHERE], compose: MAIL },
        { subject: "New", messages: [WHERE] },
      ],
    },
    { composes: [], thread: { subject: "New" } },
  ],
  "a run of messages that is folded away": [
    {
      threads: [
        {
          messages: [
            { ...DANA, state: "collapsed", html: "First words" },
            { state: "hidden" },
            { state: "hidden" },
            WHERE,
          ],
        },
      ],
    },
    {
      thread: {
        messages: [
          { state: "collapsed", snippet: "First words", own_text: null },
          { state: "hidden", snippet: null, own_text: null },
          { state: "hidden", snippet: null, own_text: null },
          { state: "expanded", own_text: "Where is it?" },
        ],
      },
    },
  ],
  "a message that is clipped": [
    { threads: [{ messages: [{ ...WHERE, clipped: true }] }] },
    { thread: { messages: [{ own_text: "Where is it?", clipped: true }] } },
  ],
  "a message that was just sent": [
    { threads: [{ messages: [{ from: "robin@example.test", html: "Here." }] }] },
    { thread: { messages: [{ legacy_id: null, from_email: "robin@example.test", own_text: "Here." }] } },
  ],
  "a draft that cannot be read": [
    { composes: [{ withoutEditor: true }] },
    one({ kind: "popup", own_text: null }),
  ],
};

/** Everything that Gmail writes in the reader's language, in words that nobody knows. Addresses and dates stay. */
function translate(): void {
  for (const element of document.querySelectorAll("[aria-label], [data-tooltip], [alt], [placeholder]")) {
    for (const name of ["aria-label", "data-tooltip", "alt", "placeholder"]) {
      const words = element.getAttribute(name);
      if (words !== null) {
        element.setAttribute(name, words.replace(/(?<![\w.@])\p{L}+(?![\w.@])/gu, "ξένο"));
      }
    }
  }
  for (const button of document.querySelectorAll("[role=button], [role=menuitem], [role=dialog] h2")) {
    button.textContent = "ξένο";
  }
}

/** One more element between each two of Gmail's, as in September 2025, but for what people have written. */
function wrap(): void {
  const written = "[g_editable], textarea, .a3s, h2, .iA";
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest(written) === null && !["TR", "TBODY", "TABLE"].includes(element.tagName)) {
      const wrapper = document.createElement("div");
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
  }
}

describe.each(Object.entries(VARIANTS))("%s", (_, [page, expected]) => {
  const readAfter = (change: () => void) => {
    showPage(page);
    change();
    return inspect(document);
  };

  it("is read", () => {
    expect(readAfter(() => {})).toMatchObject(expected);
  });

  it("is read alike in any language of Gmail's, in either direction", () => {
    const before = readAfter(() => {});
    document.documentElement.dir = "rtl";
    expect(readAfter(translate)).toEqual(before);
    document.documentElement.dir = "";
  });

  it("is read alike with wrappers between", () => {
    const before = readAfter(() => {});
    const after = readAfter(wrap);
    expect(get("div > div > div > div")).toBeDefined();
    expect(after).toEqual(before);
  });
});
