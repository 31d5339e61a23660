/**
 * What the review needs of a mail page. Gmail implements it in `gmail/`, the practice page in `pages/practice/`;
 * nothing in `review/` knows which one it talks to.
 */
import type { TextMap } from "../anchoring/text-map";
import type { Sent } from "../record/sent";
import type { Correspondent, Thread } from "../shared/contract.gen";
import type { Mail } from "../shared/quiet";

/** One box in which the user writes a mail, from its appearance until it leaves the page. */
export interface Compose {
  /** The element the user types in. A textarea in plain-text mode, where highlights cannot be drawn. */
  readonly editor: HTMLElement;
  /** Aborts when the compose has left the page, or the host itself has ended. */
  readonly gone: AbortSignal;
  /** The user's own words as they stand now, each character with its place; null when they cannot be read. */
  read(): TextMap | null;
  /** The conversation this compose answers, as far as the page shows it now; null when it answers none. Never rejects. */
  thread(): Promise<Thread | null>;
  /** Which mail it is, and to whom, as the page says now. */
  mail(): Mail;
  /** Those in its To field, as the page names them now. */
  people(): readonly Correspondent[];
  /** A fresh place in the compose's toolbar for our control; null while there is none. Never shifts Send. */
  mountPoint(): HTMLElement | null;
  /** Calls back, before the next frame, whenever the page has put in, taken out or moved nodes: perhaps those of the draft. */
  onRedrawn(listener: () => void): void;
  /** Calls back once if the user sends it, with what was sent. Passive: looks on, never holds up. */
  onSent(listener: (sent: Sent) => void): void;
}

/** A page with compose boxes. */
export interface MailHost {
  /** Calls back for every compose, those already there first, until the signal aborts. */
  onCompose(listener: (compose: Compose) => void, signal: AbortSignal): void;
  /** As the page is painted now, not as the system would like it. */
  theme(): "light" | "dark";
}
