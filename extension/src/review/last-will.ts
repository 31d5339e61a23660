import { element } from "../shared/element";
import { OURS } from "../shared/ours";
import { LABELS, nameOf } from "./marks/highlights";

declare global {
  interface Window {
    /** The page's own view of its window, which only Firefox gives to a content script. */
    readonly wrappedJSObject?: typeof globalThis;
  }
}

/**
 * Has the page take out what is ours when Firefox switches the extension off or removes it. Firefox then ends our
 * scripts without a word, and no code of ours runs again. But it also takes our style sheet out of the page: an element
 * with a transition on a value of that sheet tells the page of it, and functions of the page's own, made here, do the
 * rest. Elsewhere our scripts live on and clean up by themselves (`shared/ask.ts`).
 */
export function leaveLastWill(signal: AbortSignal): void {
  const page = window.wrappedJSObject;
  if (page === undefined) {
    return;
  }
  const heir = element("div", { class: `${OURS} ${OURS}-last-will` });
  heir.style.transition = "outline-offset 1ms";
  document.body.append(heir);
  signal.addEventListener("abort", () => heir.remove(), { once: true });

  const { highlights } = page.CSS;
  const names = page.Array.of(...LABELS.map(nameOf));
  const removeOne = page.Function.prototype.call.bind(page.Element.prototype.remove);
  const ours = page.document.getElementsByClassName(OURS);
  const unregister = page.Array.prototype.forEach.bind(names, highlights.delete, highlights);
  // From the last to the first, since the collection shrinks as its elements go.
  const remove = page.Array.prototype.findLast.bind(ours, removeOne);
  for (const will of [unregister, remove]) {
    page.EventTarget.prototype.addEventListener.call(heir, "transitionend", will);
  }
}
