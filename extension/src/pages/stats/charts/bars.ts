import * as Plot from "@observablehq/plot";
import { type Chart, chart } from "./chart";

export interface Bar {
  name: string;
  /** The length of the bar, and how much of it is in full colour. */
  whole: number;
  part: number;
  /** What is written at its end. */
  count: string;
}

const ROW = 40;
const NAME = 22;

/** Bars below their names, each with its count at its end. `most` is the longest there is room for. */
export function barChart(
  bars: readonly Bar[],
  { width, finding, most }: { width: number; finding: string; most: number },
): Chart {
  // One beside the other in a band: names may be the same, so each has the place of its number.
  const rows = bars.map((bar, index) => ({ ...bar, row: index }));
  const places = { y: "row", insetTop: NAME, insetBottom: 5, rx: 3 } as const;
  return chart(finding, {
    width,
    height: rows.length * ROW,
    margin: 0,
    marginRight: 8 + 8 * Math.max(...rows.map(({ count }) => count.length)),
    x: { axis: null, domain: [0, Math.max(most, 1)] },
    y: { axis: null, type: "band", domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.barX(rows, { ...places, x: "whole", className: "whole" }),
      Plot.barX(rows, { ...places, x: "part", className: "part" }),
      Plot.text(rows, { x: 0, y: "row", dy: -10, textAnchor: "start", text: "name", className: "label" }),
      Plot.text(rows, {
        x: "whole",
        y: "row",
        dx: 8,
        dy: 8,
        textAnchor: "start",
        text: "count",
        className: "label count",
      }),
    ],
  });
}
