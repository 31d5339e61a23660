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
