import type { Span } from "../sentence";

/** `text` is to stand in the place of the span. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * The smallest edit that turns the words into `instead`: what both begin and end with stays where it is. So fewer
 * nodes are touched, and words that fill a bold stretch or a link seldom leave it empty, which browsers mend by taking
 * it away, in Firefox with the space beside it.
 */
export function leastEdit(words: Span & { quote: string }, instead: string): Edit {
  const { quote } = words;
  const most = Math.min(quote.length, instead.length);
  let tail = 0;
  while (tail < most && quote[quote.length - 1 - tail] === instead[instead.length - 1 - tail]) {
    tail += 1;
  }
  tail -= Number(splitsCharacter(quote, quote.length - tail));
  let head = 0;
  while (head < most - tail && quote[head] === instead[head]) {
    head += 1;
  }
  head -= Number(splitsCharacter(quote, head));
  return {
    start: words.start + head,
    end: words.end - tail,
    text: instead.slice(head, instead.length - tail),
  };
}

/** The same edit with the spaces beside it typed anew: a browser may drop them together with what it empties. */
export function withSpaces(text: string, { start, end, text: instead }: Edit): Edit {
  const before = text[start - 1] === " " ? 1 : 0;
  const after = text[end] === " " ? 1 : 0;
  return {
    start: start - before,
    end: end + after,
    text: `${" ".repeat(before)}${instead}${" ".repeat(after)}`,
  };
}

/** Whether `at` lies between the two halves of one character. */
function splitsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "");
}
