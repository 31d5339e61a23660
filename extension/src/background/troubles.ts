import type { Trouble } from "../shared/messages";

/** What people read when there is no answer, where the companion itself did not say. */
export const WORDS: Readonly<Record<Trouble, string>> = {
  offline: "The companion is not running. Start it with “warmline serve”.",
  not_paired: "This browser is not paired with the companion yet.",
  stranger: "This is not your companion: another program answers in its place. It was not sent a word.",
  refused: "The companion does not know this browser. Pair it again with “warmline pair”.",
  busy: "The companion has much to do right now. Warmline tries again in a moment.",
  problem: "The companion could not answer this.",
};

export interface Failure {
  ok: false;
  trouble: Trouble;
  message: string;
}

export function failure(trouble: Trouble, message: string = WORDS[trouble]): Failure {
  return { ok: false, trouble, message };
}
