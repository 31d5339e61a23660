const SIGNATURE = /^--[ \u00a0]?$/;
/** "-----Original Message-----" and "---------- Forwarded message ---------", in any language. */
const RULED = /^[-_]{4,} ?.{3,60} ?[-_]{4,}$/;
/** "From: …", "Von : …", "差出人：…": the head of a quoted mail, in any language. */
const HEAD = /^\p{L}[\p{L} ]{0,20}[ \u00a0]?[:：]/u;
const QUOTED = /^>/;

/**
 * Where the writer's own words end in plain text: at a signature, a quoted head, or the quote that runs to the end.
 * Quotes with answers between them are left in.
 */
export function ownEnd(text: string): number {
  const lines = text.split("\n");
  let end = lines.findIndex((_, at) => isEnd(lines, at));
  if (end === -1) {
    end = lines.length;
  }
  const trailing = beforeTrailingQuote(lines.slice(0, end));
  return lines.slice(0, trailing).join("\n").length;
}

function isEnd(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  return SIGNATURE.test(line) || RULED.test(line.trim()) || isHead(lines.slice(at, at + 5));
}

/** Three such lines close together with an address among them; one alone may be the writer's. */
function isHead(lines: readonly string[]): boolean {
  const heads = lines.filter((line) => HEAD.test(line));
  return HEAD.test(lines[0] ?? "") && heads.length >= 3 && heads.some((line) => line.includes("@"));
}

function beforeTrailingQuote(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && isQuotedOrBlank(lines[end - 1])) {
    end -= 1;
  }
  if (!lines.slice(end).some((line) => QUOTED.test(line))) {
    return lines.length;
  }
  return end - attributionLength(lines.slice(Math.max(0, end - 2), end));
}

/** "On 3 May Dana wrote:", in any language: ends in a colon and holds a date, or at least an address; in 1 or 2 lines. */
function attributionLength(before: readonly string[]): number {
  const last = (before.at(-1) ?? "").trim();
  if (!/[:：]$/.test(last)) {
    return 0;
  }
  if (/\d/.test(last)) {
    return 1;
  }
  if (/\d/.test(before.join(""))) {
    return 2;
  }
  return last.includes("@") ? 1 : 0;
}

function isQuotedOrBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === "" || QUOTED.test(line);
}
