import { expect, it } from "vitest";
import { shorten } from "./shorten";
import { walkText } from "./walk";

function read() {
  const root = document.createElement("div");
  root.append("own words, the rest");
  document.body.replaceChildren(root);
  return { map: walkText(root), node: root.firstChild as Text };
}

it("cuts the text and all places behind its end", () => {
  const { map, node } = read();
  const short = shorten(map, 9);
  expect(short.text).toBe("own words");
  expect(short.range(4, 9)?.toString()).toBe("words");
  expect(short.range(4, 10)).toBeNull();
  expect(short.offset(node, 4)).toBe(4);
  expect(short.offset(node, 15)).toBe(9);
  expect(short.offset(document.body, 0)).toBeNull();
});

it("leaves a text alone that ends before", () => {
  const { map } = read();
  expect(shorten(map, map.text.length)).toBe(map);
});
