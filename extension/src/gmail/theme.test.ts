import { expect, it } from "vitest";
import { get, setBody } from "../../testing/gmail-page";
import { themeBehind } from "./theme";

it.each([
  ["nothing painted", "", "", "light"],
  ["a dark page", "background: rgb(32, 33, 36)", "", "dark"],
  ["a light box on a dark page", "background: rgb(32, 33, 36)", "background-color: #fff", "light"],
  ["a dark box on a light page", "background: #fff", "background-color: #2d2e31", "dark"],
  [
    "a see-through box on a dark page",
    "background: #000",
    "background-color: rgba(255, 255, 255, 0.1)",
    "dark",
  ],
  ["bright yellow", "background: #ffee00", "", "light"],
])("is told by %s", (_, page, box, theme) => {
  setBody(`<div style="${page}"><div style="${box}"><i>a</i></div></div>`);
  expect(themeBehind(get("i"))).toBe(theme);
});
