/** Room left beside words that are brought into sight, in pixels. */
const MARGIN = 24;

/** Scrolls whatever scrolls around the words until they are in sight; not at all when they are. */
export function reveal(words: Range | null): void {
  const start = words?.startContainer;
  for (let at = start?.parentElement ?? null; words && at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      const { top, bottom } = words.getBoundingClientRect();
      const frame = at.getBoundingClientRect();
      if (top < frame.top) {
        at.scrollTop -= frame.top - top + MARGIN;
      } else if (bottom > frame.bottom) {
        at.scrollTop += bottom - frame.bottom + MARGIN;
      }
    }
  }
}
