import type { Thread, ThreadReading } from "../../shared/contract.gen";
import type { Choices } from "../choices";
import { type Review, suggestsCall } from "../review";
import type { Session } from "../session";

/** "unknown" until it is looked up: a call that was waved off must not flash up. */
export type CallStanding = "unknown" | "open" | "offered" | "declined";

/** Whether a call is to be suggested at one compose. */
export interface CallChoice {
  standing(): CallStanding;
  /** An invitation was inserted. */
  offer(): void;
  /** "Not for this thread". */
  decline(): void;
  /** Looks at a new reading; `changed` is called when the answer has become known. */
  look(review: Review): void;
}

/** How much a thread must have heated since a call was offered, to offer one again: from calm to tense. */
const WORSE = 1.5;

export function callChoice(parts: {
  choices: Choices;
  session: () => Session;
  changed: () => void;
}): CallChoice {
  const { choices, session, changed } = parts;
  let isAsking = false;
  let known: { declined: boolean; offeredAt: number | null } | null = null;

  const standing = (): CallStanding => {
    if (known === null || known.declined) {
      return known === null ? "unknown" : "declined";
    }
    const { thread } = session().review;
    return known.offeredAt === null || isWorse(thread, known.offeredAt) ? "open" : "offered";
  };
  const tell = () => {
    if (standing() === "open") {
      session().tally.call("suggested");
    }
    changed();
  };
  const learn = async (thread: Thread | null) => {
    known =
      thread === null
        ? { declined: true, offeredAt: null }
        : { declined: await choices.isQuiet(thread), offeredAt: await choices.callOfferedAt(thread) };
    tell();
  };
  const settle = (keep: (thread: Thread) => Promise<void>, now: NonNullable<typeof known>) => {
    const { thread } = session();
    known = now;
    if (thread !== null) {
      void keep(thread);
    }
    changed();
  };
  return {
    standing,
    offer: () =>
      settle(choices.offerCall, {
        declined: false,
        offeredAt: session().thread?.messages.length ?? null,
      }),
    decline: () => settle(choices.quiet, { declined: true, offeredAt: null }),
    look(review) {
      if (!suggestsCall(review)) {
        return;
      }
      if (known !== null) {
        tell();
      } else if (!isAsking) {
        isAsking = true;
        void learn(session().thread);
      }
    },
  };
}

/** By what the other side has written since then. */
function isWorse(reading: ThreadReading | null, messages: number): boolean {
  const since = (reading?.signals ?? []).filter(({ by, message }) => by === "them" && message >= messages);
  return since.reduce((heat, { weight }) => heat + weight, 0) >= WORSE;
}
