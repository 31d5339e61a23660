/** What all charts share. Colours come from the page's style sheet through classes, so that they follow light and dark. */
import * as Plot from "@observablehq/plot";

export type Chart = SVGSVGElement | HTMLElement;

/**
 * A chart that says `finding` to whoever cannot see it; the table behind it says the rest.
 *
 * Plot brings a style element, which our pages' policy forbids; charts.css says the same. And it names groups, which
 * have no role and so can have no name.
 */
export function chart(finding: string, options: Plot.PlotOptions): Chart {
  const drawn = Plot.plot(options);
  for (const style of drawn.querySelectorAll("style")) {
    style.remove();
  }
  for (const group of drawn.querySelectorAll("g[aria-label]")) {
    group.removeAttribute("aria-label");
  }
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", finding);
  return drawn;
}
