/** A text of the user's own, to be put into mails again and again. */
export interface Snippet {
  readonly id: string;
  /** What the user calls it; no reader of the mail sees it. */
  readonly title: string;
  readonly text: string;
}

/** What was stored; a text that is not to be understood does not take the others with it. */
export function readSnippets(stored: unknown): Snippet[] {
  return Array.isArray(stored) ? stored.filter(isSnippet) : [];
}

function isSnippet(value: unknown): value is Snippet {
  const { id, title, text } = (value ?? {}) as Record<keyof Snippet, unknown>;
  return [id, title, text].every((part) => typeof part === "string");
}
