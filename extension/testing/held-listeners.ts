import { onTestFinished } from "vitest";

interface Held {
  target: EventTarget;
  type: string;
  callback: EventListenerOrEventListenerObject | null;
  capture: boolean;
}

const isSame = (a: Held, b: Held) =>
  a.target === b.target && a.type === b.type && a.callback === b.callback && a.capture === b.capture;

/**
 * Lists, from now until the test is over, the listeners that targets hold: those that were added and neither removed, nor
 * taken away by their signal, nor used up. `on` says whose are counted.
 */
export function heldListeners(on: (target: EventTarget) => boolean): () => string[] {
  let held: Held[] = [];
  const drop = (listener: Held) => {
    held = held.filter((one) => !isSame(one, listener));
  };
  const watch = (place: EventTarget) => {
    const { addEventListener: add, removeEventListener: remove } = place;
    place.addEventListener = function (type, callback, options) {
      // Called without a target, it is the window's.
      const target = this ?? window;
      const { capture = false, once, signal } = typeof options === "object" ? options : { capture: options };
      const listener = { target, type, callback, capture };
      add.call(target, type, callback, options);
      if (!on(target) || signal?.aborted || held.some((one) => isSame(one, listener))) {
        return;
      }
      held.push(listener);
      if (once) {
        add.call(target, type, () => drop(listener), { capture, once });
      }
      signal?.addEventListener("abort", () => drop(listener), { once: true });
    };
    place.removeEventListener = function (type, callback, options) {
      const target = this ?? window;
      const capture = (typeof options === "object" ? options.capture : options) ?? false;
      remove.call(target, type, callback, options);
      drop({ target, type, callback, capture });
    };
    onTestFinished(() => {
      Object.assign(place, { addEventListener: add, removeEventListener: remove });
    });
  };
  // Here the window has methods of its own, beside those that all targets share.
  for (const place of [window, EventTarget.prototype]) {
    watch(place);
  }
  return () => held.map(({ target, type }) => `${target === window ? "window" : "page"} ${type}`).sort();
}
