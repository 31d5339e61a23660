/** What `warmline pair` prints: `warmline:<id>:<key>`. */
export interface PairingText {
  /** The client's name in the companion: 16 hex digits. */
  readonly id: string;
  /** The key both sides share: 20 bytes. */
  readonly secret: Uint8Array<ArrayBuffer>;
}

const SHAPE = /^warmline:([0-9a-f]{16}):([a-z2-7]{32})$/;
const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

/** Null when it is not a pairing text. White space and capitals from copying do no harm. */
export function parsePairingText(text: string): PairingText | null {
  const [, id, key] = SHAPE.exec(text.replace(/\s/g, "").toLowerCase()) ?? [];
  return id === undefined || key === undefined ? null : { id, secret: fromBase32(key) };
}

/** RFC 4648 base32 without padding, for whole bytes only: eight characters are five bytes. */
function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array((text.length * 5) / 8);
  let bits = 0;
  let held = 0;
  let written = 0;
  for (const character of text) {
    bits = ((bits & 0xff) << 5) | BASE32.indexOf(character);
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes[written] = (bits >> held) & 0xff;
      written += 1;
    }
  }
  return bytes;
}
