import type { Mark } from "../shared/contract.gen";
import { type Anchor, anchorOf } from "./anchor";
import type { Caret } from "./caret";
import type { Control } from "./control";
import type { Compose } from "./mail-host";
import type { AskedBy } from "./pointing";
import { select } from "./selecting";
import { type CloseReason, openSurface, type Surface } from "./surface";

/** The mark that an open card speaks of, and how the user asked for it. */
export interface CardTopic {
  mark: Mark;
  by: AskedBy;
}

export interface StageParts {
  compose: Compose;
  control: Control;
  caret: Caret;
  theme: () => "light" | "dark";
}

/** The place of one compose's boxes: a card or a panel, never two at once. */
export class Stage {
  readonly #parts: StageParts;
  #surface: Surface | null = null;
  /** Null for the panels, and for a card whose mark is being taken away. */
  card: CardTopic | null = null;

  constructor(parts: StageParts) {
    this.#parts = parts;
  }

  get surface(): Surface | null {
    return this.#surface;
  }

  openCard(label: string, content: readonly Node[], topic: CardTopic): Surface {
    return this.#open(label, content, this.#besideMark(topic.mark), topic);
  }

  openPanel(label: string, content: readonly Node[]): Surface {
    return this.#open(label, content, () => this.#besideControl(), null);
  }

  close(reason: CloseReason): void {
    this.#surface?.close(reason);
  }

  #open(
    label: string,
    content: readonly Node[],
    anchor: () => Anchor | null,
    card: CardTopic | null,
  ): Surface {
    this.close("done");
    const { compose, control, caret, theme } = this.#parts;
    const caretWas = caret.offset();
    let closedAtOnce = false;
    const surface: Surface = openSurface({
      label,
      theme: theme(),
      content,
      anchor,
      prefer: card === null ? "above" : "below",
      rtl: getComputedStyle(compose.editor).direction === "rtl",
      opener: control.host,
      onClose: (reason, hadFocus) => {
        closedAtOnce = true;
        this.#surface = null;
        this.card = null;
        control.expanded(false);
        if (reason === "escape" && hadFocus) {
          select(compose, { start: caretWas ?? 0, end: caretWas ?? 0 });
        }
      },
    });
    if (!closedAtOnce) {
      this.#surface = surface;
      this.card = card;
      control.expanded(card === null);
    }
    return surface;
  }

  /** In a plain-text box words have no place of their own, and the card goes where the list of marks was. */
  #besideMark(mark: Mark): () => Anchor | null {
    const { compose } = this.#parts;
    const map = compose.read();
    return map === null || compose.editor instanceof HTMLTextAreaElement
      ? () => this.#besideControl()
      : anchorOf(map, mark, compose.editor);
  }

  #besideControl(): Anchor | null {
    const { host } = this.#parts.control;
    const words = host.getBoundingClientRect();
    return host.isConnected && words.width > 0 ? { words, keepClear: words } : null;
  }
}
