import { type Bytes, sealingKey } from "./signing";

/** The counter's start. It may be the same each time, because each key is used once. */
const ONLY_USE = new Uint8Array(12);

/**
 * A question that only the companion can read, as docs/protocol.md has it.
 *
 * That the companion has proved itself says who had the port a moment ago. It may have ended since, and another program
 * may have taken its place; a browser also tries a broken request again by itself, with whoever is there by then.
 */
export async function sealed(key: CryptoKey, nonce: string, question: Bytes): Promise<Bytes> {
  const once = await crypto.subtle.importKey("raw", await sealingKey(key, nonce), "AES-GCM", false, [
    "encrypt",
  ]);
  const hidden = await crypto.subtle.encrypt({ name: "AES-GCM", iv: ONLY_USE }, once, question);
  return new TextEncoder().encode(`{"sealed":"${toBase64(new Uint8Array(hidden))}"}`);
}

/** In pieces, since a call takes only so many arguments; of a multiple of three bytes, so that they can be joined. */
function toBase64(bytes: Bytes): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x3000) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x3000))));
  }
  return pieces.join("");
}
