import type { Correspondent, Reading, Thread } from "../shared/contract.gen";

/** The conversation that a mail answers, as far as the page shows it. */
export interface Conversation {
  /** The mailbox's own name for it; null where the page does not tell. */
  readonly id: string | null;
  /** So many of the newest messages stand there with none folded away between them. */
  readonly unbroken: number;
}

/** A mail as it was when Send was pressed. */
export interface Sent {
  /** The user's own words. */
  readonly text: string;
  /** Names the draft, and holds no word of it. */
  readonly key: string;
  /** Those in its To field. */
  readonly to: readonly Correspondent[];
  readonly conversation: Conversation | null;
}

/** One reading, and what was read. */
export interface Read {
  readonly text: string;
  readonly thread: Thread | null;
  readonly reading: Reading;
}
