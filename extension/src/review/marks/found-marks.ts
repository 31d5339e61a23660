import type { Read } from "../../record/sent";
import type { Tally, Waved } from "../../record/tally";
import type { Mark, Reading } from "../../shared/contract.gen";
import { carry } from "./carry";
import { shown, standing, type Unwanted, wordsOf } from "./choose";

/** The marks of one draft: all that were found, and which of them stand by their user's choices. */
export class FoundMarks {
  /** Those that stand, shown or not. */
  standing: readonly Mark[] = [];
  /** Every mark of the last reading, those to show first: what takes their place is the worst of the rest. */
  #found: readonly Mark[] = [];
  /** As many are shown at once as the companion would show. */
  #room = 0;
  readonly #ignored = new Set<string>();
  readonly #switchedOff = new Set<string>();

  constructor(
    private readonly choices: () => Omit<Unwanted, "ignored">,
    private readonly tally: Tally,
  ) {}

  /** In the order of the text. */
  shown(): Mark[] {
    return shown(this.standing, this.#room);
  }

  /** A reading of just these words. */
  read(text: string, reading: Reading): void {
    this.#found = found(reading).filter((mark) => text.slice(mark.start, mark.end) === mark.quote);
    this.#room = reading.draft?.marks.length ?? 0;
    this.standing = this.#counting(this.#found);
    this.tally.stood(this.standing);
  }

  follow(before: string, after: string): void {
    this.#found = carry(this.#found, before, after);
    this.standing = this.#counting(this.#found);
  }

  forget(): void {
    this.#found = [];
    this.standing = [];
  }

  /** "Not here": these words are fine in this mail. */
  ignore(mark: Mark): void {
    this.#ignored.add(wordsOf(mark));
    this.#chosen(() => "ignored");
  }

  /** "Never this": what goes when the rule is switched off goes by its user's word in this mail. */
  switchingOff(rule: string): void {
    this.#switchedOff.add(rule);
  }

  switchingOn(rule: string): void {
    this.#switchedOff.delete(rule);
    this.tally.broughtBack(rule);
  }

  /** What the user chose may have changed. */
  rechoose(): void {
    this.#chosen(({ rule }) => (rule !== null && this.#switchedOff.has(rule) ? "switched_off" : null));
  }

  /** The marks of a reading that count and whose words still stand in this text. */
  in(text: string, { text: before, reading }: Read): Mark[] {
    return this.#counting(carry(found(reading), before, text));
  }

  /** The words are the same: a mark that goes now was none. */
  #chosen(by: (mark: Mark) => Waved): void {
    const before = this.standing;
    this.standing = this.#counting(this.#found);
    for (const mark of before.filter((one) => !this.standing.includes(one))) {
      this.tally.waved([mark], by(mark));
    }
    this.tally.stood(this.standing);
  }

  #counting(marks: readonly Mark[]): Mark[] {
    return standing(marks, { ...this.choices(), ignored: this.#ignored });
  }
}

function found({ draft }: Reading): Mark[] {
  return [...(draft?.marks ?? []), ...(draft?.more ?? [])];
}
