/** The charts, as SVG. Colours come from the page's style sheet through classes, so that they follow light and dark. */
import * as Plot from "@observablehq/plot";
import type { RuleTotal } from "../../shared/contract.gen";
import type { WeekRate } from "./figures";

type Chart = SVGSVGElement | HTMLElement;

const HEIGHT = 220;

/** Marks per 1,000 words, week by week, as first written and as sent. */
export function weekChart(rates: readonly WeekRate[], width: number): Chart {
  const last = rates.findLast(({ first }) => first !== null);
  const y = { label: null, zero: true, nice: true, ticks: 4 } as const;
  return clean(
    Plot.plot({
      width,
      height: HEIGHT,
      marginTop: 16,
      marginLeft: 32,
      marginRight: 108,
      x: { type: "utc", label: null, ticks: mondays(rates, width) },
      y,
      ariaLabel: "Marks per 1,000 words by week, as first written and as sent",
      marks: [
        Plot.gridY({ ticks: y.ticks, className: "grid" }),
        Plot.areaY(rates, { x: "week", y1: "sent", y2: "first", className: "area" }),
        Plot.lineY(rates, { x: "week", y: "first", className: "line first" }),
        Plot.lineY(rates, { x: "week", y: "sent", className: "line sent" }),
        Plot.dot(rates.filter(alone(rates)), { x: "week", y: "sent", r: 3, className: "dot sent" }),
        ...(last === undefined ? [] : lineLabels(last)),
      ],
    }),
  );
}

/** As many of the weeks as have room for a date each. */
function mondays(rates: readonly WeekRate[], width: number): Date[] {
  const step = Math.ceil(rates.length / Math.max(2, Math.floor(width / 90)));
  return rates.filter((_, index) => index % step === 0).map(({ week }) => week);
}

/** At the line's end, where the eye already is; pushed apart when the lines end close together. */
function lineLabels(last: WeekRate): Plot.Markish[] {
  const close = Math.abs((last.first ?? 0) - (last.sent ?? 0)) < 1;
  const options = { x: "week", textAnchor: "start", dx: 8 } as const;
  return [
    Plot.text([last], {
      ...options,
      y: "first",
      dy: close ? -9 : 0,
      text: () => "as first written",
      className: "label first",
    }),
    Plot.text([last], {
      ...options,
      y: "sent",
      dy: close ? 9 : 0,
      text: () => "as sent",
      className: "label sent",
    }),
  ];
}

/** A week between two empty ones has no line to lie on. */
function alone(rates: readonly WeekRate[]): (rate: WeekRate, index: number) => boolean {
  return ({ sent }, index) =>
    sent !== null && (rates[index - 1]?.sent ?? null) === null && (rates[index + 1]?.sent ?? null) === null;
}

export interface Row {
  name: string;
  first: number;
  sent: number;
}

/** Bars of what was first written; the filled part is what was sent. */
export function barChart(rows: readonly Row[], width: number, ariaLabel: string): Chart {
  const narrow = width < 480;
  const marginLeft = narrow ? 0 : 200;
  const row = narrow ? 44 : 30;
  const most = Math.max(...rows.map(({ first }) => first), 1);
  const bars = { y: "name", insetTop: narrow ? 22 : 6, insetBottom: narrow ? 6 : 6 } as const;
  return clean(
    Plot.plot({
      width,
      height: rows.length * row + 8,
      marginTop: 4,
      marginBottom: 4,
      marginLeft,
      marginRight: 92,
      x: { axis: null, domain: [0, most] },
      y: { axis: null, domain: rows.map(({ name }) => name), padding: 0 },
      ariaLabel,
      marks: [
        Plot.barX(rows, { ...bars, x: "first", rx: 3, className: "bar first" }),
        Plot.barX(rows, { ...bars, x: "sent", rx: 3, className: "bar sent" }),
        narrow
          ? Plot.text(rows, {
              x: 0,
              y: "name",
              dy: -11,
              textAnchor: "start",
              text: "name",
              className: "label",
            })
          : Plot.text(rows, {
              x: 0,
              y: "name",
              dx: -12,
              textAnchor: "end",
              text: "name",
              className: "label",
            }),
        Plot.text(rows, {
          x: "first",
          y: "name",
          dx: 8,
          dy: narrow ? 8 : 0,
          textAnchor: "start",
          text: ({ first, sent }: Row) => `${first} → ${sent}`,
          className: "label count",
        }),
      ],
    }),
  );
}

export function habitRows(rules: readonly RuleTotal[], most: number): Row[] {
  return [...rules]
    .sort((a, b) => b.first - a.first || a.title.localeCompare(b.title))
    .slice(0, most)
    .map(({ title, first, left }) => ({ name: title, first, sent: left }));
}

/**
 * Plot brings a style element, which our pages' policy forbids; charts.css says the same. And it names groups, which have
 * no role and so can have no name; to a screen reader the chart is one picture, and the table behind it says the rest.
 */
function clean(chart: Chart): Chart {
  for (const style of chart.querySelectorAll("style")) {
    style.remove();
  }
  for (const group of chart.querySelectorAll("g[aria-label]")) {
    group.removeAttribute("aria-label");
  }
  chart.setAttribute("role", "img");
  return chart;
}
