/** How long it waits before the first try, the second and so on, in milliseconds; the last goes on for ever. */
const WAITS_MS = [500, 1_000, 2_000, 4_000];

/**
 * Does again by itself what could not be done: soon at first, then every few seconds, and only while somebody looks at
 * the page. Who comes back to it need not wait.
 */
export class Retry {
  #tries = 0;
  #isDue = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #again: () => void;

  constructor(again: () => void, signal: AbortSignal) {
    this.#again = again;
    document.addEventListener("visibilitychange", () => this.#isDue && this.#go(), { signal });
    signal.addEventListener("abort", () => this.done());
  }

  /** It could not be done. */
  later(): void {
    const wait = WAITS_MS[Math.min(this.#tries, WAITS_MS.length - 1)];
    this.#tries += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go(), wait);
  }

  /** It was done, or need not be any more. */
  done(): void {
    clearTimeout(this.#timer);
    this.#isDue = false;
    this.#tries = 0;
  }

  #go(): void {
    this.#isDue = document.visibilityState === "hidden";
    if (!this.#isDue) {
      this.#again();
    }
  }
}
