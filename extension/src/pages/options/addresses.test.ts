import { expect, it } from "vitest";
import { parseAddresses } from "./addresses";

it.each([
  ["", [], []],
  ["A@x.org\nb@x.org", ["a@x.org", "b@x.org"], []],
  ["a@x.org, A@X.org; b@x.org", ["a@x.org", "b@x.org"], []],
  ["me at home\na@x", [], ["me", "at", "home", "a@x"]],
])("reads %j", (text, addresses, rejected) => {
  expect(parseAddresses(text)).toEqual({ addresses, rejected });
});
