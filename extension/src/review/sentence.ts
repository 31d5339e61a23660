/** Where a sentence begins and ends, and how it would read with other words. */

export interface Span {
  start: number;
  end: number;
}

/** What will stand there: the sentence around the words, and the words themselves to be emphasised. */
export interface Preview {
  before: string;
  words: string;
  after: string;
}

const LONGEST_CONTEXT = 90;

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentence (or sentences, should the words cross a border) around `start`..`end`; never past a line end. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak);
  let from = lineStart;
  let to = lineStart + line.length;
  for (const { index, segment } of sentences.segment(line)) {
    const segmentStart = lineStart + index;
    const segmentEnd = segmentStart + segment.trimEnd().length;
    if (segmentStart <= start) {
      from = segmentStart;
    }
    if (segmentEnd >= end) {
      to = segmentEnd;
      break;
    }
  }
  return { start: from + leadingSpace(text.slice(from, start)), end: to };
}

/** How the sentence reads once `instead` has taken the place of the marked words. */
export function preview(text: string, words: Span, instead: string): Preview {
  const sentence = sentenceAround(text, words);
  return {
    before: shortenStart(text.slice(sentence.start, words.start)),
    words: instead,
    after: shortenEnd(text.slice(words.end, sentence.end)),
  };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** Long sentences keep the part next to the words: that is where a reader checks whether they fit. */
function shortenStart(text: string): string {
  if (text.length <= LONGEST_CONTEXT) {
    return text;
  }
  const kept = text.slice(-LONGEST_CONTEXT);
  return `… ${kept.slice(kept.indexOf(" ") + 1)}`;
}

function shortenEnd(text: string): string {
  if (text.length <= LONGEST_CONTEXT) {
    return text;
  }
  const kept = text.slice(0, LONGEST_CONTEXT);
  return `${kept.slice(0, Math.max(kept.lastIndexOf(" "), 0))} …`;
}
