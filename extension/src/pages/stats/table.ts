import { element } from "../../shared/element";

/** The numbers of a chart. The first cell of each row names it. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | Node)[])[],
): HTMLTableElement {
  const cells = (row: readonly (string | Node)[]) =>
    row.map((cell, index) => (index === 0 ? element("th", { scope: "row" }, cell) : element("td", {}, cell)));
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...head.map((name) => element("th", { scope: "col" }, name)))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, ...cells(row)))),
  );
}

/** For whoever would rather read a chart, or cannot see it. */
export function behind(shown: HTMLTableElement): HTMLElement {
  return element(
    "details",
    {},
    element("summary", {}, "Show the numbers"),
    // A narrow window scrolls the table and not the page; what scrolls must be reached by keyboard.
    element("div", { class: "scrolls", tabindex: "0", role: "group", "aria-label": captionOf(shown) }, shown),
  );
}

function captionOf(shown: HTMLTableElement): string {
  return shown.caption?.textContent ?? "";
}
