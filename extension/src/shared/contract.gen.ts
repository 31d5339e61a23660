// Generated from companion/warmline/contract.py by scripts/generate. Do not edit.

/**
 * What a number of conversations did later: calm again, not calm, or the user wrote no more in it.
 */
export interface Afterwards {
  threads: number;
  settled: number;
  unsettled: number;
  silent: number;
}
/**
 * What the other side asks for. `open`: the user has not written since they last asked it.
 *
 * `first` is the message in which they first asked it, where they asked more than once.
 */
export interface Ask {
  message: number;
  by: "them" | "me";
  start: number;
  end: number;
  quote: string;
  open: boolean;
  first: number | null;
}
/**
 * Whether somebody with more authority should join.
 */
export interface BringInAdvice {
  suggest: boolean;
  why: string;
}
/**
 * Whether a live conversation would serve both better than one more mail.
 */
export interface CallAdvice {
  suggest: boolean;
  why: string;
  invitation: string | null;
}
/**
 * Help to offer a call. `calendar_url` holds the first time, the file `ics` all; null without a time.
 */
export interface CallHelp {
  invitations: Invitation[];
  times: CallTime[];
  calendar_url: string | null;
  ics: string | null;
}
/**
 * Words that offer a call. `text` stands by itself; `opening` and `closing` make a whole mail of it.
 */
export interface Invitation {
  register: "warm" | "plain" | "formal";
  opening: string;
  text: string;
  closing: string;
}
/**
 * A time for a call, in the user's words and, where their clock is known and another, in theirs.
 */
export interface CallTime {
  start: string;
  end: string;
  yours: string;
  theirs: string | null;
}
/**
 * What `POST /v1/call` is asked about: the thread, and when the question is asked.
 */
export interface CallQuestion {
  thread: Thread;
  now: string;
  settings: CallTerms;
}
/**
 * The mails above the draft, oldest first. `me`: the user's own addresses, aliases too.
 */
export interface Thread {
  subject?: string;
  me?: string[];
  /**
   * @maxItems 500
   */
  messages: Message[];
}
/**
 * One mail of the thread.
 */
export interface Message {
  from?: string | null;
  name?: string | null;
  to?: string[];
  cc?: string[];
  sent_at?: string | null;
  text: string;
}
/**
 * What the user can offer for a call; an empty part is not offered.
 *
 * `days`: 1 is Monday, 7 is Sunday. The hours are those of the clock of `time_zone`; an end before the start
 * lies on the next day.
 */
export interface CallTerms {
  name?: string;
  /**
   * @maxItems 7
   */
  days: number[];
  from: string;
  to: string;
  time_zone: string;
  booking_link?: string;
  phone?: string;
  meeting_link?: string;
}
/**
 * Whether a call was suggested, an invitation put into the message, or the suggestion waved off.
 */
export interface CallTally {
  suggested: boolean;
  inserted: boolean;
  ignored: boolean;
}
/**
 * Conversations in which a call was suggested, told apart by whether it was offered in a message.
 */
export interface CallTotals {
  suggested: number;
  ignored: number;
  offered: Afterwards;
  not_offered: Afterwards;
}
/**
 * One paired extension. `origin` is null until it has called once.
 */
export interface Client {
  id: string;
  origin: string | null;
  created_at: string;
  seen_at: string | null;
  this: boolean;
}
/**
 * Which client is meant.
 */
export interface ClientId {
  id: string;
}
/**
 * All paired extensions.
 */
export interface Clients {
  clients: Client[];
}
/**
 * Somebody whom the message went to.
 */
export interface Correspondent {
  address: string;
  name?: string | null;
}
/**
 * `language` is null where there is no language pack for it: then nothing is judged.
 *
 * `marks` are those to show, in the order of the text: the worst, where there are many.
 * `more` are the others, the worst first, for when one of those is mended, ignored or switched off.
 */
export interface DraftReading {
  language: string | null;
  marks: Mark[];
  notes: Note[];
  more?: Mark[];
  snippets?: FittingSnippets[];
}
/**
 * Words of the draft that can read as something the writer may not have meant.
 */
