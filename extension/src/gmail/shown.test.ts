import { expect, it } from "vitest";
import { get, setBody } from "../../testing/gmail-page";
import { isShown } from "./shown";

it.each([
  ["<p><b id='it'>a</b></p>", true],
  ["<p><b id='it' style='display: none'>a</b></p>", false],
  ["<p style='display: none'><b id='it'>a</b></p>", false],
  ["<p hidden><b id='it'>a</b></p>", false],
  ["<p style='visibility: hidden'><b id='it'>a</b></p>", false],
  ["<div><style>.off { display: none }</style><p class='off'><b id='it'>a</b></p></div>", false],
])("tells for %s", (html, shown) => {
  setBody(html);
  expect(isShown(get("#it"))).toBe(shown);
});

it("looks no further than it is told", () => {
  setBody("<div style='display: none'><p><b id='it'>a</b></p></div>");
  expect(isShown(get("#it"), get("div"))).toBe(true);
});
