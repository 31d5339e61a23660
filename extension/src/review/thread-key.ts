import type { Thread } from "../shared/contract.gen";

const REPLY_PREFIX = /^(?:\s*\p{L}{1,4}(?:\[\d+\])?:\s*)+/u;

/**
 * Names a thread without holding a word of it: a digest of its subject and of who began it, both of which stay while
 * replies come and go. Null for a thread without messages.
 */
export async function threadKey(thread: Thread): Promise<string | null> {
  const [first] = thread.messages;
  if (first === undefined) {
    return null;
  }
  const subject = (thread.subject ?? "").replace(REPLY_PREFIX, "");
  const bytes = new TextEncoder().encode(`${subject}\n${first.from ?? ""}`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  // In Firefox's content scripts these bytes belong to the page: they can be read one by one, but not sliced.
  return [...digest]
    .slice(0, 16)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
