import type { Compose } from "../mail-host";
import type { Span } from "../sentence";

/** Selects a span of the draft and gives the editor the focus. False when the span has no place any more. */
export function select(compose: Compose, { start, end }: Span): boolean {
  const { editor } = compose;
  if (editor instanceof HTMLTextAreaElement) {
    focus(editor);
    editor.setSelectionRange(start, end);
    return true;
  }
  const range = compose.read()?.range(start, end) ?? null;
  const selection = editor.ownerDocument.getSelection();
  if (range === null || selection === null) {
    return false;
  }
  focus(editor);
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** The user is looking at the words already; a long draft would be scrolled to its beginning. */
function focus(editor: HTMLElement): void {
  editor.focus({ preventScroll: true });
}
