import type { Compose } from "./mail-host";

/** Where the user is in the draft, also while one of our boxes has the focus. */
export interface Caret {
  /** Offset in the draft's text; null when the caret was never there, or its place is gone. */
  offset(): number | null;
  /** The same, but null while something is selected or the focus is elsewhere. */
  resting(): number | null;
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
    };
  }
  let last: { node: Node; offset: number } | null = null;
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
  };
}
