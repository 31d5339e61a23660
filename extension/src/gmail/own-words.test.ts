import { describe, expect, it } from "vitest";
import { get, setBody, showPage } from "../../testing/gmail-page";
import { hasQuote, hasSignature, readBody, readDraft } from "./own-words";

function editor(html: string): HTMLElement {
  showPage({ composes: [{ html }] });
  return get("[g_editable]");
}

const ATTRIBUTION = `<div dir="ltr" class="gmail_attr">On Mon, 3 May 2026 Dana wrote:<br></div>`;
const QUOTE = `<blockquote class="gmail_quote"><div dir="ltr">Please confirm.</div></blockquote>`;

describe("a draft is read without", () => {
  it.each([
    [
      "an opened quote",
      `<div dir="ltr">No.</div><br><div class="gmail_quote">${ATTRIBUTION}${QUOTE}</div>`,
      "No.",
    ],
    [
      "a quote in today's frame",
      `<div>No.</div><div class="gmail_quote_container">${ATTRIBUTION}${QUOTE}</div>`,
      "No.",
    ],
    ["a quote of 2014", `No.<div class="gmail_extra"><br>On Mon wrote:${QUOTE}</div>`, "No."],
    ["an Apple quote", `<div>No.</div><blockquote type="cite"><div>On Mon wrote:</div>x</blockquote>`, "No."],
    [
      "an Outlook quote",
      `<div>No.</div><hr><div id="divRplyFwdMsg">From: Dana</div><div>Please.</div>`,
      "No.",
    ],
    [
      "a quote within a quote",
      `<div>No.</div><div class="gmail_quote">${ATTRIBUTION}<blockquote class="gmail_quote">Please.<div class="gmail_quote">${ATTRIBUTION}${QUOTE}</div></blockquote></div>`,
      "No.",
    ],
    [
      "a forwarded mail",
      `<div>See below.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br></div>Please.<blockquote type="cite">b</blockquote>No.<br></div>`,
      "See below.",
    ],
    [
      "a quote of new Outlook",
      `<div>No.</div><div id="mail-editor-reference-message-container"><p>From: Dana</p></div>`,
      "No.",
    ],
    ["its signature", `No.<br><br clear="all"><div class="gmail_signature">Robin</div>`, "No."],
    [
      "its signature and the dashes before it",
      `<div>No.</div><br><span class="gmail_signature_prefix">-- </span><br><div data-smartmail="gmail_signature">Robin</div>`,
      "No.",
    ],
    [
      "dashes that nothing names",
      `<div>No.</div><div>-- </div><div class="gmail_signature">Robin</div>`,
      "No.",
    ],
    [
      "a mention",
      `Thanks <a class="gmail_plusreply" href="mailto:d@x.test">@Dana Lee</a> for this.`,
      "Thanks for this.",
    ],
    ["a file's chip", `See <div class="gmail_chip" contenteditable="false">plan.pdf</div>`, "See"],
    ["what another program proposes", `No<span aria-hidden="true">, as I said before</span>.`, "No."],
    ["another extension's tracker", `No.<img class="tracker" width="1" height="1" alt="opened?">`, "No."],
    ["another extension's own elements", `<div>No.<grammarly-extension>3</grammarly-extension></div>`, "No."],
  ])("%s", (_, html, words) => {
    expect(readDraft(editor(html)).text).toBe(words);
  });

  it("anything beside the editor", () => {
    expect(readDraft(editor("<br>")).text).toBe("");
  });
});

