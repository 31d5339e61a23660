/** What can be erased: the question before, and what is said afterwards. */
import type { Erasure, PersonTotal } from "../../shared/contract.gen";
import type { Question } from "./erase";
import { calledBy } from "./people";
import { dayWords, many } from "./words";

export interface Erasing {
  erasure: Erasure;
  question: Question;
  /** `rows`: how many messages are gone. */
  done: (rows: number) => string;
}

export const ALL: Erasing = {
  erasure: {},
  question: {
    title: "Erase all your counts and texts?",
    what: "They go from this machine for good, and the texts to start from come back. Your mail and your options stay as they are.",
    confirm: "Erase everything",
  },
  done: () => "Everything is erased.",
};

export function ofPerson(person: PersonTotal): Erasing {
  const name = calledBy(person);
  return {
    erasure: { correspondent: person.address },
    question: {
      title: `Erase what is kept of ${name}?`,
      what: `The counts of every message that went to ${person.address} go from this machine for good, also where it went to others beside them. Your mail stays as it is.`,
      confirm: "Erase",
    },
    done: (rows) => `The counts of ${many(rows, "message")} to ${name} are erased.`,
  };
}

/** `day` as `2026-06-01`; that day stays. */
export function before(day: string): Erasing {
  const words = dayWords(day);
  return {
    erasure: { before: day },
    question: {
      title: `Erase what is older than ${words}?`,
      what: "The counts of every message before that day go from this machine for good. Your mail and your texts stay as they are.",
      confirm: "Erase",
    },
    done: (rows) => `The counts of ${many(rows, "message")} before ${words} are erased.`,
  };
}
