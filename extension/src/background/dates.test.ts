import { describe, expect, it, vi } from "vitest";
import { LANGUAGES } from "../../testing/languages";
import { readDates } from "./dates";

// As the process starts, so that Luxon and Intl agree on where this machine stands.
vi.hoisted(() => vi.stubEnv("TZ", "Europe/Berlin"));

const NOW = new Date("2026-11-09T12:00:00Z");
const read = (words: string, language: string) => readDates([words], language, NOW)[0];

describe("what Gmail's pages have written", () => {
  it.each([
    ["Fri, May 3, 2024, 3:00 PM", "en", "2024-05-03T15:00:00+02:00"],
    ["Fri, May 3, 2024, 3:00\u202fPM", "en-US", "2024-05-03T15:00:00+02:00"],
    ["20 Aug 2025, 13:19", "en", "2025-08-20T13:19:00+02:00"],
    ["26 дек. 2019 г., 22:53", "ru", "2019-12-26T22:53:00+01:00"],
    ["3. Mai 2024 um 15:00", "de", "2024-05-03T15:00:00+02:00"],
    ["2024年5月3日(金) 15:00", "ja", "2024-05-03T15:00:00+02:00"],
    ["\u200f3 במאי 2024, 15:00", "iw", "2024-05-03T15:00:00+02:00"],
    ["३ मे, २०२४, ३:०० PM", "mr", "2024-05-03T15:00:00+02:00"],
  ])("%s, in %s", (words, language, moment) => {
    expect(read(words, language)).toBe(moment);
  });
});

describe("is not guessed at", () => {
  it.each([
    ["where day and month cannot be told apart", "05/03/2024, 15:00", "en"],
    ["where the year has two digits", "3.5.24, 15:00", "de"],
    ["where the day of the week is another one", "Sat, May 3, 2024, 3:00 PM", "en"],
    ["where there is no such day", "Feb 30, 2024, 3:00 PM", "en"],
    ["where it has not come yet", "Nov 19, 2026, 3:00 PM", "en"],
    ["where the year is of another calendar", "3 พ.ค. 2567 15:00", "th"],
    ["where it is from before there was mail", "May 3, 1446, 3:00 PM", "en"],
    ["where the clocks showed it twice", "Oct 25, 2026, 2:30 AM", "en"],
    ["where the clocks never showed it", "Mar 29, 2026, 2:30 AM", "en"],
    ["where it is written in another language", "3 mai 2024, 15:00", "en"],
    ["where the language is not told", "May 3, 2024, 3:00 PM", ""],
    ["where the language is not known", "May 3, 2024, 3:00 PM", "xx-nowhere!"],
    ["where there is no time", "May 3, 2024", "en"],
    ["where it is relative", "yesterday", "en"],
    ["where there is nothing", "", "en"],
  ])("%s", (_, words, language) => {
    expect(read(words, language)).toBeNull();
  });
});

it("does not choose where a language's regions would read different days", () => {
  // As if the browser said that Brazil writes the month first and Portugal the day, both in digits.
  const parts = Intl.DateTimeFormat.prototype.formatToParts;
  const digits = { dateStyle: "short", timeStyle: "short", hourCycle: "h23" } as const;
  vi.spyOn(Intl.DateTimeFormat.prototype, "formatToParts").mockImplementation(function (
    this: Intl.DateTimeFormat,
    date,
  ) {
    const order = this.resolvedOptions().locale.startsWith("pt-BR") ? "en-US" : "en-GB";
    const written = parts.call(new Intl.DateTimeFormat(order, digits), date);
    return written.map((part) => (part.type === "year" ? { type: "year", value: "2025" } : part));
  });
  expect(read("05/03/2024, 15:00", "pt")).toBeNull();
  expect(read("05/25/2024, 15:00", "pt")).toBe("2024-05-25T15:00:00+02:00");
  expect(read("25/05/2024, 15:00", "pt")).toBe("2024-05-25T15:00:00+02:00");
});

it("answers for each in its place", () => {
  expect(readDates(["yesterday", "3 May 2024, 15:00"], "en", NOW)).toEqual([
    null,
    "2024-05-03T15:00:00+02:00",
  ]);
});

const DAY = { year: "numeric", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
const LOOKED_FOR: Intl.DateTimeFormatOptions[] = [
  { ...DAY, month: "short", weekday: "short" },
  { ...DAY, month: "short" },
  { ...DAY, month: "long" },
  { dateStyle: "medium", timeStyle: "short" },
  { dateStyle: "long", timeStyle: "short" },
];
const OTHERS: Intl.DateTimeFormatOptions[] = [
  { dateStyle: "short", timeStyle: "short" },
  { ...DAY, month: "2-digit", day: "2-digit" },
  { ...DAY, month: "long", weekday: "short" },
  // Buddhist, Persian and Islamic years, where those are what the language's readers are used to.
  { ...DAY, month: "short", calendar: undefined },
];

/** The same moments in each run, spread over years, hours and minutes. */
function* moments(): Generator<Date, never> {
  let seed = 11;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * limit);
  };
  while (true) {
    yield new Date(2018 + below(8), below(12), 1 + below(31), below(24), below(60));
  }
}

it.each([
  ["Forms that are looked for", LOOKED_FOR, 0.95],
  ["Other forms", OTHERS, 0],
] as const)(
  `%s, in ${LANGUAGES.length} languages, are never read wrongly`,
  { timeout: 60_000 },
  (name, forms, least) => {
    const moment = moments();
    const each = LANGUAGES.flatMap((language) => forms.map((options) => ({ language, options })));
    const readings = each.flatMap(({ language, options }) => {
      const format = new Intl.DateTimeFormat(language, { calendar: "gregory", ...options });
      return [1, 2, 3].map(() => {
        const { value: date } = moment.next();
        const words = format.format(date);
        return { language, words, date, said: read(words, language) ?? null };
      });
    });
    const unread = readings.filter(({ said }) => said === null);
    const wrong = readings.filter(({ said, date }) => said !== null && Date.parse(said) !== date.getTime());
    const right = readings.length - unread.length - wrong.length;
    // biome-ignore lint/suspicious/noConsole: docs/gmail.md names these figures.
    console.info(`${name}: ${right} right, ${unread.length} not read, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
    expect(right / readings.length).toBeGreaterThan(least);
  },
);
