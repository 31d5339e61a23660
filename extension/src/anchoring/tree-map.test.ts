import { beforeEach, describe, expect, it } from "vitest";
import type { TextMap } from "./text-map";
import { walkText } from "./walk";

let root: HTMLElement;

function read(html: string, skip: (element: Element) => boolean = () => false): TextMap {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, "text/html");
  root = document.importNode(parsed.body.firstElementChild as HTMLElement, true);
  document.body.replaceChildren(root);
  return walkText(root, { skip });
}

function at(map: TextMap, words: string): Range {
  const start = map.text.indexOf(words);
  const range = map.range(start, start + words.length);
  if (range === null) {
    throw new Error(`no range for ${JSON.stringify(words)}`);
  }
  return range;
}

function textNode(words: string): Text {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const node = nodes.currentNode as Text;
    if (node.data.includes(words)) {
      return node;
    }
  }
  throw new Error(`no text node with ${JSON.stringify(words)}`);
}

beforeEach(() => {
  document.body.replaceChildren();
});

describe("ranges", () => {
  it.each([
    ["within one node", "<div>You clearly did not read it.</div>", "clearly did"],
    ["across formatting", "<div>You cl<b>early d</b><i>i</i>d not.</div>", "clearly did"],
    ["after no-break spaces", "<div>&nbsp; You&nbsp;clearly did</div>", "clearly did"],
    ["after a picture", "ok <img data-emoji='👍' alt='👍'> clearly did", "clearly did"],
  ])("cover the words %s", (_, html, words) => {
    expect(at(read(html), words).toString()).toBe(words);
  });

  it("cover a whole picture", () => {
    const map = read("ok <img data-emoji='👨‍👩‍👧' alt='👨‍👩‍👧'> sorry");
    const image = root.querySelector("img");
    for (const range of [at(map, "👨‍👩‍👧"), map.range(5, 6)]) {
      expect(range?.cloneContents().querySelectorAll("img")).toHaveLength(1);
      expect(range?.toString()).toBe("");
      expect(range?.intersectsNode(image as Element)).toBe(true);
    }
    expect(map.text.indexOf("sorry")).toBe(12);
  });

  it("cover a break between lines", () => {
    const map = read("<div>a</div><div>b</div>");
    const range = map.range(1, 2);
    expect(range?.startContainer).toBe(textNode("a"));
    expect(range?.startOffset).toBe(1);
    expect(range?.endContainer).toBe(textNode("b"));
    expect(range?.endOffset).toBe(0);
  });

  it("are null outside the text", () => {
    const map = read("abc");
    for (const [start, end] of [
      [-1, 1],
      [2, 1],
      [0, 4],
      [4, 4],
      [Number.NaN, 1],
    ] as const) {
      expect(map.range(start, end)).toBeNull();
    }
  });

  it("reach over what was skipped", () => {
    const map = read("a <i>x</i>b", (element) => element.tagName === "I");
    expect(map.range(0, 3)?.toString()).toBe("a xb");
  });
});

describe("carets", () => {
  const place = (map: TextMap, offset: number) => {
    const range = map.range(offset, offset);
    return [range?.startContainer, range?.startOffset];
  };

  it("stand on the line of the character before them", () => {
    const map = read("<div>a</div><div><br></div><div>b</div>");
    const [, empty] = root.children;
    expect(place(map, 0)).toEqual([textNode("a"), 0]);
    expect(place(map, 1)).toEqual([textNode("a"), 1]);
    expect(place(map, 2)).toEqual([empty, 0]);
    expect(place(map, 3)).toEqual([textNode("b"), 0]);
    expect(place(map, 4)).toEqual([textNode("b"), 1]);
  });

  it("stand on an empty last line", () => {
    const map = read("<div>a</div><div><br></div>");
    expect(place(map, 2)).toEqual([root.lastElementChild, 0]);
  });

  it("stand in an empty editor", () => {
    expect(place(read("<div><br></div>"), 0)).toEqual([root.firstElementChild, 0]);
    expect(place(read(""), 0)).toEqual([root, 0]);
  });
});

describe("offsets", () => {
  it("find places in text", () => {
    const map = read("Hi<div>You <b>clearly</b> did</div>");
    expect(map.offset(textNode("clearly"), 3)).toBe("Hi\nYou cle".length);
    expect(map.offset(textNode("did"), 4)).toBe(map.text.length);
  });

  it("find places between elements", () => {
    const map = read("<div>a</div><div><br></div><div>b</div>");
    const [first, empty, last] = root.children;
    expect(map.offset(root, 0)).toBe(0);
    expect(map.offset(first as Node, 1)).toBe(1);
    expect(map.offset(root, 1)).toBe(1);
    expect(map.offset(empty as Node, 0)).toBe(2);
    expect(map.offset(last as Node, 0)).toBe(2);
    expect(map.offset(textNode("b"), 0)).toBe(3);
    expect(map.offset(root, 3)).toBe(4);
  });

  it("find places in white space that is not seen", () => {
    const map = read("<div>  a   b  </div>");
    const node = textNode("a");
    expect([0, 2, 3, 4, 5, 6, 7, 9].map((offset) => map.offset(node, offset))).toEqual([
      0, 0, 1, 2, 2, 2, 3, 3,
    ]);
  });

  it("are null in what is not read", () => {
    const map = read("a<i>x</i>b<p hidden>y</p>", (element) => element.tagName === "I");
    expect(map.offset(textNode("x"), 0)).toBeNull();
    expect(map.offset(textNode("y"), 0)).toBeNull();
    expect(map.offset(document.body, 0)).toBeNull();
    expect(map.offset(textNode("b"), 0)).toBe(1);
  });

  it("are null behind the end", () => {
    read("<div>a</div><hr><div>b</div>");
    const map = walkText(root, { stop: (element) => element.tagName === "HR" });
    expect(map.offset(textNode("a"), 1)).toBe(1);
    expect(map.offset(textNode("b"), 0)).toBeNull();
  });
});

describe("when the tree has changed", () => {
  it("has no range for words that were edited", () => {
    const map = read("You clearly did");
    textNode("clearly").data = "You dearly did";
    expect(map.range(4, 11)).toBeNull();
    expect(map.range(0, 3)?.toString()).toBe("You");
  });

  it("has no range for words that moved within their node", () => {
    const map = read("You clearly did");
    textNode("clearly").insertData(0, "- ");
    expect(map.range(4, 11)).toBeNull();
  });

  it("has no range for nodes that left", () => {
    const map = read("<div>a</div><div>b</div>");
    root.lastElementChild?.remove();
    expect(map.range(2, 3)).toBeNull();
    expect(map.range(0, 3)).toBeNull();
    expect(map.range(2, 2)).toBeNull();
    expect(map.range(0, 1)?.toString()).toBe("a");
  });

  it("has no range over nodes that changed places", () => {
    const map = read("<i>a</i><b>b</b>");
    root.append(root.firstElementChild as Element);
    expect(map.range(0, 2)).toBeNull();
  });

  it("finds no offset among nodes that left", () => {
    const map = read("<div>a</div>");
    root.replaceChildren("new");
    expect(map.offset(textNode("new"), 1)).toBeNull();
  });

  it("does not reach behind the end of a shortened node", () => {
    const map = read("<div>You clearly did</div><div>b</div>");
    textNode("clearly").data = "You";
    expect(map.range(4, 11)).toBeNull();
    expect(map.offset(textNode("b"), 0)).toBe(16);
  });
});
