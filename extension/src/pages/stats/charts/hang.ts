import { element } from "../../../shared/element";
import type { Chart } from "./chart";

export type Draw = (width: number) => Chart;

/** Gives a chart its place on the page. Passed as an argument, so that tests need no layout. */
export type Hang = (draw: Draw) => HTMLElement;

/** Draws each chart as wide as there is room, and again when that changes; until the signal aborts. */
export function hangOn(signal: AbortSignal): Hang {
  const draws = new Map<Element, Draw>();
  const drawIn = (place: Element, width: number) => {
    const draw = draws.get(place);
    if (draw !== undefined && width > 0) {
      place.replaceChildren(draw(Math.floor(width)));
    }
  };
  // Told after layout and before anything is painted, so that nobody sees a place without its chart.
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      drawIn(target, contentRect.width);
    }
  });
  signal.addEventListener("abort", () => observer.disconnect());
  // Paper is laid out without another word to the observer, so it is told from the style sheet's class.
  for (const [event, isPrinting] of [["beforeprint", true] as const, ["afterprint", false] as const]) {
    const draw = () => {
      document.documentElement.classList.toggle("printing", isPrinting);
      const widths = [...draws.keys()].map((place) => [place, place.clientWidth] as const);
      for (const [place, width] of widths) {
        drawIn(place, width);
      }
    };
    addEventListener(event, draw, { signal });
  }
  return (draw) => {
    const place = element("div", { class: "chart" });
    draws.set(place, draw);
    observer.observe(place);
    return place;
  };
}
