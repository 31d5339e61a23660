// The same in JavaScript as bench/readers/answering.py, which says what is asked and answered.
import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";

/**
 * Until the input ends.
 * @param {(text: string) => unknown} read
 * @param {(found: any) => [number, number][]} places of the words that were found, in UTF-16 code units
 */
export async function answer(read, places) {
  await say({ pid: process.pid, begun: null });
  for await (const line of createInterface({ input: process.stdin })) {
    const { text, sentences } = JSON.parse(line);
    const worked = process.cpuUsage();
    const since = performance.now();
    const found = await read(text);
    const wall = performance.now() - since;
    const { user, system } = process.cpuUsage(worked);
    const codePoint = (units) => [...text.slice(0, units)].length;
    const marks = () => places(found).map(([start, end]) => [codePoint(start), codePoint(end), null]);
    await say(sentences ? { marks: marks() } : { wall, cpu: (user + system) / 1000 });
  }
}

async function say(words) {
  if (!process.stdout.write(`${JSON.stringify(words)}\n`)) await once(process.stdout, "drain");
}
