import { expect, it } from "vitest";
import { emoji, isBlock, isSilent, keepsSpace } from "./elements";

function element(name: string, attributes: Record<string, string> = {}): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  return made;
}

it("knows what stands on lines of its own", () => {
  expect(["div", "p", "li", "td", "blockquote", "h1", "hr"].every((name) => isBlock(element(name)))).toBe(
    true,
  );
  expect(["b", "a", "span", "font", "br", "img", "g"].some((name) => isBlock(element(name)))).toBe(false);
});

it.each([
  ["script", {}, true],
  ["style", {}, true],
  ["textarea", {}, true],
  ["div", { hidden: "" }, true],
  ["div", { style: "display: none" }, true],
  ["div", { style: "display: block" }, false],
  ["b", {}, false],
] as const)("knows whether %s %o can be seen", (name, attributes, silent) => {
  expect(isSilent(element(name, attributes))).toBe(silent);
});

it("knows a drawing, whose name is written small", () => {
  expect(isSilent(document.createElementNS("http://www.w3.org/2000/svg", "svg"))).toBe(true);
});

it.each([
  ["pre", {}, false, true],
  ["span", {}, true, true],
  ["span", {}, false, false],
  ["span", { style: "white-space: pre-wrap" }, false, true],
  ["span", { style: "white-space: break-spaces" }, false, true],
  ["pre", { style: "white-space: normal" }, true, false],
  ["span", { style: "white-space: inherit" }, true, true],
] as const)("knows whether %s %o keeps white space, around it %s", (name, attributes, inherited, keeps) => {
  expect(keepsSpace(element(name, attributes), inherited)).toBe(keeps);
});

it("knows the text of emoji, and of no other picture", () => {
  expect(emoji(element("img", { "data-emoji": "👍", alt: "👍" }))).toBe("👍");
  expect(emoji(element("img", { "data-emoji": "👍" }))).toBe("👍");
  expect(emoji(element("img", { "data-emoji": "" }))).toBeNull();
  expect(emoji(element("img", { alt: "a chart" }))).toBeNull();
  expect(emoji(element("span", { "data-emoji": "👍" }))).toBeNull();
});
