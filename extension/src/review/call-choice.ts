import type { Choices } from "./choices";
import { suggestsCall } from "./face";
import type { Review, Session } from "./session";

/** Whether a call is to be suggested at one compose: not before we know that the user did not wave it off. */
export interface CallChoice {
  /** True once the suggestion was taken or waved off, and while we do not know. */
  settled(): boolean;
  settle(): void;
  /** Looks at a new reading; `changed` is called when the answer has become known. */
  look(review: Review): void;
}

export function callChoice(parts: {
  choices: Choices;
  session: () => Session;
  changed: () => void;
}): CallChoice {
  const { choices, session, changed } = parts;
  let state: "unknown" | "asking" | "open" | "settled" = "unknown";

  async function learn(): Promise<void> {
    const { thread } = session();
    state = thread === null || (await choices.isQuiet(thread)) ? "settled" : "open";
    if (state === "open") {
      session().tally.callSuggested();
    }
    changed();
  }

  return {
    settled: () => state !== "open",
    settle() {
      state = "settled";
      changed();
    },
    look(review) {
      if (state === "unknown" && suggestsCall(review)) {
        state = "asking";
        void learn();
      }
    },
  };
}
