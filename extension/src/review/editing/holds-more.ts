import { emoji } from "../../anchoring/elements";
import type { TextMap } from "../../anchoring/text-map";

/** Whether a mention, a picture, quoted mail or the like stands among the words: typing over them would delete it. */
export function holdsMore(range: Range, map: TextMap): boolean {
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
