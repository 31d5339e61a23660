/** Every message between the parts of the extension, by direction. Mail text travels inside `check`, `call`, `papers` and sheets. */
import type {
  CallHelp,
  CallQuestion,
  Clients,
  Erasure,
  KeptSnippets,
  Nothing,
  Papers,
  Reading,
  RuleCards,
  SentMessage,
  Situation,
  Snippets,
  Stats,
  StatsQuestion,
  Stored,
  Thread,
} from "./contract.gen";

/** Why there is no answer. The first four are states of the connection, said in the control. */
export type Trouble =
  /** Nothing answers on the port. */
  | "offline"
  /** No key yet: the welcome page has not been used. */
  | "not_paired"
  /** Something answers on the port, but could not prove that it is the user's companion. */
  | "stranger"
  /** The companion no longer knows our key, or knows it from another extension. */
  | "refused"
  /** The companion is alive but has too much to do; trying again in a moment helps. */
  | "busy"
  /** The companion said what was wrong with this request; `message` holds it. */
  | "problem";

export type Result<T> = { ok: true; value: T } | { ok: false; trouble: Trouble; message: string };

/** What the companion is to us right now. */
export type Connection =
  | { state: "ready"; version: string; degraded: string | null }
  | { state: Exclude<Trouble, "busy" | "problem">; message: string };

/** From pages and content scripts to the background: the question and its answer. */
export interface ToBackground {
  connection: { ask: object; answer: Connection };
  pair: { ask: { pairingText: string }; answer: Connection };
  unpair: { ask: object; answer: Connection };
  check: { ask: { situation: Situation }; answer: Result<Reading> };
  /** Words and times that offer a call. */
  call: { ask: { question: CallQuestion }; answer: Result<CallHelp> };
  /** Moments as a page wrote them in its language, as ISO 8601; null where it is not certain which are meant. */
  /** Puts the review beside the content script that asks. */
  review: { ask: object; answer: Nothing };
  dates: { ask: { written: string[]; language: string }; answer: (string | null)[] };
  sent: { ask: { message: SentMessage }; answer: Result<Stored> };
  /** Sending was undone: what was told of it does not hold. */
  unsent: { ask: { id: string }; answer: Result<Stored> };
  stats: { ask: { question: StatsQuestion }; answer: Result<Stats> };
  erase: { ask: { erasure: Erasure }; answer: Result<Stored> };
  clients: { ask: object; answer: Result<Clients> };
  revoke: { ask: { id: string }; answer: Result<Stored> };
  rules: { ask: object; answer: Result<RuleCards> };
  /** The user's own texts, and those to start from. */
  snippets: { ask: object; answer: Result<KeptSnippets> };
  keepSnippets: { ask: Snippets; answer: Result<Stored> };
  papers: { ask: { thread: Thread }; answer: Result<Papers> };
  /** Opens the call sheet of a thread in a tab of its own. */
  sheet: { ask: { thread: Thread }; answer: Nothing };
  /** The thread that a sheet was opened for: given away once, and null from then on. */
  takeSheet: { ask: { id: string }; answer: { thread: Thread | null } };
  open: { ask: { page: "welcome" | "options" | "stats" | "practice" }; answer: Nothing };
}

/** Of one tab. `needless`: nobody has written there yet. `missing`: it could not be brought; the next compose asks again. */
export type ReviewState = "needless" | "coming" | "here" | "missing";

/** From the popup (or a test) to the Gmail tab. The answer is `Inspection` in `gmail/inspect.ts`, and `review`, a `ReviewState`. */
export interface InspectMessage {
  kind: "inspect";
}

/** What the user can do by keys of their own choice. The names are those of the manifest. */
export type ShortcutName = "next-mark" | "previous-mark" | "panel";

/** From the background to the page in front. */
export interface ShortcutMessage {
  kind: "shortcut";
  name: ShortcutName;
}

/** Calls back for every shortcut until the signal aborts; given as an argument, so that tests need no browser. */
export type Shortcuts = (obey: (name: ShortcutName) => void, signal: AbortSignal) => void;

export type Kind = keyof ToBackground;
export type Ask<K extends Kind> = { kind: K } & ToBackground[K]["ask"];
export type Answer<K extends Kind> = ToBackground[K]["answer"];

/** How every part but the background itself reaches the background; given as an argument, so that tests need none. */
export type Background = <K extends Kind>(ask: Ask<K>) => Promise<Answer<K>>;
