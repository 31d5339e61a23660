// @vitest-environment node
import { describe, expect, it } from "vitest";
import examples from "../../../tests/contract/signing.json";
import { importPairing } from "./keys";
import { parsePairingText } from "./pairing-text";
import { isProven, newNonce, requestMac } from "./signing";

async function keyOf(base32: string): Promise<CryptoKey> {
  const parsed = parsePairingText(`warmline:0123456789abcdef:${base32}`);
  if (parsed === null) {
    throw new Error("The example's key is not one.");
  }
  return (await importPairing(parsed)).key;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe.each(examples)("$about", (example) => {
  const answer = { nonce: example.nonce, status: example.status, body: utf8(example.answer_body) };

  it("is signed as the companion expects it", async () => {
    const { path, ts, nonce } = example;
    expect(await requestMac(await keyOf(example.key), { path, ts, nonce, body: utf8(example.body) })).toBe(
      example.request_mac,
    );
  });

  it("is believed with the right proof", async () => {
    expect(await isProven(await keyOf(example.key), answer, example.answer_mac)).toBe(true);
  });

  it.each([
    ["another key", { key: "b".repeat(32) }],
    ["another status", { status: 418 }],
    ["another nonce", { nonce: "1".repeat(32) }],
    ["another body", { answer_body: `${example.answer_body} ` }],
    ["another proof", { answer_mac: "0".repeat(64) }],
  ])("is not believed with %s", async (_, change) => {
    const { key, nonce, status, answer_body, answer_mac } = { ...example, ...change };
    expect(await isProven(await keyOf(key), { nonce, status, body: utf8(answer_body) }, answer_mac)).toBe(
      false,
    );
  });

  it.each([null, "", "00", example.answer_mac.toUpperCase(), `${example.answer_mac}00`])(
    "is not believed with the proof %j",
    async (mac) => {
      expect(await isProven(await keyOf(example.key), answer, mac)).toBe(false);
    },
  );
});

it("never makes the same nonce twice", () => {
  const nonces = new Set(Array.from({ length: 1_000 }, newNonce));
  expect(nonces.size).toBe(1_000);
  for (const nonce of nonces) {
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
  }
});
