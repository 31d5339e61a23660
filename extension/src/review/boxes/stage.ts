import type { Mark } from "../../shared/contract.gen";
import type { Control } from "../control/control";
import type { Caret } from "../editing/caret";
import type { Compose } from "../mail-host";
import type { AskedBy } from "../marks/pointing";
import { type Anchor, anchorOf } from "./anchor";
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
  #goBack: () => void = () => {};
  /** Null for the panels, and for a card whose mark is being taken away. */
  card: CardTopic | null = null;

  constructor(parts: StageParts) {
    this.#parts = parts;
  }

  get surface(): Surface | null {
    return this.#surface;
  }

  openCard(label: string, content: readonly Node[], topic: CardTopic): Surface {
    return this.#open(label, content, this.#besideMark(topic.mark), topic, topic.by);
  }

  openPanel(label: string, content: readonly Node[], by: AskedBy): Surface {
    return this.#open(label, content, () => this.#besideControl(), null, by);
  }

  close(reason: CloseReason): void {
    this.#surface?.close(reason);
  }

  #open(
    label: string,
    content: readonly Node[],
    anchor: () => Anchor | null,
    card: CardTopic | null,
    by: AskedBy,
  ): Surface {
    // Whoever is in one box is in the next, and goes back to where they came from in the end.
    const wasInside = this.#surface?.hasFocus() === true;
    const goBack = wasInside ? this.#goBack : this.#wayBack();
    this.close("replaced");
    this.#goBack = goBack;
    const { compose, control, theme } = this.#parts;
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
        // A press outside has its own place to go to.
        if (hadFocus && reason !== "outside" && reason !== "replaced" && !compose.gone.aborted) {
          goBack();
        }
      },
    });
    if (!closedAtOnce) {
      this.#surface = surface;
      this.card = card;
      control.expanded(card === null);
      if (by === "key" || wasInside) {
        surface.focus();
      }
    }
    return surface;
  }

  #wayBack(): () => void {
    const { compose, caret } = this.#parts;
    const was = document.activeElement;
    return !(was instanceof HTMLElement) || was === document.body || compose.editor.contains(was)
      ? caret.keep()
      : () => was.focus({ preventScroll: true });
  }

  /** In a plain-text box words have no place of their own, and the card goes where the list of marks was. */
  #besideMark(mark: Mark): () => Anchor | null {
    const { compose } = this.#parts;
    const map = compose.read();
    return map === null || compose.editor instanceof HTMLTextAreaElement
      ? () => this.#besideControl()
      : anchorOf(map, mark, compose.editor);
  }

  /** Or below the draft, where the toolbar has no room for the control. */
  #besideControl(): Anchor | null {
    const { control, compose } = this.#parts;
    const place = control.host.getBoundingClientRect();
    const draft = compose.editor.getBoundingClientRect();
    const words = place.width > 0 ? place : new DOMRect(draft.left, draft.bottom, draft.width, 0);
    return words.width > 0 ? { words, keepClear: words } : null;
  }
}
