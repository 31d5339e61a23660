import type { TextMap } from "../anchoring/text-map";
import type { Read } from "../record/sent";
import type { Tally } from "../record/tally";
import type { Mark, Reading, Thread } from "../shared/contract.gen";
import type { Answer, Background, Trouble } from "../shared/messages";
import type { Preferences } from "../shared/preferences";
import type { Quiet } from "../shared/quiet";
import type { Compose } from "./mail-host";
import { FoundMarks } from "./marks/found-marks";
import { Retry } from "./retry";
import { NOTHING, type Review } from "./review";

export type SessionPreferences = Readonly<Pick<Preferences, "mutedRules" | "showFrom" | "delayMs">>;

export interface SessionOptions {
  compose: Compose;
  background: Background;
  preferences: () => SessionPreferences;
  /** What befalls this mail is counted there. */
  tally: Tally;
  /** The choice under which this mail is left alone at the moment. */
  quiet: () => Quiet | null;
  /** Called whenever something else is to be shown. */
  changed: (review: Review) => void;
  signal: AbortSignal;
}

/**
 * Reads one compose along with its user: asks when typing pauses, one question at a time, and shows an answer only if
 * it is about the words that stand there.
 */
export class Session {
  review: Review = NOTHING;
  /** Null before the first reading, and of a mail that is left alone. */
  last: Read | null = null;

  readonly #marks: FoundMarks;
  #text = "";
  #asking = false;
  #askAgain = false;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #retry: Retry;

  readonly compose: Compose;
  readonly tally: Tally;
  readonly #background: Background;
  readonly #preferences: () => SessionPreferences;
  readonly #quiet: () => Quiet | null;
  readonly #changed: (review: Review) => void;
  readonly #signal: AbortSignal;

