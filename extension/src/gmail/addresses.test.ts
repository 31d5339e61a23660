import { expect, it } from "vitest";
import { addressesIn } from "./addresses";

it.each([
  ["", []],
  ["nobody here", []],
  ["a@b.test", ["a@b.test"]],
  [
    "Dana Lee <dana.lee+x@client.test>, 'Kofi' (kofi@client.test); last@x.test",
    ["dana.lee+x@client.test", "kofi@client.test", "last@x.test"],
  ],
  ["Google-Konto: Robin\n(robin@example.test)", ["robin@example.test"]],
  ["two@at@signs and @alone and half@", []],
])("finds the addresses in %j", (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});
