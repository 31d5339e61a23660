/** Whether the page is painted light or dark behind this element, by its computed colours. */
export function themeBehind(element: Element): "light" | "dark" {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parse(getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) {
      return colour.luma < 0.5 ? "dark" : "light";
    }
  }
  // Nothing is painted behind it, so the browser's own white is.
  return "light";
}

/** Brightness as the eye weighs it (ITU-R BT.601), from 0 to 1. */
function parse(colour: string): { luma: number; alpha: number } | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith("rgb") || red === undefined || green === undefined || blue === undefined) {
    return null;
  }
  return { luma: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}
