import type { TextMap } from "../anchoring/text-map";
import type {
  FittingSnippets,
  Mark,
  Note,
  Reading,
  SentMessage,
  Thread,
  ThreadReading,
} from "../shared/contract.gen";
import type { Answer, Background, Trouble } from "../shared/messages";
import type { Preferences } from "../shared/preferences";
import type { Quiet } from "../shared/quiet";
import { carry } from "./carry";
import { shown, standing, wordsOf } from "./choose";
import type { Compose } from "./mail-host";
import { Retry } from "./retry";
import { openTally } from "./tally";

/** What the user may see of one compose right now. */
export interface Review {
  /** The draft the marks lie in; null while it cannot be read. */
  map: TextMap | null;
  marks: readonly Mark[];
  notes: readonly Note[];
  /** Which of the user's own texts fit, and why. */
  snippets: readonly FittingSnippets[];
  thread: ThreadReading | null;
  /** Why it is left alone, by the user's own choice; null while it is read. */
  quiet: Quiet | null;
  /** The draft is in a language that is not read. */
  foreign: boolean;
  /** Why nothing is read at the moment; null when all is well. */
  trouble: Exclude<Trouble, "busy"> | "unreadable" | null;
  /** What the companion said about a `problem`. */
  message: string;
}

export type SessionPreferences = Readonly<Pick<Preferences, "mutedRules" | "showFrom" | "delayMs">>;

export interface SessionOptions {
  compose: Compose;
  background: Background;
  preferences: () => SessionPreferences;
  /** The choice under which this mail is left alone at the moment. */
  quiet: () => Quiet | null;
  /** Called whenever something else is to be shown. */
  changed: (review: Review) => void;
  signal: AbortSignal;
}

const NOTHING: Review = {
  map: null,
  marks: [],
  notes: [],
  snippets: [],
  thread: null,
  quiet: null,
  foreign: false,
  trouble: null,
  message: "",
};

/**
 * Reads one compose along with its user: asks when typing pauses, one question at a time, and shows an answer only if
 * it is about the words that stand there.
 */
export class Session {
  readonly tally = openTally();
  review: Review = NOTHING;
  /** The conversation that the last reading is about. */
  thread: Thread | null = null;

  /** Every mark of the last reading, those to show first: what takes their place is the worst of the rest. */
  #found: Mark[] = [];
  /** As many are shown at once as the companion would show. */
  #room = 0;
  readonly #ignored = new Set<string>();
  #text = "";
  #readText: string | null = null;
  #asking = false;
  #askAgain = false;
  #composing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #retry: Retry;

  readonly compose: Compose;
  readonly #background: Background;
  readonly #preferences: () => SessionPreferences;
  readonly #quiet: () => Quiet | null;
  readonly #changed: (review: Review) => void;
  readonly #signal: AbortSignal;

  constructor({ compose, background, preferences, quiet, changed, signal }: SessionOptions) {
    this.compose = compose;
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
    compose.onSent(() => void this.#sent());
    this.#askIn(0);
  }

  /** "Not here": these words are fine in this mail. */
  ignore(mark: Mark): void {
    this.#ignored.add(wordsOf(mark));
    this.tally.forget(mark);
    this.#show({});
  }

  /** What was chosen may have changed: the same reading is shown anew, or the mail left alone, or taken up again. */
  refresh(): void {
    const wasQuiet = this.review.quiet !== null;
    if (this.#leftAlone()) {
      return;
    }
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
    this.#found = carry(this.#found, this.#text, map.text);
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
    this.#found = [];
    this.#readText = null;
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
    const thread = await this.compose.thread();
    const answer = await this.#reading(map.text, thread);
    this.#asking = false;
    if (!this.#signal.aborted) {
      this.#answered({ text: map.text, thread }, answer);
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

  #answered(asked: { text: string; thread: Thread | null }, answer: Answer<"check">): void {
    // What comes of it is asked about when it has been composed.
    if (this.#composing || this.#leftAlone()) {
      return;
    }
    const map = this.compose.read();
    if (!answer.ok) {
      this.#failed(answer.trouble, answer.message);
    } else if (map !== null && map.text === asked.text) {
      this.thread = asked.thread;
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
    this.#readText = map.text;
    this.#found = found(reading).filter((mark) => map.text.slice(mark.start, mark.end) === mark.quote);
    this.#room = reading.draft?.marks.length ?? 0;
    this.#show({
      map,
      notes: reading.draft?.notes ?? [],
      snippets: [...(reading.draft?.snippets ?? []), ...(reading.thread?.snippets ?? [])],
      thread: reading.thread,
      foreign: reading.draft?.language === null && map.text.trim() !== "",
      trouble: null,
      message: "",
    });
    this.tally.saw(this.#standing());
  }

  #failed(trouble: Trouble, message: string): void {
    if (trouble !== "busy") {
      this.#show({ notes: [], snippets: [], thread: null, trouble, message });
    }
    if (trouble !== "problem") {
      this.#retry.later();
    }
  }

  #standing(): Mark[] {
    const { mutedRules: muted, showFrom } = this.#preferences();
    return standing(this.#found, { muted, showFrom, ignored: this.#ignored });
  }

  #show(news: Partial<Review>): void {
    const review = { ...this.review, ...news };
    // What was found before the trouble is not shown, but it may still stand there when the mail is sent.
    this.review = { ...review, marks: review.trouble === null ? shown(this.#standing(), this.#room) : [] };
    this.#changed(this.review);
  }

  /** Reports what left. A mail that was never read is not reported: "no marks" would be a guess. */
  async #sent(): Promise<void> {
    const at = new Date();
    // The page may have emptied its box by the time it tells us.
    const standing = this.compose.read()?.text ?? "";
    const text = standing.trim() === "" ? this.#text : standing;
    if (this.#readText === null || this.#quiet() !== null) {
      return;
    }
    if (this.#readText !== text) {
      const answer = await this.#reading(text, this.thread);
      this.#found = answer.ok ? found(answer.value) : this.#found;
    }
    const message: SentMessage = this.tally.report({
      id: crypto.randomUUID(),
      at,
      text,
      marks: this.#standing(),
    });
    await this.#background({ kind: "sent", message }).catch(() => undefined);
  }
}

function found({ draft }: Reading): Mark[] {
  return [...(draft?.marks ?? []), ...(draft?.more ?? [])];
}
