import { shorten } from "../anchoring/shorten";
import type { TextMap } from "../anchoring/text-map";
import { textOfTextarea } from "../anchoring/textarea";
import { walkText } from "../anchoring/walk";
import { find, is } from "./anchors";
import { ownEnd } from "./plain-quote";

/** What the user has written: without quote, signature, mentions and whatever other extensions put in. */
export function readDraft(editor: HTMLElement): TextMap {
  if (editor instanceof HTMLTextAreaElement) {
    const map = textOfTextarea(editor);
    return shorten(map, ownEnd(map.text));
  }
  const map = walkText(editor, { skip: isNotTyped, stop: (element) => is("quote_begins", element) });
  return hasQuote(editor) || hasSignature(editor) ? shorten(map, beforeBlank(map.text)) : map;
}

/** What somebody has written in a mail that is shown, as far as its structure tells it from what they quote. */
export function readBody(body: HTMLElement): string {
  const { text } = walkText(body, { skip: isNotWritten, stop: (element) => is("quote_begins", element) });
  return text.slice(0, ownEnd(text)).trim();
}

export function hasQuote(editor: HTMLElement): boolean {
  return find("quote", editor) !== null || find("quote_begins", editor) !== null;
}

export function hasSignature(editor: HTMLElement): boolean {
  return find("signature", editor) !== null;
}

function isNotTyped(element: Element): boolean {
  return (
    isQuote(element) ||
    is("signature", element) ||
    is("signature_prefix", element) ||
    is("mention", element) ||
    is("chip", element) ||
    is("ghost", element) ||
    isForeign(element)
  );
}

function isNotWritten(element: Element): boolean {
  return (
    isQuote(element) ||
    is("folded", element) ||
    is("offer", element) ||
    is("signature", element) ||
    is("signature_prefix", element) ||
    is("clip_notice", element) ||
    element.tagName === "BLOCKQUOTE"
  );
}

function isQuote(element: Element): boolean {
  return (is("quote", element) && !isFrame(element)) || is("attribution", element);
}

/**
 * What Gmail puts around the quote that one answers: an attribution, and the quoted lines. Somebody who answers between
 * them cuts the quote in pieces, and the answers stand among these. A forwarded mail begins with a ruled line instead.
 */
function isFrame(element: Element): boolean {
  const parts = [...element.children];
  const attribution = parts.find((part) => is("attribution", part));
  return (
    attribution !== undefined &&
    !/^\s*-{4}/.test(attribution.textContent) &&
    parts.some((part) => part.tagName === "BLOCKQUOTE" && is("quote", part))
  );
}

/** Mail knows no elements with a dash in their name; extensions do. */
function isForeign(element: Element): boolean {
  return element.tagName.includes("-");
}

/** Blank lines before a quote or a signature are Gmail's, and so is a line of dashes. */
function beforeBlank(text: string): number {
  return text
    .replace(/\s+$/, "")
    .replace(/(?:^|\n)--$/, "")
    .trimEnd().length;
}
