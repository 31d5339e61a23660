/** A content script in Chromium outlives its extension; from then on it must be as if it had never been there. */

/** The browser takes the id away from scripts whose extension is gone. Whatever else is asked of it throws. */
export function isOrphaned(): boolean {
  return chrome.runtime?.id === undefined;
}

/**
 * Aborts `life` once the extension was reloaded, updated or removed under a page that is still open: within a second, or
 * as soon as the user does something, so that nothing of ours is there to be used any more.
 */
export function watchOverExtension(life: AbortController, everyMs = 1_000): void {
  const { signal } = life;
  const look = () => {
    if (isOrphaned()) {
      life.abort();
    }
  };
  const timer = setInterval(look, everyMs);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  for (const name of ["pointerdown", "keydown"]) {
    window.addEventListener(name, look, { capture: true, passive: true, signal });
  }
}
