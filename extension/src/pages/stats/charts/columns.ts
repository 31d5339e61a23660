import * as Plot from "@observablehq/plot";
import { type Chart, chart } from "./chart";

export interface Column {
  /** What stands below it; empty where its neighbours say enough. */
  name: string;
  /** Null: nothing is known here. */
  height: number | null;
  /** What stands above it; empty for nothing. */
  count: string;
  /** Rests on too little to be told from chance. */
  faint: boolean;
}

const HEIGHT = 148;
const WIDEST = 24;

/** Columns from the first to the last in their order. */
export function columnChart(
  columns: readonly Column[],
  { width, finding }: { width: number; finding: string },
): Chart {
  const rows = columns.map((column, index) => ({ ...column, place: index, height: column.height ?? 0 }));
  // Light enough to be looked past: never wider than a letter or two.
  const gap = Math.max(1.5, (width / rows.length - WIDEST) / 2);
  const place = { x: "place", y: "height", insetLeft: gap, insetRight: gap, rx: 2 } as const;
  return chart(finding, {
    width,
    height: HEIGHT,
    marginTop: 24,
    marginBottom: 24,
    marginLeft: 0,
    marginRight: 0,
    x: { axis: null, type: "band", domain: rows.map(({ place }) => place), padding: 0 },
    y: { axis: null, domain: [0, Math.max(...rows.map(({ height }) => height)) || 1] },
    marks: [
      Plot.barY(
        rows.filter(({ faint }) => faint),
        { ...place, className: "faint" },
      ),
      Plot.barY(
        rows.filter(({ faint }) => !faint),
        { ...place, className: "column" },
      ),
      Plot.ruleY([0], { className: "base" }),
      Plot.text(rows, { x: "place", y: "height", dy: -10, text: "count", className: "label count" }),
      Plot.text(rows, { x: "place", y: 0, dy: 14, text: "name", className: "tick" }),
    ],
  });
}
