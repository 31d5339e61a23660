import type { SentMessage } from "../shared/contract.gen";

/** What the tests of this room share: a report of three words without a mark, but for what is named. */
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
