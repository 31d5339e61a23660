import { vi } from "vitest";

/** One listener for each of these is one listener, however often it is added. */
interface Held {
  target: EventTarget;
  type: string;
  callback: unknown;
  capture: boolean;
}

/**
 * Counts, from now on, the listeners that targets hold: those that were added and neither removed, nor taken away by their
 * signal, nor used up. `on` says whose are counted.
 */
export function heldListeners(on: (target: EventTarget) => boolean): () => string[] {
  const held: Held[] = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const find = (target: EventTarget, type: string, callback: unknown, capture: boolean) =>
    held.findIndex(
      (one) =>
        one.target === target && one.type === type && one.callback === callback && one.capture === capture,
    );
  const drop = (...listener: Parameters<typeof find>) => {
    const index = find(...listener);
    if (index >= 0) {
      held.splice(index, 1);
    }
  };
  vi.spyOn(EventTarget.prototype, "addEventListener").mockImplementation(function (
    this: EventTarget | undefined,
    type,
    callback,
    options,
  ) {
    const target = this ?? window;
    const {
      capture = false,
      once = false,
      signal,
    } = typeof options === "object" ? options : { capture: options };
    add.call(target, type, callback, options);
    if (!on(target) || signal?.aborted || find(target, type, callback, capture) >= 0) {
      return;
    }
    held.push({ target, type, callback, capture });
    const gone = () => drop(target, type, callback, capture);
    if (once) {
      add.call(target, type, gone, { capture, once });
    }
    signal?.addEventListener("abort", gone, { once: true });
  });
  vi.spyOn(EventTarget.prototype, "removeEventListener").mockImplementation(function (
    this: EventTarget | undefined,
    type,
    callback,
    options,
  ) {
    const target = this ?? window;
    remove.call(target, type, callback, options);
    drop(
      target,
      type,
      callback,
      typeof options === "object" ? (options.capture ?? false) : (options ?? false),
    );
  });
  return () => held.map(({ target, type }) => `${target.constructor.name} ${type}`).sort();
}
