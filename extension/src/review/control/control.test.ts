import { afterEach, beforeEach, expect, it } from "vitest";
import { drawWithoutLayout, type TestCompose, testCompose } from "../testing";
import { type Control, mountControl } from "./control";
import type { Face } from "./face";

const NOTES: Face = { kind: "notes", glyph: "mark", words: "2 notes", label: "Warmline: 2 notes" };
const CALL: Face = {
  kind: "call",
  glyph: "handset",
  words: "Suggest a call",
  label: "Warmline: suggest a call",
};

let compose: TestCompose;
let drawn: ReturnType<typeof drawWithoutLayout>;
let control: Control;

beforeEach(() => {
  drawn = drawWithoutLayout();
  compose = testCompose("Hi");
  compose.mountPoint = () => document.body;
  control = mountControl({ compose, theme: () => "light", pressed: () => {}, signal: compose.gone });
});

afterEach(() => compose.leave());

const root = () => drawn.roots().at(-1) as ShadowRoot;
const line = () => root().querySelector("path")?.getAttribute("d");

it("shows a face in words and in a sign", () => {
  control.show(NOTES);
  const mark = line();
  expect(drawn.words()).toBe("2 notes");
  expect(root().querySelector("button")?.getAttribute("aria-label")).toBe("Warmline: 2 notes");
  control.show(CALL);
  expect(drawn.words()).toBe("Suggest a call");
  expect(line()).not.toBe(mark);
});

it("takes no node out of the page when its face changes, since that would end a step of undo", () => {
  control.show(NOTES);
  const observer = new MutationObserver(() => {});
  observer.observe(root(), { childList: true, subtree: true });
  control.show(CALL);
  control.show({ ...NOTES, words: "" });
  expect(observer.takeRecords()).toEqual([]);
  observer.disconnect();
});
