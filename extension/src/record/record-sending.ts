/** Sees that a mail which is sent is counted once, as it went, and not at all when sending is taken back. */
import type { Mark } from "../shared/contract.gen";
import type { Background } from "../shared/messages";
import type { Drafts } from "./drafts";
import { reportOn } from "./report";
import type { Read, Sent } from "./sent";
import type { Tally } from "./tally";
import { type Standing, undoneBy } from "./undone";

/** What is read of one draft. */
export interface Readings {
  readonly tally: Tally;
  /** The last reading; null before the first, and of a mail that is left alone. */
  readonly last: Read | null;
  /** Reads these words once more; null when nobody can. */
  readAgain(text: string): Promise<Read | null>;
  /** The marks of a reading that stand in these words. */
  marksIn(text: string, read: Read): Mark[];
}

export interface RecordParts {
  readonly readings: Readings;
  readonly background: Background;
  readonly drafts: Drafts;
  /** Whether its user has said that it is to be left alone. */
  readonly isLeftAlone: (sent: Sent) => boolean;
}

/**
 * What is known is told at once, since its user may close the tab. The words as they were sent decide: if they were not
 * read yet, they are read now, and what was told first gives way to that.
 */
export async function recordSending(sent: Sent, parts: RecordParts): Promise<void> {
  const { readings, background, drafts, isLeftAlone } = parts;
  // The same draft cannot be sent twice, unless the first time was undone.
  withdrawUndone({ ...sent, text: "" }, parts);
  if (isLeftAlone(sent)) {
    return;
  }
  const at = new Date();
  const { last, tally } = readings;
  const sending = drafts.sent(sent);
  const tell = (read: Read | null) => {
    const marks = read === null ? [] : readings.marksIn(sent.text, read);
    const message = reportOn({ id: sending.id, at, sent, tally, read, marks });
    void background({ kind: "sent", message }).catch(() => undefined);
  };
  tell(last);
  const again = last?.text === sent.text ? null : await readings.readAgain(sent.text);
  if (again !== null && !sending.isUndone) {
    tell(again);
  }
}

/** A compose that has just come. */
export interface NewCompose {
  readonly editor: HTMLElement;
  standing(): Standing | null;
  onRedrawn(listener: () => void): void;
}

/** Undo brings a mail back as a new compose, in small steps, and nobody has typed in it yet. */
export function lookOutForUndone(compose: NewCompose, parts: Undoing, signal: AbortSignal): void {
  let mayBe = true;
  const look = () => {
    if (mayBe && parts.drafts.mayReturn().length > 0) {
      const draft = compose.standing();
      mayBe = draft === null || !withdrawUndone(draft, parts);
    }
  };
  const isNew = () => {
    mayBe = false;
  };
  compose.editor.addEventListener("input", isNew, { once: true, signal });
  compose.onRedrawn(look);
  look();
}

type Undoing = Pick<RecordParts, "background" | "drafts">;

/** What was told of a sending is withdrawn if its draft has come back. */
function withdrawUndone(draft: Standing, { background, drafts }: Undoing): boolean {
  const sending = undoneBy(draft, drafts);
  if (sending === null) {
    return false;
  }
  sending.isUndone = true;
  void background({ kind: "unsent", id: sending.id }).catch(() => undefined);
  return true;
}
