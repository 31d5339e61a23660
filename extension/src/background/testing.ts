/** What the tests of this room share. */

import type { SentMessage } from "../shared/contract.gen";
import { type People, peopleInMemory } from "./people";

/** A report of three words without a mark, but for what is named. */
export function reportOf(fields: Partial<SentMessage> = {}): SentMessage {
  return {
    id: "5f0c2b9e-8a1d-4f63-9f52-0c6f1b7e2d10",
    sent_at: "2026-11-21T10:00:00+00:00",
    language: "en",
    to: [{ address: "dana@client.example" }],
    words: 3,
    marks: [],
    notes: [],
    thread: null,
    call: { suggested: false, inserted: false, ignored: false },
    my_hours: null,
    their_hours: null,
    ...fields,
  };
}

/** As the browser's storage in memory does it. `closeBrowser` forgets all. */
export function memoryPeople(): People & { closeBrowser(): void; known(): number } {
  const kept = new Map<string, unknown>();
  const area = {
    async set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) {
        kept.set(key, structuredClone(value));
      }
    },
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    remove: async (key: string) => void kept.delete(key),
  } as unknown as chrome.storage.StorageArea;
  return { ...peopleInMemory(area), closeBrowser: () => kept.clear(), known: () => kept.size };
}

/** What the companion with this key answers to the question with this nonce: its side, written apart from ours. */
export async function answerOf(
  nonce: string,
  status: number,
  value: unknown,
  key: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(body)));
  const message = new Uint8Array([...field(utf8(nonce)), ...field(utf8(String(status))), ...field(hash)]);
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", hmac, message));
  const mac = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return new Response(body, { status, headers: { "Warmline-Mac": mac } });
}

/** What was asked, read as the companion with this key reads it. */
export async function openedBy(key: Uint8Array<ArrayBuffer>, init: RequestInit): Promise<unknown> {
  const said = JSON.parse(new TextDecoder().decode(init.body as Uint8Array));
  if (typeof said.sealed !== "string") {
    return said;
  }
  const nonce = new Headers(init.headers).get("Authorization")?.split(":")[2] ?? "";
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const message = new Uint8Array([...field(utf8("seal")), ...field(utf8(nonce))]);
  const bytes = await crypto.subtle.sign("HMAC", hmac, message);
  const once = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["decrypt"]);
  const gcm = { name: "AES-GCM", iv: new Uint8Array(12) };
  const inside = Uint8Array.from(atob(said.sealed), (one) => one.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(gcm, once, inside)));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function field(bytes: Uint8Array): number[] {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, bytes.length);
  return [...length, ...bytes];
}
