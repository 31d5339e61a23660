import type { TextMap } from "../anchoring/text-map";
import type { FittingSnippets, Mark, Note, ThreadReading } from "../shared/contract.gen";
import type { Trouble } from "../shared/messages";
import type { Quiet } from "../shared/quiet";

/** What the user may see of one compose right now. */
export interface Review {
  /** The draft the marks lie in; null while it cannot be read. */
  map: TextMap | null;
  marks: readonly Mark[];
  notes: readonly Note[];
  /** Which of the user's own texts fit, and why. */
  snippets: readonly FittingSnippets[];
  thread: ThreadReading | null;
  /** Why it is left alone, by the user's own choice; null while it is read. */
  quiet: Quiet | null;
  /** The draft is in a language that is not read. */
  foreign: boolean;
  /** Why nothing is read at the moment; null when all is well. */
  trouble: Exclude<Trouble, "busy"> | "unreadable" | null;
  /** What the companion said about a `problem`. */
  message: string;
}

/** Nothing is read yet. */
export const NOTHING: Review = {
  map: null,
  marks: [],
  notes: [],
  snippets: [],
  thread: null,
  quiet: null,
  foreign: false,
  trouble: null,
  message: "",
};

/** Whether the thread is one for a call, and there are words to offer it with. */
export function suggestsCall({ thread }: Review): boolean {
  return thread?.call.suggest === true && thread.call.invitation !== null;
}
