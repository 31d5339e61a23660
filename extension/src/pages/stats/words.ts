/** How the statistics page writes counts, rates, days and spans of time. */

const WHOLE = new Intl.NumberFormat("en-GB");
const ONE_DECIMAL = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const DAY = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });

export function grouped(count: number): string {
  return WHOLE.format(count);
}

export function many(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** One decimal where it tells something. */
export function rate(value: number | null): string {
  return value === null ? "–" : ONE_DECIMAL.format(value);
}

/** `day` is as the companion writes days, `2026-06-01`, or midnight UTC of it. */
export function dayWords(day: string | Date): string {
  return DAY.format(new Date(day));
}

export function monthWords(day: Date): string {
  return MONTH.format(day);
}

const UNITS = [
  ["minute", 1 / 60, 0],
  ["hour", 1, 1],
  ["day", 24, 48],
  ["week", 7 * 24, 21 * 24],
] as const;

/** In the largest unit that leaves more than a digit to tell: 40 minutes, 1.5 hours, 36 hours, 12 days, 5 weeks. */
export function hoursWords(hours: number): string {
  const [noun, unit] = UNITS.findLast(([, , from]) => hours >= from) ?? UNITS[0];
  const count = hours / unit;
  const shown = count < 10 ? ONE_DECIMAL.format(count) : WHOLE.format(Math.round(count));
  return `${shown} ${noun}${shown === "1" ? "" : "s"}`;
}
