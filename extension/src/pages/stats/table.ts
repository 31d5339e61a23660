import { element } from "../../shared/element";

/** The numbers behind a chart, for whoever would rather read them or cannot see it. */
export function tableBehind(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => (index === 0 ? rowHead(cell) : element("td", {}, cell)));
  return element(
    "details",
    {},
    element("summary", {}, "Show the numbers"),
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...head.map((name) => element("th", { scope: "col" }, name)))),
      element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells(row)))),
    ),
  );
}

function rowHead(words: string): HTMLElement {
  return element("th", { scope: "row" }, words);
}
