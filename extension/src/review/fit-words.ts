/** Shows the words beside a glyph only where there is room: they never push anything out of its place. */
export function fitWords(host: HTMLElement, words: HTMLElement): void {
  words.hidden = true;
  if (words.textContent !== "") {
    const without = overflowAround(host);
    words.hidden = false;
    words.hidden = overflowAround(host) > without;
  }
}

/** How much wider everything around an element is than its place has room for, in pixels. */
function overflowAround(host: HTMLElement): number {
  let overflow = 0;
  for (let at = host.parentElement; at !== null; at = at.parentElement) {
    overflow += Math.max(0, at.scrollWidth - at.clientWidth);
  }
  return overflow;
}
