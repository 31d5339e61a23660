/** How quickly the two sides answer each other: a small picture, its table, and when to slow down. For the user alone. */
import type { Gap, Thread, ThreadReading } from "../../shared/contract.gen";
import { element } from "../../shared/element";
import { svg } from "../../shared/svg";
import { whenWritten } from "../../shared/told";

const MOST_SHOWN = 12;
const FEWEST_SHOWN = 3;
const WIDTH = 300;
/** Left free for the names of the two rows. */
const NAMES = 36;
/** Of either side of the line. */
const HEIGHT = 28;
const FEWEST = 2;
/** What lasts a week or longer fills the height; each step up is several times as long, as minutes and days differ so much. */
const LONGEST_MINUTES = 7 * 24 * 60;

const SLOWER =
  "The last answers came within minutes, on both sides. Answering later would slow this gently; Gmail can send it at a time you choose.";

export function rhythmContent({ rhythm, urgency }: ThreadReading, thread: Thread): Node[] {
  const gaps = (rhythm?.gaps ?? []).slice(-MOST_SHOWN);
  if (gaps.filter(({ hours }) => hours !== null).length < FEWEST_SHOWN) {
    return [];
  }
  return [
    element("h3", {}, "How quickly you answer each other"),
    ...(rhythm?.quick && urgency !== "tactical" ? [element("p", { class: "plain" }, SLOWER)] : []),
    picture(gaps),
    element("details", {}, element("summary", {}, "Show the numbers"), table(gaps, thread)),
  ];
}

function picture(gaps: readonly Gap[]): SVGElement {
  const step = (WIDTH - NAMES) / gaps.length;
  const bars = gaps.flatMap(({ by, hours }, index) => {
    if (hours === null) {
      return [];
    }
    const height = FEWEST + (HEIGHT - FEWEST) * share(hours * 60);
    const y = by === "me" ? HEIGHT - height : HEIGHT + 1;
    const width = Math.min(step - 4, 16);
    return [
      svg("rect", { class: by, x: NAMES + index * step + (step - width) / 2, y, width, height, rx: 2 }),
    ];
  });
  return svg(
    "svg",
    {
      class: "rhythm",
      viewBox: `0 0 ${WIDTH} ${2 * HEIGHT + 1}`,
      role: "img",
      "aria-label": "How long each answer took: yours above the line, theirs below. The numbers follow.",
    },
    svg("line", { x1: NAMES, x2: WIDTH, y1: HEIGHT + 0.5, y2: HEIGHT + 0.5 }),
    ...bars,
    svg("text", { x: 0, y: HEIGHT - 8 }, "You"),
    svg("text", { x: 0, y: HEIGHT + 17 }, "They"),
  );
}

function share(minutes: number): number {
  return Math.min(1, Math.log1p(minutes) / Math.log1p(LONGEST_MINUTES));
}

function table(gaps: readonly Gap[], thread: Thread): HTMLElement {
  const cells = (tag: "th" | "td", words: readonly string[]) =>
    element("tr", {}, ...words.map((word) => element(tag, tag === "th" ? { scope: "col" } : {}, word)));
  return element(
    "table",
    {},
    element("thead", {}, cells("th", ["Answer", "Whose", "After"])),
    element(
      "tbody",
      {},
      ...gaps.map(({ message, by, hours }) =>
        cells("td", [whenWritten(thread, message), by === "me" ? "Yours" : "Theirs", lengthWords(hours)]),
      ),
    ),
  );
}

/** A length of time in one unit. */
export function lengthWords(hours: number | null): string {
  if (hours === null) {
    return "not known";
  }
  if (hours < 1) {
    return `${Math.round(hours * 60)} min`;
  }
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`;
}
