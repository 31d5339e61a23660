import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { inject } from "vitest";

const PAGE = resolve(import.meta.dirname, "../../../docs/speed.md");
const TABLE = /(?<=<!-- figures: begin -->\n\| .*\n\| .*\n)[\s\S]*?(?=<!-- figures: end -->)/;

export interface Spread {
  median: number;
  p95: number;
  most: number;
  count: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1), count: values.length };
}

/** Says how long something took, in milliseconds; with `WARMLINE_FIGURES=1` also in docs/speed.md, in its line there. */
export async function figure(what: string, { median, p95, most, count }: Spread, goal = ""): Promise<void> {
  const browser = inject("browserName");
  const [a, b, c] = [median, p95, most].map((ms) => ms.toFixed(ms < 10 ? 1 : 0));
  console.info(
    `${browser}: ${what}: median ${a} ms, p95 ${b} ms, most ${c} ms, of ${count}; goal: ${goal || "none"}`,
  );
  if (process.env.WARMLINE_FIGURES !== "1") return;
  const page = await readFile(PAGE, "utf8");
  const line = `| ${what} | ${browser} | ${a} | ${b} | ${c} | ${count} | ${goal} |\n`;
  const others = (TABLE.exec(page)?.[0] ?? "")
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith(`| ${what} | ${browser} |`))
    .map((row) => `${row}\n`);
  await writeFile(PAGE, page.replace(TABLE, [...others, line].toSorted().join("")));
}
