import type { TextMap } from "./text-map";

/** The same text without its end. A place behind the new end counts as the end. */
export function shorten(map: TextMap, end: number): TextMap {
  if (end >= map.text.length) {
    return map;
  }
  return {
    text: map.text.slice(0, end),
    range: (from, to) => (to <= end ? map.range(from, to) : null),
    offset(node, offset) {
      const at = map.offset(node, offset);
      return at === null ? null : Math.min(at, end);
    },
  };
}
