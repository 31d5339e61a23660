/** HMAC-SHA256 over length-prefixed fields, both ways. The layout is that of docs/protocol.md. */

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Asked {
  readonly path: string;
  /** Whole seconds since 1970, in decimal digits. */
  readonly ts: string;
  /** 32 hex digits, never used twice. */
  readonly nonce: string;
  readonly body: Bytes;
}

export interface Answered {
  /** That of the request. */
  readonly nonce: string;
  readonly status: number;
  readonly body: Bytes;
}

/** The proof that we ask exactly this, as 64 hex digits. */
export async function requestMac(key: CryptoKey, { path, ts, nonce, body }: Asked): Promise<string> {
  const message = fields(utf8("POST"), utf8(path), utf8(ts), utf8(nonce), await sha256(body));
  return toHex(new Uint8Array(await crypto.subtle.sign("HMAC", key, message)));
}

/** Whether `mac` proves that the companion gave exactly this answer. Compared in constant time by the browser. */
export async function isProven(key: CryptoKey, answer: Answered, mac: string | null): Promise<boolean> {
  if (mac === null || !/^[0-9a-f]{64}$/.test(mac)) {
    return false;
  }
  const status = String(answer.status).padStart(3, "0");
  const message = fields(utf8(answer.nonce), utf8(status), await sha256(answer.body));
  return crypto.subtle.verify("HMAC", key, fromHex(mac), message);
}

/** 32 bytes with which the one request that has this nonce is sealed, and nothing else. */
export async function sealingKey(key: CryptoKey, nonce: string): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign("HMAC", key, fields(utf8("seal"), utf8(nonce))));
}

export function newNonce(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

function fields(...values: Bytes[]): Bytes {
  const message = new Uint8Array(values.reduce((length, value) => length + 4 + value.length, 0));
  const view = new DataView(message.buffer);
  let at = 0;
  for (const value of values) {
    view.setUint32(at, value.length);
    message.set(value, at + 4);
    at += 4 + value.length;
  }
  return message;
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function toHex(bytes: Bytes): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function fromHex(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
