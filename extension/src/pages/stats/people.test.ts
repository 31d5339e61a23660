import { expect, it } from "vitest";
import { calledBy, inFull, search } from "./people";

const mara = { name: "Mara Olsen", address: "mara@northgate.example" };
const tamara = { name: "Tamara", address: "t@other.example" };
const nameless = { name: " ", address: "info@other.example" };
const all = [mara, tamara, nameless];

it("calls people by their name, or else by their address", () => {
  expect(all.map(calledBy)).toEqual(["Mara Olsen", "Tamara", "info@other.example"]);
  expect(all.map(inFull)).toEqual([
    "Mara Olsen · mara@northgate.example",
    "Tamara · t@other.example",
    "info@other.example",
  ]);
});

it.each([
  ["MARA", [mara, tamara]],
  ["other.ex", [tamara, nameless]],
  ["Mara Olsen · mara@northgate.example", [mara]],
  ["t@other.example", [tamara]],
  ["nobody", []],
])("finds %o", (words, found) => {
  expect(search(all, words)).toEqual(found);
});
