import type { ReviewOptions, startReview } from "../review/start";
import type { ReviewState, ShortcutName } from "../shared/messages";

/** A voice that has just come into a page is not heard by every screen reader at once. In milliseconds. */
const VOICE_MS = 200;

/**
 * Brings the review into the page when it is first needed: most tabs of Gmail are only read in. The background puts it
 * beside this script, once, and from then on all is as if it had always been there.
 *
 * @param found What the file of the review leaves behind (`review/main.ts`); undefined before it has come.
 * @returns How far that has come.
 */
export function lateReview(
  options: ReviewOptions,
  found: () => typeof startReview | undefined = () => globalThis.warmlineReview,
): () => ReviewState {
  const { host, background, shortcuts, signal } = options;
  let state: ReviewState = "needless";
  let pressed: ShortcutName | null = null;
  const waiting = new AbortController();
  signal.addEventListener("abort", () => waiting.abort(), { once: true });

  async function bring(): Promise<void> {
    if (state === "coming" || waiting.signal.aborted) {
      return;
    }
    state = "coming";
    if (found() === undefined) {
      await background({ kind: "review" }).catch(() => undefined);
    }
    const start = found();
    state = start === undefined ? "missing" : "here";
    if (start !== undefined && !waiting.signal.aborted) {
      waiting.abort();
      void start({ ...options, shortcuts: withPressed });
    }
  }

  /** What was pressed before it came is obeyed when it knows the composes that are open, and can be heard. */
  function withPressed(obey: (name: ShortcutName) => void, until: AbortSignal): void {
    shortcuts(obey, until);
    const name = pressed;
    if (name !== null) {
      setTimeout(() => until.aborted || obey(name), VOICE_MS);
    }
  }

  host.onCompose(() => void bring(), waiting.signal);
  shortcuts((name) => {
    pressed = name;
    void bring();
  }, waiting.signal);
  return () => state;
}
