import { expect, it } from "vitest";
import { plainName } from "./plain-name";

it.each([
  ["Mara Olsen", "Mara Olsen"],
  ["سلمى النور", "سلمى النور"],
  ["Dana 👩‍💻 ‌x", "Dana 👩‍💻 ‌x"],
  ["Mara\u202egnp.exe\u202c", "Maragnp.exe"],
  ["\u2067Mara\u2069 \u200f\u061cOlsen", "Mara Olsen"],
  [" Mara\u0000\n\t\u001b[31mOlsen ", "Mara [31mOlsen"],
  ["__proto__", "__proto__"],
])("makes of %j %j", (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