  constructor({ compose, background, preferences, tally, quiet, changed, signal }: SessionOptions) {
    this.compose = compose;
    this.tally = tally;
    this.#marks = new FoundMarks(() => {
      const { mutedRules: muted, showFrom } = preferences();
      return { muted, showFrom };
    }, tally);
    this.#background = background;
    this.#preferences = preferences;
    this.#quiet = quiet;
    this.#changed = changed;
    this.#signal = signal;
    // A pause that is under way, or a character that is being composed, is followed by a question anyway.
    this.#retry = new Retry(() => !this.#composing && this.#timer === undefined && this.#askIn(0), signal);
    const on = (name: string, listener: () => void) =>
      compose.editor.addEventListener(name, listener, { signal });
    on("input", () => this.#edited());
    on("compositionstart", () => {
      this.#composing = true;
      this.#stopTimer();
    });
    on("compositionend", () => {
      this.#composing = false;
      this.#edited();
    });
    signal.addEventListener("abort", () => this.#stopTimer());
    this.#askIn(0);
  }

  /** "Not here": these words are fine in this mail. */
  ignore(mark: Mark): void {
    this.#marks.ignore(mark);
    this.#show({});
  }

  /** "Never this": from now on, what a change of the choices takes away was switched off here. */
  switchingOff(rule: string): void {
    this.#marks.switchingOff(rule);
  }

  switchingOn(rule: string): void {
    this.#marks.switchingOn(rule);
  }

  /** What was chosen may have changed: the same reading is shown anew, or the mail left alone, or taken up again. */
  refresh(): void {
    const wasQuiet = this.review.quiet !== null;
    if (this.#leftAlone()) {
      return;
    }
    this.#marks.rechoose();
    this.#show({ quiet: null });
    if (wasQuiet) {
      this.check();
    }
  }

  /** The page has drawn the draft anew: the same words may stand on other nodes. */
  reread(): void {
    const map = this.#composing || this.review.quiet !== null ? null : this.compose.read();
    if (map !== null) {
      this.#follow(map);
    }
  }

  /** Asks now, without waiting for a pause. */
  check(): void {
    this.#askIn(0);
  }

  #edited(): void {
    if (this.#composing || this.review.quiet !== null) {
      return;
    }
    const map = this.compose.read();
    if (map !== null && map.text !== this.#text) {
      this.#follow(map);
    }
    this.#askIn(this.#preferences().delayMs);
  }

  #follow(map: TextMap): void {
    this.#marks.follow(this.#text, map.text);
    this.#text = map.text;
    this.#show({ map });
  }

  #askIn(delay: number): void {
    this.#stopTimer();
    if (!this.#signal.aborted) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        void this.#ask();
      }, delay);
    }
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Nothing is read or shown of a mail that is to be left alone; true when it is. */
  #leftAlone(): boolean {
    const quiet = this.#quiet();
    if (quiet === null) {
      return false;
    }
    this.#stopTimer();
    this.#marks.forget();
    this.last = null;
    this.#askAgain = false;
    this.#show({ ...NOTHING, quiet });
    return true;
  }

  async #ask(): Promise<void> {
    if (this.#composing || this.#leftAlone()) {
      return;
    }
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    const map = this.compose.read();
    if (map === null) {
      this.#show({ map, notes: [], snippets: [], trouble: "unreadable" });
      return;
    }
    this.#asking = true;
    this.#askAgain = false;
    const { text } = map;
    const thread = await this.compose.thread();
    const answer = await this.#reading(text, thread);
    this.#asking = false;
    if (!this.#signal.aborted) {
      this.#answered({ text, thread }, answer);
    }
  }

  async #reading(text: string, thread: Thread | null): Promise<Answer<"check">> {
    try {
      return await this.#background({ kind: "check", situation: { draft: { text }, thread } });
    } catch {
      // The browser stopped our background, or took the extension away: the first passes, the second aborts the signal.
      return { ok: false, trouble: "busy", message: "" };
    }
  }

  #answered(asked: Omit<Read, "reading">, answer: Answer<"check">): void {
    // What comes of it is asked about when it has been composed.
    if (this.#composing || this.#leftAlone()) {
      return;
    }
    const map = this.compose.read();
    if (!answer.ok) {
      this.#failed(answer.trouble, answer.message);
    } else if (map !== null && map.text === asked.text) {
      this.last = { ...asked, reading: answer.value };
      this.#accept(map, answer.value);
    } else {
      this.#askAgain = true;
    }
    // While the user types, the pause after the last key asks anyway.
    if (this.#askAgain && this.#timer === undefined) {
      this.#askIn(0);
    }
  }

  #accept(map: TextMap, reading: Reading): void {
    this.#retry.done();
    this.#text = map.text;
    this.#marks.read(map.text, reading);
    this.#show({
      map,
      notes: reading.draft?.notes ?? [],
      snippets: [...(reading.draft?.snippets ?? []), ...(reading.thread?.snippets ?? [])],
      thread: reading.thread,
      foreign: reading.draft?.language === null && map.text.trim() !== "",
      trouble: null,
      message: "",
    });
    this.tally.noted(this.review.notes);
  }

  #failed(trouble: Trouble, message: string): void {
    if (trouble !== "busy") {
      this.#show({ notes: [], snippets: [], thread: null, trouble, message });
    }
    if (trouble !== "problem") {
      this.#retry.later();
    }
  }

  #show(news: Partial<Review>): void {
    const review = { ...this.review, ...news };
    // What was found before the trouble is not shown, but it may still stand there when the mail is sent.
    this.review = { ...review, marks: review.trouble === null ? this.#marks.shown() : [] };
    this.#changed(this.review);
  }

  /** The thread that the last reading is about. */
  get thread(): Thread | null {
    return this.last?.thread ?? null;
  }

  /** Reads words that may have left the page, and shows nothing of it; null when nobody can read them. */
  async readAgain(text: string): Promise<Read | null> {
    const thread = this.last === null ? await this.compose.thread() : this.last.thread;
    const answer = await this.#reading(text, thread);
    return answer.ok ? { text, thread, reading: answer.value } : null;
  }

  marksIn(text: string, read: Read): Mark[] {
    return this.#marks.in(text, read);
  }
}
