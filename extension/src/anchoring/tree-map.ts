import type { Lines, Opening, Piece } from "./lines";
import type { TextMap } from "./text-map";

/** Within a line these were read as a space. */
const WHITE = /[\t\n\r\f]/g;

interface Walked {
  root: Element;
  lines: Lines;
  /** Whether the walk passed over this element. */
  leavesOut: (element: Element) => boolean;
  /** The element before which the text ends. */
  end: Element | null;
}

/** The text of a tree as a walk left it, and the way back from each character to its node. */
export class TreeMap implements TextMap {
  readonly text: string;
  readonly #root: Element;
  readonly #pieces: readonly Piece[];
  readonly #opening: Opening | null;
  readonly #leavesOut: (element: Element) => boolean;
  readonly #end: Element | null;

  constructor({ root, lines, leavesOut, end }: Walked) {
    this.text = lines.text;
    this.#root = root;
    this.#pieces = lines.pieces;
    this.#opening = lines.opening;
    this.#leavesOut = leavesOut;
    this.#end = end;
  }

  range(start: number, end: number): Range | null {
    const isWithin = 0 <= start && start <= end && end <= this.text.length;
    // A caret belongs to the character before it.
    if (!isWithin || !this.#stands(start === end ? start - 1 : start, end)) {
      return null;
    }
    const range = this.#root.ownerDocument.createRange();
    const first = this.#piece(start);
    if (start === end || first?.kind === "line") {
      this.#caret(range, start);
    } else if (first !== undefined) {
      begin(range, first, start - first.start);
    }
    if (start < end) {
      const last = this.#piece(end - 1);
      if (last !== undefined) {
        finish(range, last, end - last.start);
      }
    }
    return range;
  }

  offset(node: Node, offset: number): number | null {
    if (!this.#root.contains(node) || this.#isOutside(node, offset)) {
      return null;
    }
    const probe = this.#root.ownerDocument.createRange();
    let isStale = false;
    const endsBehind = (piece: Piece) => {
      if (!this.#root.contains(piece.node)) {
        isStale = true;
        return true;
      }
      finish(probe, piece, piece.length);
      probe.collapse(false);
      return probe.comparePoint(node, offset) < 0;
    };
    const piece = this.#pieces[firstIndex(this.#pieces, endsBehind)];
    if (isStale) {
      return null;
    }
    if (piece === undefined) {
      return this.text.length;
    }
    const within = piece.kind === "run" && piece.node === node ? offset - piece.from : 0;
    return piece.start + Math.max(0, within);
  }

  #isOutside(node: Node, offset: number): boolean {
    for (let at: Node | null = node; at !== null && at !== this.#root; at = at.parentNode) {
      if (at instanceof Element && this.#leavesOut(at)) {
        return true;
      }
    }
    if (this.#end === null || !this.#root.contains(this.#end)) {
      return false;
    }
    const rest = this.#root.ownerDocument.createRange();
    rest.setStartBefore(this.#end);
    rest.collapse(true);
    return rest.comparePoint(node, offset) > 0;
  }

  /** Whether the characters are still where the walk found them. */
  #stands(start: number, end: number): boolean {
    let before: Node | null = null;
    for (let i = this.#index(Math.max(0, start)); i < this.#pieces.length; i += 1) {
      const piece = this.#pieces[i];
      if (piece === undefined || piece.start >= end) {
        break;
      }
      if (
        !this.#root.contains(piece.node) ||
        !follows(before, piece.node) ||
        !this.#says(piece, Math.max(start, piece.start), Math.min(end, piece.start + piece.length))
      ) {
        return false;
      }
      before = piece.node;
    }
    return true;
  }

  #says({ kind, node, from, start }: Piece, at: number, end: number): boolean {
    if (kind !== "run" || !(node instanceof Text)) {
      return true;
    }
    const read = this.text.slice(at, end);
    const now = node.data.slice(from + at - start, from + end - start);
    return now === read || now.replace(WHITE, " ") === read;
  }

  /** Places the range at the gap before the character at `at`: on the line of the character before it. */
  #caret(range: Range, at: number): void {
    const before = at > 0 ? this.#piece(at - 1) : undefined;
    if (before !== undefined) {
      finish(range, before, at - before.start);
      range.collapse(false);
    } else if (this.#opening !== null && this.#root.contains(this.#opening.node)) {
      open(range, this.#opening);
      range.collapse(true);
    } else {
      range.setStart(this.#root, 0);
    }
  }

  #piece(at: number): Piece | undefined {
    return this.#pieces[this.#index(at)];
  }

  /** The index of the piece that holds the character. */
  #index(at: number): number {
    return firstIndex(this.#pieces, (piece) => piece.start + piece.length > at);
  }
}

/** Sets the start of the range before a character of the piece. */
function begin(range: Range, { kind, node, from }: Piece, character: number): void {
  if (kind === "run") {
    range.setStart(node, from + character);
  } else {
    range.setStartBefore(node);
  }
}

/** Sets the end of the range behind so many characters of the piece. */
function finish(range: Range, { kind, node, from }: Piece, characters: number): void {
  if (kind === "picture") {
    range.setEndAfter(node);
  } else if (node instanceof Text) {
    range.setEnd(node, Math.min(node.length, kind === "run" ? from + characters : from));
  } else {
    range.setEndBefore(node);
  }
}

function open(range: Range, { node, from }: Opening): void {
  if (node instanceof Text) {
    range.setStart(node, Math.min(node.length, from));
  } else {
    range.setStartBefore(node);
  }
}

function follows(before: Node | null, node: Node): boolean {
  return (
    before === null ||
    before === node ||
    (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}

/** Binary search: `holds` is false for a first part of the list and true for the rest. */
function firstIndex<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
