/**
 * A stretch of the text and where it comes from.
 * - `run`: `length` characters of the text node, from its offset `from`.
 * - `picture`: an element that stands for these characters.
 * - `line`: one line break; the new line begins at `from` in the text node, or right before the element.
 */
export interface Piece {
  readonly kind: "run" | "picture" | "line";
  readonly start: number;
  length: number;
  readonly node: Text | Element;
  readonly from: number;
}

/** A place in the tree: in a text node, or right before an element. */
export interface Opening {
  readonly node: Text | Element;
  readonly from: number;
}

/**
 * Puts text together line by line, as a browser lays it out.
 *
 * A line break is written only when the next line begins, so that it does not matter how many blocks end at once, and
 * a `<br>` at the end of a block does not open a line that nobody sees.
 */
export class Lines {
  readonly pieces: Piece[] = [];
  /** Where the first line begins; null while there is none. */
  opening: Opening | null = null;

  #parts: string[] = [];
  #length = 0;
  #open = false;
  #space: Opening | null = null;

  get text(): string {
    return this.#parts.join("");
  }

  /** The line ends here, if there is one. White space before its end is not seen. */
  end(): void {
    this.#open = false;
    this.#space = null;
  }

  /** A `<br>`: ends the line it stands in, and that is an empty one when nothing stands before it. */
  break(br: Element): void {
    this.#space = null;
    this.#begin(br, 0);
    this.end();
  }

  words(node: Text, from: number, words: string): void {
    this.#begin(node, from);
    this.#add("run", node, from, words);
  }

  picture(element: Element, stands: string): void {
    this.#begin(element, 0);
    this.#add("picture", element, 0, stands);
  }

  /** White space: one space however long it is, and none at either end of a line. */
  space(node: Text, from: number): void {
    if (this.#open) {
      this.#space ??= { node, from };
    }
  }

  #begin(node: Text | Element, from: number): void {
    if (this.#open) {
      if (this.#space !== null) {
        this.#add("run", this.#space.node, this.#space.from, " ");
        this.#space = null;
      }
      return;
    }
    this.#open = true;
    if (this.opening === null) {
      this.opening = { node, from };
    } else {
      this.#add("line", node, from, "\n");
    }
  }

  #add(kind: Piece["kind"], node: Text | Element, from: number, characters: string): void {
    const last = this.pieces.at(-1);
    if (last?.kind === "run" && kind === "run" && last.node === node && last.from + last.length === from) {
      last.length += characters.length;
    } else {
      this.pieces.push({ kind, start: this.#length, length: characters.length, node, from });
    }
    this.#parts.push(characters);
    this.#length += characters.length;
  }
}
