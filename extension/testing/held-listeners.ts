import { onTestFinished } from "vitest";

type Callback = EventListenerOrEventListenerObject | null;
interface Held {
  target: EventTarget;
  type: string;
  callback: Callback;
  capture: boolean;
}

/**
 * Lists, from now until the test is over, the listeners that targets hold: those that were added and neither removed, nor
 * taken away by their signal, nor used up. `on` says whose are counted.
 */
export function heldListeners(on: (target: EventTarget) => boolean): () => string[] {
  const held: Held[] = [];
  const { prototype } = EventTarget;
  const { addEventListener: add, removeEventListener: remove } = prototype;
  const find = ({ target, type, callback, capture }: Held) =>
    held.findIndex(
      (one) =>
        one.target === target && one.type === type && one.callback === callback && one.capture === capture,
    );
  const drop = (listener: Held) => {
    const index = find(listener);
    if (index >= 0) {
      held.splice(index, 1);
    }
  };
  prototype.addEventListener = function (type, callback, options) {
    // Called without a target, it is the window's.
    const target = this ?? window;
    const { capture = false, once, signal } = typeof options === "object" ? options : { capture: options };
    const listener = { target, type, callback, capture };
    add.call(target, type, callback, options);
    if (!on(target) || signal?.aborted || find(listener) >= 0) {
      return;
    }
    held.push(listener);
    if (once) {
      add.call(target, type, () => drop(listener), { capture, once });
    }
    signal?.addEventListener("abort", () => drop(listener), { once: true });
  };
  prototype.removeEventListener = function (type, callback, options) {
    const target = this ?? window;
    remove.call(target, type, callback, options);
    const capture = typeof options === "object" ? options.capture : options;
    drop({ target, type, callback, capture: capture ?? false });
  };
  onTestFinished(() => {
    Object.assign(prototype, { addEventListener: add, removeEventListener: remove });
  });
  return () => held.map(({ target, type }) => `${target.constructor.name} ${type}`).sort();
}
