import type { Snippet } from "../../shared/contract.gen";
import type { Background } from "../../shared/messages";

const AGAIN_MS = 3_000;

export interface KeeperParts {
  readonly ask: Background;
  /** Called each time the companion did not take the texts, with what it or the background said; null once it did. */
  readonly told: (trouble: string | null) => void;
  readonly signal: AbortSignal;
}

export interface Keeper {
  /** Brings the whole list to the companion, and tries until it is taken or a newer list is. */
  keep(snippets: readonly Snippet[]): Promise<void>;
  /** Whether there is anything that the companion has not taken yet. */
  waits(): boolean;
}

export function makeKeeper({ ask, told, signal }: KeeperParts): Keeper {
  let newest: readonly Snippet[] = [];
  let bringing: Promise<void> | null = null;

  async function bring(): Promise<void> {
    let failed = false;
    try {
      while (!signal.aborted) {
        const snippets = newest;
        const answer = await ask({ kind: "keepSnippets", snippets: [...snippets] });
        if (answer.ok && snippets === newest) {
          if (failed) {
            told(null);
          }
          return;
        }
        if (!answer.ok) {
          failed = true;
          told(answer.message);
          await new Promise((wake) => setTimeout(wake, AGAIN_MS));
        }
      }
    } finally {
      // Here and not by whoever waits: a list that comes between would be taken for one that is being brought.
      bringing = null;
    }
  }

  return {
    keep(snippets) {
      newest = snippets;
      bringing ??= bring();
      return bringing;
    },
    waits: () => bringing !== null,
  };
}
