import { describe, expect, it } from "vitest";
import { randomly } from "../../testing/random";
import { walkText } from "./walk";

const INLINE = ["b", "i", "a", "span", "font"];
const BLOCK = ["div", "p", "ul", "li", "blockquote", "table", "td"];
const WORDS = [
  "You",
  " clearly ",
  "did\u00a0not",
  "  ",
  "\n\t",
  "👍",
  "שלום",
  "日本語",
  "a  b",
  " ",
  "",
  "x\ny",
];

function grow(parent: Element, random: (below: number) => number, depth: number): void {
  for (let children = random(5); children >= 0; children -= 1) {
    const kind = random(10);
    if (kind < 5 || depth === 0) {
      parent.append(WORDS[random(WORDS.length)] ?? "");
    } else if (kind === 5) {
      parent.append(document.createElement("br"));
    } else if (kind === 6) {
      const image = document.createElement("img");
      image.setAttribute("data-emoji", "🙏");
      image.alt = "🙏";
      parent.append(image);
    } else {
      const names = kind < 8 ? INLINE : BLOCK;
      const child = document.createElement(names[random(names.length)] ?? "div");
      if (random(8) === 0) {
        child.className = "skipped";
      }
      grow(child, random, depth - 1);
      parent.append(child);
    }
  }
}

function tree(seed: number): HTMLElement {
  const root = document.createElement("div");
  grow(root, randomly(seed), 5);
  document.body.replaceChildren(root);
  return root;
}

const skip = (element: Element) => element.className === "skipped";
const isWhite = (text: string) => /^[ \t\n\r\f]*$/.test(text);
const bare = (text: string) => text.replace(/[ \t\n\r\f]/g, "");

describe.each(Array.from({ length: 120 }, (_, seed) => seed))("tree %i", (seed) => {
  it("gives every character a range that says the same", () => {
    const map = walkText(tree(seed), { skip });
    for (let i = 0; i < map.text.length; i += 1) {
      const character = map.text.charAt(i);
      const range = map.range(i, i + 1);
      const said = range?.toString() ?? "no range";
      if (isWhite(character)) {
        expect(isWhite(bare(said)) || range?.cloneContents().querySelector(".skipped") !== null).toBe(true);
      } else if (range?.cloneContents().querySelector("img")) {
        expect("🙏").toContain(character);
      } else {
        expect(said).toBe(character);
      }
    }
  });

  it("loses no visible character and adds none", () => {
    const root = tree(seed);
    const { text } = walkText(root, { skip });
    for (const element of root.querySelectorAll(".skipped")) {
      element.remove();
    }
    for (const image of root.querySelectorAll("img")) {
      image.replaceWith(image.alt);
    }
    expect(bare(text)).toBe(bare(root.textContent));
  });

  it("finds every character back by its place", () => {
    const map = walkText(tree(seed), { skip });
    for (let i = 0; i < map.text.length; i += 1) {
      const range = map.range(i, i + 1);
      if (range !== null && range.startContainer instanceof Text && !isWhite(map.text.charAt(i))) {
        expect(map.offset(range.startContainer, range.startOffset)).toBe(i);
      }
    }
  });

  it("finds every caret back", () => {
    const map = walkText(tree(seed), { skip });
    for (let i = 0; i <= map.text.length; i += 1) {
      const caret = map.range(i, i);
      if (caret !== null && !insidePicture(map.text, i)) {
        expect(map.offset(caret.startContainer, caret.startOffset)).toBe(i);
      }
    }
  });

  it("never has two white spaces that a browser would show as one, nor any at the ends of a line", () => {
    const { text } = walkText(tree(seed), { skip });
    expect(text).not.toMatch(/ {2}|\t|^ | $| \n|\n /);
  });
});

/** Between the two code units of a picture no caret can stand. */
function insidePicture(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1));
}
