import { describe, expect, it } from "vitest";
import { get, showPage } from "../../testing/gmail-page";
import { randomly } from "../../testing/random";
import { readDraft } from "./own-words";

/** One UTF-16 unit of what the user wrote, and where it stands; a picture holds all units of its emoji. */
interface Unit {
  character: string;
  node: Node;
  offset: number;
}

interface Draft {
  own: Unit[];
  /** Text that somebody else wrote. */
  others: Text[];
}

const WORDS = [
  "You",
  " clearly ",
  "did\u00a0not",
  "  ",
  "\n\t",
  "👍🏽",
  "𝒳",
  "👩‍👩‍👧",
  "שלום",
  "日本語",
  "a  b",
  "don’t",
  "",
  "> x",
];
const AROUND = ["<b>", "<i>", "<font>", "<a href='#'>", "<span>", "<g class='gr_ gr_5' data-gr-id='5'>"];
const BLOCKS = [
  "<div>",
  "<p>",
  "<ul>",
  "<li>",
  "<blockquote style='margin: 0 0 0 40px'>",
  "<td>",
  "<div dir=rtl>",
];
const NOT_OWN = [
  "<div class=gmail_quote>",
  "<div class='gmail_quote gmail_quote_container'>",
  "<div class=gmail_extra>",
  "<blockquote class=gmail_quote>",
  "<blockquote type=cite>",
  "<div class=gmail_signature>",
  "<span class=gmail_signature_prefix>",
  "<a class=gmail_plusreply>",
  "<div class=gmail_chip>",
  "<span contenteditable=false>",
  "<span aria-hidden=true>",
  "<span style='display: none'>",
  "<grammarly-extension>",
];
const EMOJI = "🙏🏽";

function made(tag: string): HTMLElement {
  const [, name = "div", rest = ""] = /^<([\w-]+)(.*)>$/.exec(tag) ?? [];
  const element = document.createElement(name);
  for (const [, attribute = "", quoted, bare] of rest.matchAll(/([\w-]+)=(?:'([^']*)'|(\S+))/g)) {
    element.setAttribute(attribute, quoted ?? bare ?? "");
  }
  return element;
}

/** Fills an editor with words, formatting and what is not the user's, and keeps account of which is which. */
function write(root: HTMLElement, random: (below: number) => number): Draft {
  const draft: Draft = { own: [], others: [] };
  let isOver = false;
  const pick = (list: readonly string[]) => list[random(list.length)] ?? "";
  const note = (text: string, node: Node, place: (at: number) => number) =>
    [...Array(text.length).keys()].map((at) => ({ character: text.charAt(at), node, offset: place(at) }));

  function words(parent: Element, isOwn: boolean): void {
    const node = document.createTextNode(pick(WORDS));
    parent.append(node);
    if (isOwn && !isOver) {
      draft.own.push(...note(node.data, node, (at) => at));
    } else {
      draft.others.push(node);
    }
  }

  function picture(parent: Element, isOwn: boolean): void {
    const image = made(`<img data-emoji=${EMOJI} alt=${EMOJI}>`);
    parent.append(image);
    if (isOwn && !isOver) {
      draft.own.push(...note(EMOJI, image, () => 0));
    }
  }

  function inside(parent: Element, tag: string, isOwn: boolean, depth: number): Element {
    const element = made(tag);
    parent.append(element);
    fill(element, isOwn, depth - 1);
    return element;
  }

  /** Answers between the lines of a quote. */
  function frame(parent: Element, isOwn: boolean, depth: number): void {
    const around = made("<div class=gmail_quote>");
    parent.append(around);
    inside(around, "<div class=gmail_attr>", false, depth);
    inside(around, "<blockquote class=gmail_quote>", false, depth);
    inside(around, "<div>", isOwn, depth);
    inside(around, "<blockquote class=gmail_quote>", false, depth);
  }

  function fill(parent: Element, isOwn: boolean, depth: number): void {
    for (let children = random(6); children >= 0; children -= 1) {
      const kind = random(20);
      if (kind < 8 || depth <= 0) words(parent, isOwn);
      else if (kind === 8) parent.append(made("<br>"));
      else if (kind === 9) picture(parent, isOwn);
      else if (kind === 10) parent.append(made("<img width=1 alt=tracker>"));
      else if (kind === 11) frame(parent, isOwn, depth);
      else if (kind < 14) inside(parent, pick(AROUND), isOwn, depth);
      else if (kind < 17) inside(parent, pick(BLOCKS), isOwn, depth);
      else inside(parent, pick(NOT_OWN), false, depth);
    }
  }

  fill(root, true, 5);
  if (random(4) === 0) {
    isOver = true;
    inside(root, "<div id=divRplyFwdMsg>", true, 2);
  }
  fill(root, true, 1);
  return draft;
}

const isWhite = (character: string) => /\s/.test(character);

describe.each(Array.from({ length: 100 }, (_, seed) => seed))("draft %i", (seed) => {
  const read = () => {
    showPage({ composes: [{}] });
    const editor = get("[g_editable]");
    const draft = write(editor, randomly(seed));
    return { ...draft, map: readDraft(editor) };
  };

  it("is read without what others wrote, and each character is where it stands", () => {
    const { own, map } = read();
    const visible = own.filter(({ character }) => !isWhite(character));
    const places = [...Array(map.text.length).keys()].filter((at) => !isWhite(map.text.charAt(at)));
    expect(places.map((at) => map.text[at]).join("")).toBe(
      visible.map(({ character }) => character).join(""),
    );
    places.forEach((at, index) => {
      const { node, offset } = visible[index] as Unit;
      const range = map.range(at, at + 1) as Range;
      if (node instanceof Text) {
        expect([range.startContainer, range.startOffset]).toEqual([node, offset]);
        expect([range.endContainer, range.endOffset]).toEqual([node, offset + 1]);
        expect(map.offset(node, offset)).toBe(at);
      } else {
        expect(range.startContainer.childNodes[range.startOffset]).toBe(node);
      }
    });
  });

  it("has no place for what others wrote", () => {
    const { others, map } = read();
    expect(others.map((node) => map.offset(node, 0)).filter((offset) => offset !== null)).toEqual([]);
  });
});
