/** Asks again and again until the answer is neither null, undefined nor false; says what it waited for if it never is. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { within = 15_000 }: { within?: number } = {},
): Promise<T> {
  const end = Date.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${within} ms in vain for ${what}.`);
    await new Promise((next) => setTimeout(next, 25));
  }
}
