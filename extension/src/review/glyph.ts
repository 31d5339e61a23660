/** Our few signs, drawn on a 20 by 20 grid in the colour of the text around them. */

const SVG = "http://www.w3.org/2000/svg";

const PATHS = {
  /** The mark of the product: a line that settles. */
  mark: "M2 11c1-6.5 3-6.5 4.200 0s2.800 5 3.800 0 2-2.800 3 0 2 0 2.500 0H18.500",
  handset:
    "M6.600 3H4.200C3.500 3 3 3.600 3 4.200 3.600 11 9 16.400 15.800 17c.7 0 1.200-.5 1.200-1.200v-2.400c0-.5-.3-.9-.8-1.100l-2.300-.8c-.4-.1-.9 0-1.200.3l-1 1.200a10 10 0 0 1-4.700-4.700l1.200-1c.3-.3.4-.8.3-1.200l-.8-2.300C7.500 3.300 7.100 3 6.600 3Z",
  /** The line, cut: nothing is read at the moment. */
  off: "M2 11c1-6.500 3-6.500 4.200 0M13.500 11H18.500M3.500 3.500l13 13",
} as const;

export type Glyph = keyof typeof PATHS;

/** Decoration only: whoever shows a glyph says the same in words. */
export function glyph(name: Glyph): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}
