import type { Answer, Ask, Background, Kind } from "./messages";
import { isOrphaned } from "./orphan";

/** Thrown, and nothing else, once the extension was reloaded, updated or removed under a page that is still open. */
export class Orphaned extends Error {
  override readonly name = "Orphaned";
}

/**
 * The background, reached through the browser's messages.
 *
 * A content script outlives its extension: when the extension is gone, `life` is aborted, so that everything which
 * hangs on its signal takes its marks out of the page, and every question is answered by `Orphaned`.
 */
export function askBackground(life: AbortController): Background {
  return async <K extends Kind>(ask: Ask<K>): Promise<Answer<K>> => {
    try {
      return await send(ask);
    } catch {
      if (isOrphaned()) {
        life.abort();
        throw new Orphaned("The extension that this page belongs to is gone.");
      }
      // The browser may stop the background while it works on an answer; asking again starts it anew, and no question
      // does harm when it is asked twice.
      return await send(ask);
    }
  };
}

async function send<K extends Kind>(ask: Ask<K>): Promise<Answer<K>> {
  const answer: Answer<K> | undefined = await chrome.runtime.sendMessage(ask);
  if (answer === undefined) {
    throw new Error(`The background gave no answer to "${ask.kind}".`);
  }
  return answer;
}