describe("a draft is read with", () => {
  it("the words that another extension wrapped", () => {
    expect(readDraft(editor(`Please <g class="gr_ gr_5" data-gr-id="5">recieve</g> this.`)).text).toBe(
      "Please recieve this.",
    );
  });

  it("words below the signature", () => {
    expect(readDraft(editor(`<div class="gmail_signature">Robin</div><div>PS: no.</div>`)).text).toBe(
      "PS: no.",
    );
  });

  it("an indented paragraph", () => {
    expect(readDraft(editor(`<div>a</div><blockquote style="margin: 0 0 0 40px">b</blockquote>`)).text).toBe(
      "a\nb",
    );
  });

  it("answers between the lines of a quote", () => {
    const html = `<div>See below.</div><br><div class="gmail_quote gmail_quote_container">${ATTRIBUTION}${QUOTE}<div>No.</div><div><br></div>${QUOTE}<div>Yes, <b>on Monday</b>.</div>${QUOTE}<br></div>`;
    const map = readDraft(editor(html));
    expect(map.text).toBe("See below.\n\nNo.\n\nYes, on Monday.");
    const at = map.text.indexOf("Monday");
    expect(map.range(at, at + 6)?.toString()).toBe("Monday");
  });

  it("its blank lines, while nothing follows them", () => {
    expect(readDraft(editor(`<div>a</div><div><br></div>`)).text).toBe("a\n");
  });

  it("a place for every character", () => {
    const map = readDraft(
      editor(`Hi <b>Da</b>na,<div>You <i>clear</i>ly did.</div><div class="gmail_quote">${QUOTE}</div>`),
    );
    const at = map.text.indexOf("clearly");
    expect(map.range(at, at + 7)?.toString()).toBe("clearly");
    expect(map.offset(get("blockquote").firstChild as Node, 0)).toBeNull();
  });
});

it("a plain draft ends at its signature or quote", () => {
  showPage({ composes: [{ plain: "Dana,\n\nno.\n\n-- \nRobin\n\n> Please." }] });
  const map = readDraft(get("textarea"));
  expect(map.text).toBe("Dana,\n\nno.\n");
  expect(map.offset(get("textarea"), 999)).toBe(map.text.length);
});

describe("a body that is shown is read without", () => {
  it.each([
    [
      "quote and signature",
      `<div>No.<br>-- <br><div class="gmail_signature">Dana</div></div><br><div class="gmail_quote">${ATTRIBUTION}${QUOTE}</div>`,
    ],
    [
      "what Gmail folded",
      `<div>No.<div class="yj6qo ajU"><div class="ajR">…</div></div><div class="adL">x</div></div>`,
    ],
    ["a folded signature", `<p>No.</p><span class="HOEnZb adL"><font><p>Dana</p></font></span>`],
    [
      "an older fold",
      `<p>No.</p><div class="adL"><div class="adm">…</div><div class="h5"><p>x</p></div></div>`,
    ],
    ["an offer to translate", `<div class="adI">Translate message</div><div>No.</div>`],
    ["text seen before", `<div>No.</div><div class="im">Please.</div>`],
    ["a bare quote", `<div>No.</div><blockquote>Please.</blockquote>`],
    ["an Outlook quote", `<div>No.</div><div id="m_12divRplyFwdMsg">From: Dana</div><div>Please.</div>`],
    [
      "an Outlook head without a name",
      `<p>No.</p><div><p><b>From:</b> D &lt;d@x.test&gt;<br><b>Sent:</b> Mon<br><b>To:</b> R<br></p></div>`,
    ],
    ["plain signature and quote", `No.<br><br>-- <br>Dana<br>&gt; Please.`],
  ])("%s", (_, html) => {
    setBody(`<div class="ii gt"><div class="a3s">${html}</div></div>`);
    expect(readBody(get(".a3s"))).toBe("No.");
  });

  it("the quotes around answers", () => {
    setBody(
      `<div class="a3s"><div class="gmail_quote">${ATTRIBUTION}${QUOTE}<div>No.</div>${QUOTE}</div></div>`,
    );
    expect(readBody(get(".a3s"))).toBe("No.");
  });

  it("marks of a search", () => {
    setBody(`<div class="a3s"><p><span class="il"><span class="il">Invoice</span></span> 12</p></div>`);
    expect(readBody(get(".a3s"))).toBe("Invoice 12");
  });
});

it("tells whether there is a quote or a signature", () => {
  expect([hasQuote(editor("a")), hasSignature(editor("a"))]).toEqual([false, false]);
  expect(hasQuote(editor(QUOTE))).toBe(true);
  expect(hasQuote(editor(`<div id="appendonsend"></div>`))).toBe(true);
  expect(hasSignature(editor(`<div class="gmail_signature"></div>`))).toBe(true);
});
