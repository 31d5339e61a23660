// @vitest-environment node
import { expect, it } from "vitest";
import examples from "../../../tests/contract/sealing.json";
import { importPairing } from "./keys";
import { parsePairingText } from "./pairing-text";
import { sealed } from "./sealing";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function keyOf(base32: string): Promise<CryptoKey> {
  const parsed = parsePairingText(`warmline:0123456789abcdef:${base32}`);
  if (parsed === null) {
    throw new Error("The example's key is not one.");
  }
  return (await importPairing(parsed)).key;
}

it.each(examples)("seals $about as the companion opens it", async ({ key, nonce, question, body }) => {
  expect(new TextDecoder().decode(await sealed(await keyOf(key), nonce, utf8(question)))).toBe(body);
});

it("seals what is long in one piece", async () => {
  const question = new Uint8Array(200_000).fill(65);
  const body = await sealed(await keyOf("a".repeat(32)), "0".repeat(32), question);
  const { sealed: inside } = JSON.parse(new TextDecoder().decode(body));
  expect(atob(inside)).toHaveLength(question.length + 16);
});
