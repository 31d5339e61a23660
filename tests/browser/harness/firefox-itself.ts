import type { Browser } from "puppeteer-core";

/** WebDriver BiDi itself: puppeteer has no words for Firefox's own window. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}
interface Answer {
  contexts?: { context: string }[];
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/**
 * Runs `work` in Firefox itself, with the rights of its own window, which `-remote-allow-system-access` opens to a
 * debugger. Its arguments and its answer travel as JSON.
 */
export async function inFirefoxItself<A extends unknown[], R>(
  browser: Browser,
  work: (...rest: A) => Promise<R> | R,
  ...rest: A
): Promise<R> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { result } = await connection.send("script.evaluate", {
    expression: `(async () => JSON.stringify((await (${work})(...${JSON.stringify(rest)})) ?? null))()`,
    awaitPromise: true,
    target: { context: tree.result.contexts?.[0]?.context },
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result?.value ?? "null");
}
