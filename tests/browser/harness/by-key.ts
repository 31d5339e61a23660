/** What can be done with a pairing line, written from docs/protocol.md and apart from both sides. */
import { createHash, createHmac, randomBytes } from "node:crypto";

/** What the holder of this pairing line writes before a request. */
export function signed(line: string, path: string, body: string): string {
  const [, id, secret = ""] = line.split(":");
  const key = base32(secret);
  const ts = String(Math.floor(Date.now() / 1_000));
  const nonce = randomBytes(16).toString("hex");
  const parts = ["POST", path, ts, nonce, createHash("sha256").update(body).digest()];
  return `Warmline ${id}:${ts}:${nonce}:${mac(key, parts)}`;
}

/** HMAC-SHA256 over length-prefixed fields, as in docs/protocol.md. */
export function mac(key: Buffer, fields: readonly (string | Buffer)[]): string {
  const hmac = createHmac("sha256", key);
  for (const field of fields.map((one) => Buffer.from(one as string))) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(field.length);
    hmac.update(length).update(field);
  }
  return hmac.digest("hex");
}

/** The key of a pairing line. */
export function base32(text: string): Buffer {
  const bits = [...text].map((one) =>
    "abcdefghijklmnopqrstuvwxyz234567".indexOf(one).toString(2).padStart(5, "0"),
  );
  return Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
