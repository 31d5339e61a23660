/** Notices when the user asks for a card: by resting the pointer on a mark, by the caret, or by Alt+Down. */
import type { Mark } from "../../shared/contract.gen";
import { isOver } from "../boxes/anchor";
import type { Caret } from "../editing/caret";
import type { Session } from "../session";
import { isSameMark } from "./choose";

export type AskedBy = "pointer" | "caret" | "key";

export interface PointingOptions {
  session: Session;
  caret: Caret;
  signal: AbortSignal;
  /** What is open now; null for nothing, or something that is not a card. */
  open: () => { mark: Mark; by: AskedBy; holds(event: Event): boolean; hasFocus(): boolean } | null;
  show: (mark: Mark, by: AskedBy) => void;
  hide: () => void;
}

/** The pointer passes over words all the time; only one that stays wants something. */
const REST_MS = 120;
/** Time to cross the gap between the words and the card. */
const LEAVE_MS = 300;
const MOVES = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

export function watchPointing({ session, caret, signal, open, show, hide }: PointingOptions): void {
  const { editor } = session.compose;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  /** Closed by the user while the caret stayed: it must leave the mark before the card comes again. */
  let left: Mark | null = null;

  const markAtPoint = (x: number, y: number) => {
    const { map, marks } = session.review;
    return map === null ? undefined : marks.find((mark) => isOver(map, mark, x, y));
  };
  const markAtCaret = () => {
    const offset = caret.resting();
    return offset === null
      ? undefined
      : session.review.marks.find((mark) => mark.start <= offset && offset <= mark.end);
  };

  const present = (mark: Mark, by: AskedBy) => {
    // The pointer has left the card before, not this one.
    clearTimeout(leaving);
    show(mark, by);
  };
  const pointed = (event: PointerEvent) => {
    clearTimeout(resting);
    if (event.buttons !== 0) {
      return;
    }
    resting = setTimeout(() => {
      const mark = markAtPoint(event.clientX, event.clientY);
      if (mark !== undefined && open()?.hasFocus() !== true && !isOpen(open(), mark)) {
        present(mark, "pointer");
      }
    }, REST_MS);
  };
  const wandered = (event: PointerEvent) => {
    const card = open();
    if (card?.by !== "pointer") {
      return;
    }
    clearTimeout(leaving);
    leaving = undefined;
    const mark = markAtPoint(event.clientX, event.clientY);
    if (!card.holds(event) && !(mark !== undefined && isSameMark(mark, card.mark))) {
      leaving = setTimeout(() => {
        const now = open();
        if (now?.by === "pointer" && !now.hasFocus()) {
          hide();
        }
      }, LEAVE_MS);
    }
  };
  const moved = () => {
    const mark = markAtCaret();
    const card = open();
    if (mark === undefined || (left !== null && !isSameMark(left, mark))) {
      left = null;
    }
    if (mark !== undefined && left === null && !isOpen(card, mark)) {
      left = mark;
      present(mark, "caret");
    } else if (mark === undefined && card?.by === "caret") {
      hide();
    }
  };

  editor.addEventListener("pointermove", pointed, { passive: true, signal });
  editor.addEventListener("pointerleave", () => clearTimeout(resting), { passive: true, signal });
  window.addEventListener("pointermove", wandered, { passive: true, signal });
  // The caret has its new place only after the click has been dealt with.
  editor.addEventListener("click", () => setTimeout(moved), { signal });
  editor.addEventListener("keyup", (event) => isMove(event) && moved(), { signal });
  editor.addEventListener("input", () => clearTimeout(resting), { signal });
  window.addEventListener(
    "keydown",
    (event) => {
      const isOurs =
        event.altKey &&
        event.key === "ArrowDown" &&
        !event.isComposing &&
        event.composedPath().includes(editor);
      const mark = isOurs ? (markAtCaret() ?? open()?.mark) : undefined;
      if (mark !== undefined) {
        event.preventDefault();
        event.stopImmediatePropagation();
        present(mark, "key");
      }
    },
    { capture: true, signal },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}

/** Arrows pressed while a character is composed choose among its spellings. */
function isMove({ key, altKey, isComposing }: KeyboardEvent): boolean {
  return MOVES.has(key) && !altKey && !isComposing;
}

function isOpen(card: { mark: Mark } | null, mark: Mark): boolean {
  return card !== null && isSameMark(card.mark, mark);
}
