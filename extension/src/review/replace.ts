/**
 * Writing into the draft, always on a click and always through the editing commands: these keep undo, formatting and
 * autosave, which changing nodes by hand would break.
 */
import { emoji } from "../anchoring/elements";
import type { TextMap } from "../anchoring/text-map";
import type { Compose } from "./mail-host";
import type { Span } from "./sentence";

/** `document.execCommand`; the one way into an editor's undo history. */
export type Command = (name: "insertText" | "delete", value?: string) => boolean;

/**
 * What came of it: the words are no longer there, something that was not read stands among them, or the editor would
 * not take it. Unless it is "replaced", nothing has changed.
 */
export type Outcome = "replaced" | "changed" | "holds_more" | "refused";

/** Puts `instead` in the place of exactly the marked words. */
export function replaceWords(
  compose: Compose,
  words: Span & { quote: string },
  instead: string,
  command: Command,
): Outcome {
  const map = compose.read();
  if (map === null || map.text.slice(words.start, words.end) !== words.quote) {
    return "changed";
  }
  const range = map.range(words.start, words.end);
  if (range !== null && holdsMore(range, map)) {
    return "holds_more";
  }
  if (!select(compose, words)) {
    return "changed";
  }
  return write(instead, command) ? "replaced" : "refused";
}

/** Whether a mention, a picture or the like stands among the words: typing over them would delete it. */
function holdsMore(range: Range, map: TextMap): boolean {
  const { commonAncestorContainer: root } = range;
  const nodes = root.ownerDocument?.createNodeIterator(root, NodeFilter.SHOW_ELEMENT);
  for (let node = nodes?.nextNode() ?? null; node !== null; node = nodes?.nextNode() ?? null) {
    if (range.intersectsNode(node) && (map.offset(node, 0) === null || isPicture(node))) {
      return true;
    }
  }
  return false;
}

function isPicture(node: Node): boolean {
  return node instanceof HTMLImageElement && emoji(node) === null;
}

/** Puts text at a place in the draft as a paragraph of its own; without a place, at the end. False when it cannot. */
export function insertParagraph(
  compose: Compose,
  offset: number | null,
  text: string,
  command: Command,
): boolean {
  const map = compose.read();
  if (map === null) {
    return false;
  }
  const at = Math.min(offset ?? map.text.length, map.text.length);
  const before = /[^\n]$/.test(map.text.slice(0, at)) ? "\n\n" : "";
  const after = /^[^\n]/.test(map.text.slice(at)) ? "\n\n" : "";
  return select(compose, { start: at, end: at }) && write(`${before}${text}${after}`, command);
}

/** Selects a span of the draft and gives the editor the focus. False when the span has no place any more. */
export function select(compose: Compose, { start, end }: Span): boolean {
  const { editor } = compose;
  if (editor instanceof HTMLTextAreaElement) {
    editor.focus();
    editor.setSelectionRange(start, end);
    return true;
  }
  const range = compose.read()?.range(start, end) ?? null;
  const selection = editor.ownerDocument.getSelection();
  if (range === null || selection === null) {
    return false;
  }
  editor.focus();
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

function write(text: string, command: Command): boolean {
  return text === "" ? command("delete") : command("insertText", text);
}
