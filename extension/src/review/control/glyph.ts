/** Our few signs, drawn on a 20 by 20 grid in the colour of the text around them. */

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  /** The mark of the product: a line that settles. */
  mark: "M1.5 10.5C2.5 2.5 5.5 2.5 7 10.5S10.3 15 11.5 10.5S13.5 10.5 15 10.5H18.5",
  handset:
    "M6.6 3H4.2C3.5 3 3 3.6 3 4.2 3.6 11 9 16.4 15.8 17c.7 0 1.2-.5 1.2-1.2v-2.4c0-.5-.3-.9-.8-1.1l-2.3-.8c-.4-.1-.9 0-1.2.3l-1 1.2a10 10 0 0 1-4.7-4.7l1.2-1c.3-.3.4-.8.3-1.2l-.8-2.3C7.5 3.3 7.1 3 6.6 3Z",
  /** The line, cut: nothing is read at the moment. */
  off: "M1.5 10.5C2.3 4 4.5 2.8 6 7M13.5 10.5H18.5M3.5 3.5L16.5 16.5",
} as const;

export type Glyph = keyof typeof PATHS;

/** Decoration only: whoever shows a glyph says the same in words. */
export function glyph(name: Glyph): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  svg.append(document.createElementNS(SVG, "path"));
  redraw(svg, name);
  return svg;
}

/** Makes one glyph another. */
export function redraw(svg: SVGSVGElement, name: Glyph): void {
  svg.firstElementChild?.setAttribute("d", PATHS[name]);
}
