import type { Correspondent, Mark, SentMessage, ThreadTally } from "../shared/contract.gen";
import { countWords } from "./count-words";
import { hoursOf } from "./hours";
import { localTime } from "./local-time";
import type { Read, Sent } from "./sent";
import type { Tally } from "./tally";

/** What the companion takes of a message. */
const MOST_PEOPLE = 500;
const LONGEST_ADDRESS = 1_000;
const LONGEST_NAME = 200;

interface Parts {
  readonly id: string;
  readonly at: Date;
  readonly sent: Sent;
  readonly tally: Tally;
  /** The reading that tells most about it; null where nothing could ever be read. */
  readonly read: Read | null;
  /** What is left of its marks in the words as they were sent. */
  readonly marks: readonly Mark[];
}

/** What is kept of a mail that was sent: counts, times and people, and none of its words. */
export function reportOn({ id, at, sent, tally, read, marks }: Parts): SentMessage {
  const language = read?.reading.draft?.language ?? null;
  const { call, ...judged } = tally.report({ marks, notes: read?.reading.draft?.notes ?? [] });
  const thread = read?.thread ?? null;
  const reading = read?.reading.thread ?? null;
  return {
    id,
    sent_at: localTime(at),
    language,
    to: people(sent.to),
    words: countWords(sent.text),
    // What nobody judged has no marks that were softened.
    ...(language === null ? { marks: [], notes: [] } : judged),
    thread: threadTally(sent, read),
    call,
    ...hoursOf({ at, sent, thread, reading }),
  };
}

function threadTally({ conversation }: Sent, read: Read | null): ThreadTally | null {
  const reading = read?.reading.thread ?? null;
  if (reading === null) {
    return null;
  }
  const { level, onset } = reading;
  const began = onset === null ? null : (read?.thread?.messages[onset]?.sent_at ?? null);
  return { id: conversation?.id ?? null, level, onset: began };
}

/** Each once. A name that cannot be kept is left out, and the person stays. */
function people(to: readonly Correspondent[]): Correspondent[] {
  const known = new Map<string, Correspondent>();
  for (const { address, name } of to) {
    const key = address.toLowerCase();
    if (address.length <= LONGEST_ADDRESS && isWhole(address) && !known.has(key)) {
      const says = name && name.length <= LONGEST_NAME && isWhole(name) && name.toLowerCase() !== key;
      known.set(key, { address, name: says ? name : null });
    }
  }
  return [...known.values()].slice(0, MOST_PEOPLE);
}

/** Half a character cannot travel, and a control character is no part of a name. */
function isWhole(text: string): boolean {
  return !/[\p{Cs}\p{Cc}]/u.test(text);
}
