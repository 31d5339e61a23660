import { OURS } from "../shared/ours";
import { closest, find, TOOLBAR_CELL_CLASS } from "./anchors";

interface Where {
  readonly box: HTMLElement;
  /** Whether the end of the box will do where there is no toolbar: for a word that has to be said. */
  readonly orAtEnd: boolean;
}

/**
 * A place of our own in the compose's toolbar, behind the Send cell, so that Send stays where it is. The same place
 * each time, put back when Gmail has drawn its toolbar anew; null while there is no toolbar.
 */
export class ToolbarPlace {
  #place: HTMLElement | null = null;

  constructor(private readonly where: Where) {}

  mount(): HTMLElement | null {
    const { box, orAtEnd } = this.where;
    if (this.#place !== null && box.contains(this.#place)) {
      return this.#place;
    }
    const send = find("send", box);
    if (send !== null) {
      const cell = closest("toolbar_cell", send);
      const neighbour = cell !== null && box.contains(cell) ? cell : send;
      this.#place ??= newPlace(box.ownerDocument, neighbour.tagName === "TD" ? "td" : "span");
      neighbour.after(this.#place);
    } else if (orAtEnd) {
      this.#place ??= newPlace(box.ownerDocument, "div");
      box.append(this.#place);
    }
    return this.#place?.isConnected ? this.#place : null;
  }

  /** Puts the place back if it was there and is gone. */
  keep(): void {
    if (this.#place !== null) {
      this.mount();
    }
  }

  remove(): void {
    this.#place?.remove();
    this.#place = null;
  }
}

function newPlace(document: Document, tag: "td" | "span" | "div"): HTMLElement {
  const place = document.createElement(tag);
  place.className = `${TOOLBAR_CELL_CLASS} ${OURS}`;
  return place;
}
