import { beforeEach, expect, it } from "vitest";
import { Lines } from "./lines";

let lines: Lines;
const node = () => document.createTextNode("some words");
const br = () => document.createElement("br");

beforeEach(() => {
  lines = new Lines();
});

it("writes a line break when the next line begins, however often a line has ended", () => {
  lines.end();
  lines.words(node(), 0, "a");
  lines.end();
  lines.end();
  expect(lines.text).toBe("a");
  lines.words(node(), 0, "b");
  expect(lines.text).toBe("a\nb");
});

it("makes an empty line of a break on its own", () => {
  lines.break(br());
  lines.break(br());
  lines.words(node(), 0, "a");
  expect(lines.text).toBe("\n\na");
});

it("writes white space once, and only between words", () => {
  const text = node();
  lines.space(text, 0);
  lines.words(text, 1, "a");
  lines.space(text, 2);
  lines.space(text, 3);
  lines.words(text, 4, "b");
  lines.space(text, 5);
  lines.end();
  lines.words(text, 6, "c");
  lines.space(text, 7);
  lines.break(br());
  lines.words(text, 8, "d");
  expect(lines.text).toBe("a b\nc\nd");
});

it("keeps one piece for what stands together in one node", () => {
  const text = node();
  lines.words(text, 0, "some");
  lines.space(text, 4);
  lines.words(text, 5, "words");
  expect(lines.pieces).toEqual([{ kind: "run", start: 0, length: 10, node: text, from: 0 }]);
});

it("knows where each line begins", () => {
  const first = node();
  const image = document.createElement("img");
  const end = br();
  lines.words(first, 3, "a");
  lines.end();
  lines.picture(image, "👍");
  lines.end();
  lines.break(end);
  expect(lines.opening).toEqual({ node: first, from: 3 });
  expect(lines.pieces.filter(({ kind }) => kind === "line").map(({ node, start }) => [node, start])).toEqual([
    [image, 1],
    [end, 4],
  ]);
});
