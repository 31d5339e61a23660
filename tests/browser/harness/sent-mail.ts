import type { RuleCard, SentMessage } from "../../../extension/src/shared/contract.gen";

const HOUR = 60 * 60 * 1000;
const WEEK = 7 * 24 * HOUR;

/** Address, name, and whether conversations with them heat up at times. */
const PEOPLE = [
  ["mara@northgate-dental.example", "Mara Olsen", true],
  ["jonas@weber-print.example", "Jonas Weber", true],
  ["accounts@harbour-freight.example", null, false],
  ["ingrid.halvorsen@fjord-and-sons.example", "Ingrid Halvorsen-Fitzgerald, Fjord and Sons", false],
  ["salma@alnoor.example", "سلمى النور", true],
  ["tom@northgate-dental.example", "Tom", false],
  ["priya@sunrise-clinic.example", "Priya Raman", false],
  ["lee@studio-lee.example", "Lee", false],
  ["office@oak-and-elm.example", "Oak and Elm, Office", false],
  ["dana@levi-law.example", "דנה לוי", false],
  ["sam@quarry-works.example", "Sam Reyes", false],
  ["noor@tilework.example", "Noor", false],
] as const;

const NOTES = ["when", "acknowledge", "own_it", "hard_news", "repeated", "forwarded"];

/** What happens in conversations, message by message. */
const COURSES = [
  ["calm", "calm", "calm"],
  ["calm", "heated", "tense", "calm"],
  ["calm", "tense", "calm"],
  ["heated", "heated"],
  ["calm", "calm"],
  ["calm", "heated", "calm", "calm"],
] as const;

/** The same numbers each time, uneven as a person's are. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
}

export interface Extent {
  count: number;
  /** The last of them is the one that runs. */
  weeks: number;
  /** How many are written to. */
  people?: number;
}

/** Mail of a person who gets calmer, the oldest first. */
export function sentMail(
  rules: readonly Pick<RuleCard, "id" | "label">[],
  { count, weeks, people = PEOPLE.length }: Extent,
): SentMessage[] {
  const next = numbers(7);
  const end = Date.now();
  const known = Array.from(
    { length: people },
    (_, nth) =>
      PEOPLE[nth] ?? ([`p${nth}@firm-${nth % 9}.example`, `Person ${nth}`, nth % 11 === 0] as const),
  );
  const threads = new Map<string, { number: number; place: number }>();
  return Array.from({ length: count }, (_, nth) => {
    const done = nth / count;
    const [address, name, heats] = known[Math.min(next(known.length), next(known.length))] ?? PEOPLE[0];
    const other = known[next(known.length)] ?? PEOPLE[0];
    // Each conversation runs its course; then the next one with the same person begins.
    const { number, place } = threads.get(address) ?? { number: 0, place: 0 };
    const course = COURSES[(number + address.length) % COURSES.length] ?? COURSES[0];
    const isOver = place + 1 === course.length;
    threads.set(address, { number: isOver ? number + 1 : number, place: isOver ? 0 : place + 1 });
    const level = heats ? (course[place] ?? "calm") : "calm";
    const at = end - (1 - done) * weeks * WEEK + next(5) * HOUR;
    const isRead = nth % 13 !== 12;
    const heated = level === "heated";
    const sent_at = written(at, nth % 9 === 0 ? 2 : 1);
    const marks = Array.from({ length: isRead ? next(3) : 0 }, (_, which) => {
      const { id, label } =
        rules[(which * 7 + Math.min(next(9), next(9))) % rules.length] ?? rules[0] ?? never();
      const first = 1 + next(3);
      const sent = Math.min(first, next(done < 0.5 ? 3 : 2));
      return {
        label,
        rule: nth % 17 === 3 ? null : id,
        first,
        sent,
        applied: Math.min(first - sent, next(2)),
        ignored: Math.min(sent, next(2)),
        switched_off: nth % 40 === 11 && which === 0 ? 1 : 0,
      };
    });
    return {
      id: `00000000-0000-4000-8000-${String(nth).padStart(12, "0")}`,
      sent_at,
      language: isRead ? "en" : null,
      to: [{ address, name }, ...(nth % 11 === 5 ? [{ address: other[0], name: other[1] }] : [])].filter(
        (one, index, all) => all.findIndex((same) => same.address === one.address) === index,
      ),
      words: 40 + next(120),
      // A rule may not stand twice in one message.
      marks: marks.filter(
        (mark, index) =>
          marks.findIndex((same) => same.rule === mark.rule && same.label === mark.label) === index,
      ),
      notes:
        nth % 4 === 1 ? [{ id: NOTES[Math.min(next(6), next(6))] ?? "when", followed: next(3) > 0 }] : [],
      thread:
        nth % 10 === 7
          ? null
          : {
              id: `thread-${address}-${number}`,
              level,
              onset: heated ? written(at - (1 + next(40)) * HOUR, 0) : null,
            },
      call: {
        suggested: heated,
        inserted: heated && next(2) === 0,
        ignored: heated && next(4) === 0,
      },
      my_hours: place === 0 ? null : Math.round(100 * 2 ** (next(11) - 3)) / 100,
      their_hours: place === 0 ? null : Math.round(100 * 2 ** (next(10) - 1)) / 100,
    };
  });
}

/** By a clock that is so many hours ahead. */
function written(at: number, ahead: number): string {
  return new Date(at + ahead * HOUR).toISOString().replace(/\.\d+Z$/, `+0${ahead}:00`);
}

function never(): never {
  throw new Error("There are no rules.");
}
