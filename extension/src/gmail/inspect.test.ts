import { expect, it } from "vitest";
import { get, showPage } from "../../testing/gmail-page";
import { inspect } from "./inspect";

it("tells everything that is read", () => {
  const words = `<div>No.</div><div class="gmail_signature">Robin</div><div class="gmail_quote">old</div>`;
  showPage({
    extra: `<div gh="cm"></div>`,
    threads: [
      {
        id: "16f438e906b36dac",
        messages: [
          { state: "collapsed", from: "dana@client.test", date: "1. Mai 2026", html: "First" },
          { id: "18f2", from: "dana@client.test", date: "3. Mai 2026", html: "Where?" },
        ],
        compose: {
          subject: "Re: Invoice",
          to: ["dana@client.test"],
          html: "Soon.",
          draft: "#msg-a:r1",
          foldedQuote: true,
        },
      },
    ],
    composes: [
      { id: "2", subject: "Other", cc: ["x@y.test"], bcc: ["z@y.test"], html: words, minimized: true },
    ],
  });
  const { found_by, ...read } = inspect(document);
  expect(read).toEqual({
    account: "robin@example.test",
    composes: [
      {
        kind: "inline_reply",
        subject: "Re: Invoice",
        to: ["dana@client.test"],
        cc: [],
        bcc: [],
        own_text: "Soon.",
        has_signature: false,
        quote_in_editor: false,
        quote_collapsed: true,
        plain_text_mode: false,
        minimized: false,
        composeid: "1",
        draft_id: "#msg-a:r1",
        thread_ref: null,
        thread_context: true,
      },
      {
        kind: "popup",
        subject: "Other",
        to: [],
        cc: ["x@y.test"],
        bcc: ["z@y.test"],
        own_text: "No.",
        has_signature: true,
        quote_in_editor: true,
        quote_collapsed: false,
        plain_text_mode: false,
        minimized: true,
        composeid: "2",
        draft_id: null,
        thread_ref: null,
        thread_context: false,
      },
    ],
    thread: {
      subject: "Invoice",
      legacy_thread_id: "16f438e906b36dac",
      messages: [
        {
          legacy_id: null,
          state: "collapsed",
          from_email: "dana@client.test",
          date_title: "1. Mai 2026",
          own_text: null,
          clipped: false,
          snippet: "First",
        },
        {
          legacy_id: "18f2",
          state: "expanded",
          from_email: "dana@client.test",
          date_title: "3. Mai 2026",
          own_text: "Where?",
          clipped: false,
          snippet: null,
        },
      ],
    },
  });
  expect(found_by).toMatchObject({
    canary_compose: '[gh="cm"]',
    canary_list: null,
    compose: 'input[name="subjectbox"]',
    compose_box: ".M9",
    editor: '[g_editable="true"]',
    thread_subject: "h2[data-legacy-thread-id]",
    message: '[role="listitem"]',
    signature: ".gmail_signature",
    fullscreen: null,
  });
});

it("tells plain text, and a draft that cannot be read", () => {
  showPage({ composes: [{ plain: "No." }, { id: "2", withoutEditor: true }] });
  expect(inspect(document).composes).toMatchObject([
    { own_text: "No.", plain_text_mode: true },
    { own_text: null, plain_text_mode: false },
  ]);
});

it("tells of an empty page that there is nothing", () => {
  showPage({ account: null });
  const { found_by, ...read } = inspect(document);
  expect(read).toEqual({ account: null, composes: [], thread: null });
  expect(found_by).toMatchObject({ compose: null, editor: null, message: null });
  expect(get(".dw")).toBeDefined();
});