export interface Mark {
  start: number;
  end: number;
  quote: string;
  label: "defensive" | "condescending" | "hostile";
  severity: "low" | "medium" | "high";
  found_by: "rule" | "model";
  rule: string | null;
  why: string;
  instead: string[];
}
/**
 * A quiet remark on the draft as a whole.
 */
export interface Note {
  id: string;
  message: string;
  instead: string[];
}
/**
 * The user's own texts of this kind fit here. `why` is one sentence, for the user's eyes only.
 */
export interface FittingSnippets {
  kind: "working_hours" | "emergency" | "closing" | "other";
  why: string;
}
/**
 * The whole text of the compose box as plain text, `\n` line ends.
 */
export interface DraftText {
  text: string;
}
/**
 * What is to be removed; with both null everything, the user's own texts too.
 *
 * `correspondent`: every message that went to them, to others beside them too. `before`: that day stays.
 */
export interface Erasure {
  correspondent?: string | null;
  before?: string | null;
}
/**
 * Something that changed; `what` says it in few words. `heats`: here the thread began to heat up.
 */
export interface Event {
  message: number;
  by: "them" | "me";
  start: number;
  end: number;
  quote: string;
  kind:
    | "began"
    | "copied_in"
    | "spoke_of_law"
    | "spoke_of_publicity"
    | "spoke_of_leaving"
    | "asked_for_manager"
    | "held_to_promise"
    | "asked_again"
    | "set_date"
    | "agreed_call"
    | "offered_call"
    | "apologised"
    | "promised"
    | "settled"
    | "wrote";
  what: string;
  heats: boolean;
}
/**
 * A day, an amount or a number worth checking before one speaks, where it is mentioned first.
 */
export interface Fact {
  message: number;
  by: "them" | "me";
  start: number;
  end: number;
  quote: string;
  kind: "date" | "amount" | "number";
}
/**
 * How long message `message` took to answer the other side; null where a date is missing.
 */
export interface Gap {
  message: number;
  by: "them" | "me";
  hours: number | null;
}
/**
 * The companion's proof of itself; `degraded` tells people what is weaker than it should be.
 */
export interface Hello {
  version: string;
  degraded: string | null;
}
/**
 * All that is kept, whatever was asked for; the days are those of the first and the last message.
 */
export interface Kept {
  messages: number;
  first_day: string | null;
  last_day: string | null;
}
/**
 * What is kept, and the texts that everybody starts from.
 */
export interface KeptSnippets {
  /**
   * @maxItems 40
   */
  snippets: Snippet[];
  /**
   * @maxItems 40
   */
  starting: Snippet[];
}
/**
 * A text of the user's own. No reader of a mail sees its title.
 */
export interface Snippet {
  id: string;
  kind: "working_hours" | "emergency" | "closing" | "other";
  title: string;
  text: string;
}
/**
 * Marks of one label: `sent` in all messages; `first` and `left` in those written with Warmline
 * looking on.
 */
export interface LabelTotal {
  label: "defensive" | "condescending" | "hostile";
  sent: number;
  first: number;
  left: number;
}
/**
 * Words of the thread in their place; empty where something is told by no words.
 */
export interface Line {
  message: number;
  by: "them" | "me";
  start: number;
  end: number;
  quote: string;
}
/**
 * What became of the marks of one label and rule in one message. `rule` is null for marks found
 * without one.
 *
 * `first` is the most that stood at one time while it was written, `sent` what was left when it went.
 * `applied`: another wording was taken; `ignored`: "Not here"; `switched_off`: "Never this". Of the last
 * two its user said that they were none, so they are not in `first`.
 */
export interface MarkTally {
  label: "defensive" | "condescending" | "hostile";
  rule: string | null;
  first: number;
  sent: number;
  applied?: number;
  ignored?: number;
  switched_off?: number;
}
/**
 * A note that was shown. `followed`: when the message went, there was no more reason for it.
 */
export interface NoteTally {
  id: string;
  followed: boolean;
}
/**
 * How often a note was shown, and how often its reason was gone when the message went.
 */
