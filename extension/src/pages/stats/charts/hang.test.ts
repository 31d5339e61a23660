import { beforeEach, expect, it, vi } from "vitest";
import { svg } from "../../../shared/svg";
import { hangOn } from "./hang";

let tell: (target: Element, width: number) => void;
let life: AbortController;
const disconnect = vi.fn();
const draw = vi.fn((width: number) => svg("svg", { width }));

beforeEach(() => {
  life = new AbortController();
  draw.mockClear();
  // jsdom lays nothing out.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      disconnect = disconnect;
      observe = vi.fn();
      constructor(told: ResizeObserverCallback) {
        tell = (target, width) =>
          told(
            [{ target, contentRect: { width } } as ResizeObserverEntry],
            this as unknown as ResizeObserver,
          );
      }
    },
  );
});

it("draws as wide as there is room, and again when that changes", () => {
  const place = hangOn(life.signal)(draw);
  tell(place, 0);
  expect(place.childElementCount).toBe(0);
  tell(place, 400.6);
  tell(place, 300);
  expect(draw.mock.calls).toEqual([[400], [300]]);
  expect(place.childElementCount).toBe(1);
});

it("draws anew for paper and back, and not once it has ended", () => {
  const place = hangOn(life.signal)(draw);
  Object.defineProperty(place, "clientWidth", {
    get: () => (document.documentElement.classList.contains("printing") ? 200 : 400),
  });
  dispatchEvent(new Event("beforeprint"));
  dispatchEvent(new Event("afterprint"));
  expect(draw.mock.calls).toEqual([[200], [400]]);
  life.abort();
  dispatchEvent(new Event("beforeprint"));
  expect(draw).toHaveBeenCalledTimes(2);
  expect(disconnect).toHaveBeenCalled();
});
