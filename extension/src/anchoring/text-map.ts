/**
 * The text of an element, made by walking its tree, with the place of every character. What a browser gives as
 * the rendered text is of no use here: it doubles blank lines and cannot be traced back to nodes.
 */
export interface TextMap {
  /** Plain text, `\n` line ends, offsets in UTF-16 units as JavaScript counts. */
  readonly text: string;
  /** The range of `text.slice(start, end)`; null when the nodes have changed since the walk. */
  range(start: number, end: number): Range | null;
  /** The offset in `text` of a place in the tree, or null when the place is not part of the text. */
  offset(node: Node, offset: number): number | null;
}
