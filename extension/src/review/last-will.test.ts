import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { element } from "../shared/element";
import { OURS } from "../shared/ours";
import { leaveLastWill } from "./last-will";

let life: AbortController;
let names: Map<string, object>;
const ours = () => [...document.querySelectorAll(`.${OURS}`)];
/** What the browser does to the page when it takes our style sheet away. */
const takeSheet = () =>
  document.querySelector(".warmline-last-will")?.dispatchEvent(new Event("transitionend"));

beforeEach(() => {
  document.body.replaceChildren(element("p", { class: "of-the-page" }));
  life = new AbortController();
  names = new Map(["warmline-defensive", "warmline-hostile", "of-the-page"].map((name) => [name, {}]));
  vi.stubGlobal("CSS", { highlights: names });
});

afterEach(() => life.abort());

it("takes out all that is ours, and nothing else, when our style sheet goes", () => {
  vi.stubGlobal("wrappedJSObject", window);
  leaveLastWill(life.signal);
  for (let made = 0; made < 5; made += 1) {
    document.querySelector("p")?.append(element("span", { class: OURS }));
  }
  takeSheet();
  expect(ours()).toEqual([]);
  expect([...names.keys()]).toEqual(["of-the-page"]);
  expect(document.querySelectorAll(".of-the-page")).toHaveLength(1);
});

it("goes with everything else when we leave in good order", () => {
  vi.stubGlobal("wrappedJSObject", window);
  leaveLastWill(life.signal);
  expect(ours()).toHaveLength(1);
  life.abort();
  expect(ours()).toEqual([]);
});

it("is left only where scripts end without a word", () => {
  leaveLastWill(life.signal);
  expect(ours()).toEqual([]);
});
