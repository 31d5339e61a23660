/**
 * Whether the element is painted, as far as styles tell: neither it nor anything around it, up to and without `within`,
 * is switched off. Sizes are not asked for, since that would cost a layout.
 */
export function isShown(element: Element, within: Element | null = null): boolean {
  for (let at: Element | null = element; at !== null && at !== within; at = at.parentElement) {
    if (getComputedStyle(at).display === "none") {
      return false;
    }
  }
  return getComputedStyle(element).visibility !== "hidden";
}
