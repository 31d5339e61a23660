import type { Span } from "../sentence";

const WORD = /[\p{L}\p{N}_]/u;

/**
 * Where the spans lie after an edit turned `before` into `after`. Spans whose own words changed are left out, those
 * behind the edit move along, so that marks elsewhere need not wait for the next reading.
 */
export function carry<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) {
    return [...spans];
  }
  const head = sharedStart(before, after);
  const tail = sharedEnd(before, after, head);
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    const moved =
      span.end <= head
        ? span
        : span.start >= before.length - tail
          ? { ...span, start: span.start + shift, end: span.end + shift }
          : null;
    return moved !== null && sameEdges(span, before, moved, after) ? [moved] : [];
  });
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) {
    length += 1;
  }
  return length;
}

function sharedEnd(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) {
    length += 1;
  }
  return length;
}

/** A letter typed against the span makes another word of it: "simple" is not "simpler". */
function sameEdges(was: Span, before: string, is: Span, after: string): boolean {
  return (
    isWord(before[was.start - 1]) === isWord(after[is.start - 1]) &&
    isWord(before[was.end]) === isWord(after[is.end])
  );
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}
