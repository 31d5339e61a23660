import { emoji, isBlock, isSilent, keepsSpace } from "./elements";
import { Lines } from "./lines";
import type { TextMap } from "./text-map";
import { TreeMap } from "./tree-map";

/** Which parts of a tree are not read. */
export interface Bounds {
  /** Leaves out the element with all it holds. */
  skip?: (element: Element) => boolean;
  /** The text ends before the element. */
  stop?: (element: Element) => boolean;
}

/** As much as possible at once: words with single spaces between them. A no-break space is a character like others. */
const WORDS = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Reads the text under `root`, in time linear in its size. */
export function walkText(root: Element, { skip = never, stop = never }: Bounds = {}): TextMap {
  const lines = new Lines();
  const leavesOut = (element: Element) => isSilent(element) || skip(element);
  let end: Element | null = null;

  /** False once the end is reached. */
  function walk(parent: Element, keeps: boolean): boolean {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        readText(lines, node, keeps);
      } else if (node instanceof Element && !visit(node, keeps)) {
        return false;
      }
    }
    return true;
  }

  function visit(element: Element, keeps: boolean): boolean {
    if (stop(element)) {
      end = element;
      return false;
    }
    if (element.tagName === "BR") {
      lines.break(element);
      return true;
    }
    const picture = emoji(element);
    if (picture !== null) {
      lines.picture(element, picture);
      return true;
    }
    const block = isBlock(element);
    if (block) {
      lines.end();
    }
    const goesOn = leavesOut(element) || walk(element, keepsSpace(element, keeps));
    if (block) {
      lines.end();
    }
    return goesOn;
  }

  walk(root, keepsSpace(root, false));
  return new TreeMap({ root, lines, leavesOut, end });
}

function readText(lines: Lines, node: Text, keeps: boolean): void {
  const { data } = node;
  if (keeps) {
    if (data !== "") {
      lines.words(node, 0, data);
    }
    return;
  }
  let read = 0;
  for (const { 0: words, index } of data.matchAll(WORDS)) {
    if (index > read) {
      lines.space(node, read);
    }
    lines.words(node, index, words);
    read = index + words.length;
  }
  if (read < data.length) {
    lines.space(node, read);
  }
}

function never(): boolean {
  return false;
}
