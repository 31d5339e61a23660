import type { TextMap } from "./text-map";

/** The text of a plain-text box. Nothing can be drawn into one, so its characters have offsets but no ranges. */
export function textOfTextarea(textarea: HTMLTextAreaElement): TextMap {
  const text = textarea.value;
  return {
    text,
    range: () => null,
    offset: (node, offset) => (node === textarea ? Math.min(offset, text.length) : null),
  };
}
