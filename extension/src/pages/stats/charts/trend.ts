import * as Plot from "@observablehq/plot";
import type { Period } from "../periods";
import { rate } from "../words";
import { type Chart, chart } from "./chart";

const HEIGHT = 220;
/** Room for a date below, in pixels. */
const A_DATE = 84;

/** A dot for the rate of each period, and a line through the medians. Dots above `top` stand at the upper edge. */
export function trendChart(
  points: readonly Period[],
  { width, finding, top }: { width: number; finding: string; top: number },
): Chart {
  const dots = points.filter(({ rate }) => rate !== null && rate <= top);
  const above = points.filter(({ rate }) => rate !== null && rate > top);
  const last = points.findLast(({ median }) => median !== null);
  const ticks = { ticks: 4 };
  return chart(finding, {
    width,
    height: HEIGHT,
    marginTop: 16,
    marginLeft: 32,
    marginRight: 40,
    x: { type: "utc", label: null, ticks: Math.max(2, Math.floor(width / A_DATE)), tickSize: 0 },
    y: { label: null, domain: [0, top], nice: true, ...ticks, tickSize: 0 },
    marks: [
      Plot.gridY({ ...ticks, className: "rules" }),
      Plot.dot(dots, { x: "day", y: "rate", r: points.length > 60 ? 1.75 : 2.5, className: "each" }),
      Plot.dot(above, {
        x: "day",
        y: top,
        dy: -2,
        r: 3,
        symbol: "triangle",
        className: "each",
      }),
      Plot.areaY(points, { x: "day", y1: 0, y2: "median", className: "area" }),
      Plot.lineY(points, { x: "day", y: "median", className: "line" }),
      ...(last === undefined ? [] : lastValue(last)),
    ],
  });
}

function lastValue(last: Period): Plot.Markish[] {
  const place = { x: "day", y: "median" } as const;
  return [
    Plot.dot([last], { ...place, r: 3.5, className: "last" }),
    Plot.text([last], {
      ...place,
      dx: 9,
      textAnchor: "start",
      text: ({ median }: Period) => rate(median),
      className: "label strong",
    }),
  ];
}

/** How high the scale reaches: the line is what is to be read, and a week of few words may lie far above it. */
export function topOf(points: readonly Period[]): number {
  const highest = (values: readonly (number | null)[]) => Math.max(...values.map((value) => value ?? 0));
  const rates = highest(points.map(({ rate }) => rate));
  const medians = highest(points.map(({ median }) => median));
  return (medians > 0 ? Math.min(rates, 3 * medians) : rates) || 1;
}
