import { OURS } from "../shared/ours";
import { closest, find, TOOLBAR_CELL_CLASS } from "./anchors";

/**
 * A place of our own in the compose's toolbar, behind the Send cell, so that Send stays where it is. The same place
 * each time, put back when Gmail has drawn its toolbar anew; null while there is no toolbar.
 */
export class ToolbarPlace {
  #place: HTMLElement | null = null;

  constructor(private readonly box: HTMLElement) {}

  mount(): HTMLElement | null {
    if (this.#place !== null && this.box.contains(this.#place)) {
      return this.#place;
    }
    const send = find("send", this.box);
    if (send === null) {
      return null;
    }
    const cell = closest("toolbar_cell", send);
    const neighbour = cell !== null && this.box.contains(cell) ? cell : send;
    this.#place ??= newPlace(neighbour);
    neighbour.after(this.#place);
    return this.#place;
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

function newPlace(neighbour: HTMLElement): HTMLElement {
  const place = neighbour.ownerDocument.createElement(neighbour.tagName === "TD" ? "td" : "span");
  place.className = `${TOOLBAR_CELL_CLASS} ${OURS}`;
  return place;
}
