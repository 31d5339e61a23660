import { DateTime, type TokenParser } from "luxon";

/**
 * How a mail page may write a moment, as options of `Intl.DateTimeFormat`. All of them name the year in full, and the
 * month by its name wherever the language does so: what "3/5/26" means, nobody can tell.
 */
const TIME = { hour: "numeric", minute: "2-digit" } as const;
const DAY = { year: "numeric", day: "numeric" } as const;
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { ...DAY, ...TIME, month: "short", weekday: "short" },
  { ...DAY, ...TIME, month: "short" },
  { ...DAY, ...TIME, month: "long", weekday: "long" },
  { ...DAY, ...TIME, month: "long" },
  { dateStyle: "medium", timeStyle: "short" },
  { dateStyle: "long", timeStyle: "short" },
  { dateStyle: "full", timeStyle: "short" },
];
const HOURS = ["h12", "h23"] as const;

/** Regions whose readers may have pages that name the language alone. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ["en-US", "en-GB"],
  es: ["es-ES", "es-419"],
  fr: ["fr-FR", "fr-CA"],
  pt: ["pt-BR", "pt-PT"],
};

/** Sunday, 7 September 2025, 5:04: every part of it can be told from every other. */
const SAMPLE = new Date(2025, 8, 7, 5, 4);
const EARLIEST_YEAR = 1980;
/** Clocks differ, and no mail comes from later than that; a year of another calendar would. */
const AHEAD = { days: 1 };

interface Form {
  readonly locale: string;
  readonly parser: TokenParser;
}

/**
 * Moments as a page writes them for its reader, each as ISO 8601 with the offset of this machine's time zone; null
 * unless all that the words can mean is one moment. `language` is a BCP 47 tag, as in `<html lang>`.
 */
export function readDates(written: readonly string[], language: string, now = new Date()): (string | null)[] {
  const forms = formsOf(language);
  return written.map((words) =>
    readDate(squeezed(words).trim(), forms, DateTime.fromJSDate(now).plus(AHEAD)),
  );
}

function readDate(words: string, forms: readonly Form[], latest: DateTime): string | null {
  const found = new Map<number, DateTime>();
  for (const { locale, parser } of forms) {
    const date = DateTime.fromFormatParser(words, parser, { locale, zone: "utc" });
    if (date.isValid) {
      found.set(date.toMillis(), date);
    }
  }
  const [only] = found.values();
  const date = only === undefined || found.size > 1 ? null : onThisMachine(only);
  return date === null || date > latest || date.year < EARLIEST_YEAR
    ? null
    : date.toISO({ suppressMilliseconds: true });
}

/** The moment at which the clocks here showed this: none or two when they were set forward or back. */
function onThisMachine(shown: DateTime): DateTime | null {
  const date = shown.setZone("system", { keepLocalTime: true });
  return date.hour === shown.hour && date.getPossibleOffsets().length === 1 ? date : null;
}

const known = new Map<string, readonly Form[]>();

/** Learnt once for each language, since asking the browser for names and patterns takes long. */
function formsOf(language: string): readonly Form[] {
  const forms = known.get(language) ?? makeForms(language);
  known.set(language, forms);
  return forms;
}

function makeForms(language: string): Form[] {
  const made = new Map<string, Form>();
  for (const region of regionsOf(language)) {
    const locale = new Intl.Locale(region, { calendar: "gregory" }).toString();
    for (const options of FORMS.flatMap((form) => HOURS.map((hourCycle) => ({ ...form, hourCycle })))) {
      const pattern = patternOf(locale, options);
      made.set(`${locale} ${pattern}`, { locale, parser: DateTime.buildFormatParser(pattern, { locale }) });
    }
  }
  return [...made.values()];
}

/** None for a language that the browser does not know, as it would take its own in its place. */
function regionsOf(language: string): readonly string[] {
  try {
    const [tag = ""] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return tag === "" ? [] : (REGIONS[tag] ?? [tag]);
  } catch {
    return [];
  }
}

const FIXED: Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>> = {
  day: "d",
  year: "yyyy",
  minute: "mm",
  dayPeriod: "a",
};

/** The form in Luxon's letters, such as "ccc MMM d yyyy h:mm a". */
function patternOf(locale: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locale, options);
  const hour = format.resolvedOptions().hour12 ? "h" : "H";
  return format
    .formatToParts(SAMPLE)
    .map(({ type, value }) => {
      switch (type) {
        case "hour":
          return hour;
        case "weekday":
          return value === longName(locale, "weekday") ? "cccc" : "ccc";
        case "month":
          return /^\p{Nd}+$/u.test(value) ? "M" : value === longName(locale, "month") ? "MMMM" : "MMM";
        default:
          return FIXED[type] ?? quoted(squeezed(value));
      }
    })
    .join("");
}

function longName(locale: string, field: "weekday" | "month"): string | undefined {
  const format = new Intl.DateTimeFormat(locale, { ...DAY, month: "long", weekday: "long" });
  return format.formatToParts(SAMPLE).find(({ type }) => type === field)?.value;
}

/** Letters stand for themselves between quotes. */
function quoted(literal: string): string {
  return literal.replace(/[\p{L}\p{M}]+/gu, "'$&'");
}

/** Versions of the same language's data differ in their commas and spaces, and in marks of direction. */
function squeezed(words: string): string {
  return words.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\s,،、]+/g, " ");
}
