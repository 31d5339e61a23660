/** Where the user put an invitation to a call into a draft. */
export interface OfferedCall {
  /** A digest of the thread; never text. */
  key: string;
  /** How many messages it had then: what comes after them may make it worse. */
  messages: number;
}

/** What was stored, if it is all to be understood; null otherwise. */
export function readOfferedCalls(stored: unknown): OfferedCall[] | null {
  return Array.isArray(stored) &&
    stored.every((item) => typeof item?.key === "string" && Number.isInteger(item.messages))
    ? stored
    : null;
}
