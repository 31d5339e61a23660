// @vitest-environment node
import { expect, it } from "vitest";
import { parsePairingText } from "./pairing-text";

const hex = (bytes: Uint8Array | undefined) =>
  Array.from(bytes ?? [], (byte) => byte.toString(16).padStart(2, "0")).join("");

it.each([
  ["warmline:0123456789abcdef:aaaqeayeaudaocajbifqydiob4ibceqt", "000102030405060708090a0b0c0d0e0f10111213"],
  ["warmline:0123456789abcdef:77777777777777777777777777777777", "f".repeat(40)],
  ["warmline:0123456789abcdef:mzxw6ytboiwxi53fnz2hsllcpf2gk4zb", "666f6f6261722d7477656e74792d627974657321"],
])("reads %s", (text, secret) => {
  const parsed = parsePairingText(text);
  expect(parsed?.id).toBe("0123456789abcdef");
  expect(hex(parsed?.secret)).toBe(secret);
  expect(parsed?.secret).toHaveLength(20);
});

it("forgives what copying adds", () => {
  const text = "  Warmline:0123456789ABCDEF:\naaaqeayeaudaocaj bifqydiob4ibceqt\n";
  expect(hex(parsePairingText(text)?.secret)).toBe("000102030405060708090a0b0c0d0e0f10111213");
});

it.each([
  "",
  "warmline",
  "warmline:0123456789abcdef:",
  "warmline:0123456789abcdeg:aaaqeayeaudaocajbifqydiob4ibceqt",
  "warmline:0123456789abcdef:aaaqeayeaudaocajbifqydiob4ibceq",
  "warmline:0123456789abcdef:aaaqeayeaudaocajbifqydiob4ibceq1",
  "warmline:0123456789abcdef:aaaqeayeaudaocajbifqydiob4ibceqt:x",
])("refuses %j", (text) => {
  expect(parsePairingText(text)).toBeNull();
});
