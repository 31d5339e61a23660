import type { Compose } from "../mail-host";

/** Where the user is in the draft, also while one of our boxes has the focus. */
export interface Caret {
  /** Offset in the draft's text; null when the caret was never there, or its place is gone. */
  offset(): number | null;
  /** The same, but null while something is selected or the focus is elsewhere. */
  resting(): number | null;
  /** Remembers the place and what is selected; called back, puts both there again and gives the draft the focus. */
  keep(): () => void;
}

export function watchCaret(compose: Compose, signal: AbortSignal): Caret {
  const { editor } = compose;
  if (editor instanceof HTMLTextAreaElement) {
    return {
      offset: () => editor.selectionStart,
      resting: () =>
        document.activeElement === editor && editor.selectionStart === editor.selectionEnd
          ? editor.selectionStart
          : null,
      keep() {
        const { selectionStart, selectionEnd, selectionDirection } = editor;
        return () => {
          editor.focus({ preventScroll: true });
          editor.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
        };
      },
    };
  }
  let last: Place | null = null;
  const look = () => {
    const selection = document.getSelection();
    if (selection?.focusNode && editor.contains(selection.focusNode)) {
      last = { node: selection.focusNode, offset: selection.focusOffset };
    }
  };
  document.addEventListener("selectionchange", look, { signal });
  const offset = () => (last === null ? null : (compose.read()?.offset(last.node, last.offset) ?? null));
  return {
    offset() {
      look();
      return offset();
    },
    resting() {
      look();
      const selection = document.getSelection();
      const here = selection?.isCollapsed === true && editor.contains(selection.focusNode);
      return here ? offset() : null;
    },
    keep() {
      const selection = document.getSelection();
      const isHere = selection?.focusNode != null && editor.contains(selection.focusNode);
      // Ranges move along with what the page does to the draft meanwhile.
      const range = isHere ? selection.getRangeAt(0).cloneRange() : rangeAt(last);
      return () => {
        editor.focus({ preventScroll: true });
        if (range !== null && editor.contains(range.startContainer)) {
          document.getSelection()?.removeAllRanges();
          document.getSelection()?.addRange(range);
        }
      };
    },
  };
}

interface Place {
  node: Node;
  offset: number;
}

function rangeAt(place: Place | null): Range | null {
  if (place === null) {
    return null;
  }
  const range = document.createRange();
  const { length } = place.node instanceof CharacterData ? place.node : place.node.childNodes;
  range.setStart(place.node, Math.min(place.offset, length));
  return range;
}
