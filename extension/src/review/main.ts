// The review as a file of its own: gmail/late-review.ts has it brought into the page, and finds it by this name.
import { startReview } from "./start";

declare global {
  /** Of our scripts alone; the page has names of its own. */
  var warmlineReview: typeof startReview | undefined;
}

globalThis.warmlineReview = startReview;