export interface NoteTotal {
  id: string;
  shown: number;
  followed: number;
}
/**
 * A request that needs no words.
 */
export interface Nothing {}
/**
 * What helps to leave the mail for a call, extracted from the thread and never invented.
 *
 * `opening` is to be said first; `reminders` are for the user's eyes; `went_wrong` has gaps to fill in, and
 * so have the two drafts: `summary` goes to the other side after the call, `handover` to a colleague.
 * `others` are the addresses of the other side, which a hand-over note is not meant for.
 */
export interface Papers {
  timeline: Event[];
  asks: Ask[];
  promises: Promise[];
  facts: Fact[];
  opening: string;
  reminders: string[];
  went_wrong: string[];
  summary: string;
  handover: string;
  others: string[];
  rhythm: Rhythm;
}
/**
 * What one side said it would do. `until` are the words that say by when.
 */
export interface Promise {
  message: number;
  by: "them" | "me";
  start: number;
  end: number;
  quote: string;
  until: string | null;
}
/**
 * Every answer of both sides, oldest first. `quick`: the latest ones of both took minutes only.
 */
export interface Rhythm {
  gaps: Gap[];
  quick: boolean;
}
/**
 * All correspondents of the days asked for. `well`: those with whom no conversation was heated.
 *
 * `listed`: at most 200, those with heated conversations first, then by messages.
 */
export interface People {
  people: number;
  well: number;
  listed: PersonTotal[];
}
/**
 * One correspondent: what the user wrote to them, and how their conversations went.
 */
export interface PersonTotal {
  address: string;
  name: string | null;
  messages: number;
  words: number;
  sent: number;
  threads: number;
  heated: number;
  settled: number;
}
/**
 * What went wrong and what to do about it.
 */
export interface Problem {
  code: string;
  message: string;
}
/**
 * The body of every answer that is not a success.
 */
export interface ProblemAnswer {
  error: Problem;
}
/**
 * The answer to a situation, part for part.
 */
export interface Reading {
  draft: DraftReading | null;
  thread: ThreadReading | null;
}
/**
 * The state of the thread at the moment the user is about to answer.
 *
 * `onset` is the index of the message at which it began to heat up. The `why`s are one plain sentence each
 * and name what in the thread shows it; that of `urgency` is for the user's eyes only.
 */
export interface ThreadReading {
  escalating: boolean;
  level: "calm" | "tense" | "heated";
  onset: number | null;
  content: "2d" | "3d";
  signals: Signal[];
  call: CallAdvice;
  bring_in: BringInAdvice;
  urgency: "none" | "tactical" | "emotional";
  content_why?: string;
  urgency_why?: string;
  snippets?: FittingSnippets[];
  rhythm?: Rhythm1;
}
/**
 * A countable reason, with its place in the thread. `weight` above zero heats, below zero cools.
 */
export interface Signal {
  kind: string;
  message: number;
  start: number;
  end: number;
  quote: string;
  by: "them" | "me";
  weight: number;
}
/**
 * Every answer of both sides, oldest first. `quick`: the latest ones of both took minutes only.
 */
export interface Rhythm1 {
  gaps: Gap[];
  quick: boolean;
}
/**
 * A rule as the options page lists it. `looks_for` are some of the words that it marks, `instead` some
 * that can stand in their place.
 */
export interface RuleCard {
  id: string;
  label: "defensive" | "condescending" | "hostile";
  severity: "low" | "medium" | "high";
  title: string;
  why: string;
  looks_for: string[];
  source: string;
  source_url: string | null;
  instead?: string[];
}
/**
 * All rules the companion knows.
 */
export interface RuleCards {
  rules: RuleCard[];
}
/**
 * Marks of one rule. `rule` is null for all marks of the label that were found without one.
 *
 * `instead` are other ways to say it, for the most frequent ones.
 */
