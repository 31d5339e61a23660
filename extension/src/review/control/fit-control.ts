/**
 * Shows of the control what there is room for, so that it never pushes Send, or anything else, out of its place: glyph
 * and words, the glyph alone, or nothing. `place` is our own place in the page's toolbar.
 */
export function fitControl(place: HTMLElement, words: HTMLElement): void {
  words.hidden = true;
  place.style.display = "none";
  const without = overflowAround(place);
  place.style.display = "";
  if (overflowAround(place) > without) {
    place.style.display = "none";
  } else if (words.textContent !== "") {
    words.hidden = false;
    words.hidden = overflowAround(place) > without;
  }
}

/** How much wider everything around an element is than its place has room for, in pixels. */
function overflowAround(place: HTMLElement): number {
  let overflow = 0;
  for (let at = place.parentElement; at !== null; at = at.parentElement) {
    overflow += Math.max(0, at.scrollWidth - at.clientWidth);
  }
  return overflow;
}