export interface RuleTotal {
  label: "defensive" | "condescending" | "hostile";
  sent: number;
  first: number;
  left: number;
  rule: string | null;
  title: string;
  why: string;
  instead: string[];
  applied: number;
  ignored: number;
  switched_off: number;
}
/**
 * What is kept of a message that was sent. The same `id` twice is one, as it was told last.
 *
 * `sent_at` has the offset of the sender's own clock. `language` is null where nothing was judged. `words`
 * are the sender's own. `my_hours`: how long the sender took to answer the newest message above;
 * `their_hours`: how long they had taken to answer the sender's last one. Both are null where there was
 * nothing to answer.
 */
export interface SentMessage {
  id: string;
  sent_at: string;
  language: string | null;
  /**
   * @maxItems 500
   */
  to: Correspondent[];
  words: number;
  /**
   * @maxItems 500
   */
  marks: MarkTally[];
  /**
   * @maxItems 500
   */
  notes: NoteTally[];
  thread: ThreadTally | null;
  call: CallTally;
  my_hours: number | null;
  their_hours: number | null;
}
/**
 * The conversation above the message, as it stood when the message went.
 *
 * `id` is the mailbox's own name for it, null where that is not known. `onset` is when it began to heat up.
 */
export interface ThreadTally {
  id: string | null;
  level: "calm" | "tense" | "heated";
  onset: string | null;
}
/**
 * What `POST /v1/check` is asked about.
 */
export interface Situation {
  draft?: DraftText | null;
  thread?: Thread | null;
}
/**
 * An hour (0 to 23) or a day of the week (0 is Monday) by the sender's own clock.
 */
export interface Slot {
  slot: number;
  messages: number;
  words: number;
  sent: number;
}
/**
 * All texts of the user's own, in their order. They are kept as a whole.
 */
export interface Snippets {
  /**
   * @maxItems 40
   */
  snippets: Snippet[];
}
/**
 * How many took up to `hours`, and longer than the span before; null: longer than all of them.
 */
export interface Span {
  hours: number | null;
  count: number;
}
/**
 * How long something took: how often it is known, its median in hours, and how it is spread.
 */
export interface Spans {
  count: number;
  median: number | null;
  spans: Span[];
}
/**
 * The user's own habits, counted. Weeks in between without a message are there with zeros.
 *
 * `words`, `sent`: of messages that were judged. `written`: how many of those were written with Warmline
 * looking on; `first` and `left` are their marks.
 */
export interface Stats {
  kept: Kept;
  messages: number;
  words: number;
  sent: number;
  written: number;
  first: number;
  left: number;
  weeks: Week[];
  labels: LabelTotal[];
  rules: RuleTotal[];
  notes: NoteTotal[];
  hours: Slot[];
  weekdays: Slot[];
  threads: ThreadTotals;
  calls: CallTotals;
  mine: Spans;
  theirs: Spans;
  people: People;
}
/**
 * One ISO week of the user's own calendar.
 *
 * `words` are those of messages that were judged, `sent` the marks in them. `written_words`, `first` and
 * `left` are those of judged messages written with Warmline looking on: how they were first written, and how
 * they went. `median`: of the rates (marks sent per 1,000 words) of this week and the four before, as far as
 * they have words; null where these weeks have fewer than ten messages together.
 */
export interface Week {
  monday: string;
  messages: number;
  words: number;
  sent: number;
  written_words: number;
  first: number;
  left: number;
  median: number | null;
}
/**
 * Conversations the user wrote in. `heated`: at one of the user's messages the level was heated.
 *
 * `settled`: at a later one it was calm again; `took` is the time from the onset to there.
 */
export interface ThreadTotals {
  threads: number;
  heated: number;
  settled: number;
  took: Spans;
}
/**
 * Which messages the figures are about; a field that is null narrows nothing down. Both days are
 * included.
 *
 * `label` narrows the marks down and not the messages.
 */
export interface StatsQuestion {
  since?: string | null;
  until?: string | null;
  correspondent?: string | null;
  label?: ("defensive" | "condescending" | "hostile") | null;
}
/**
 * How many rows the request touched.
 */
export interface Stored {
  rows: number;
}
/**
 * A thread to be worked on.
 */
export interface ThreadQuestion {
  thread: Thread;
}
/**
 * A message that was told of and not sent after all: sending was undone.
 */
export interface Withdrawal {
  id: string;
}
