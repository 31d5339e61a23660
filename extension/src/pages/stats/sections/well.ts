import type { PersonTotal, Stats } from "../../../shared/contract.gen";
import { element } from "../../../shared/element";
import { calledBy } from "../people";
import { cameUp } from "../rates";
import { dayWords, grouped, many } from "../words";

/** What the page begins with: what is well, what that means, and what it rests on. `person`: all is about them. */
export function well(stats: Stats, person: PersonTotal | null): HTMLElement {
  const { title, meaning } = person === null ? ofAll(stats) : ofOne(person);
  return element(
    "div",
    { class: "well" },
    // Where the focus goes when what it was on is gone.
    element("h1", { tabindex: "-1" }, ...title),
    element("p", {}, meaning),
    element("p", { class: "soft" }, restsOn(stats)),
  );
}

interface GoodNews {
  title: (string | Node)[];
  meaning: string;
}

const CALM = "No conversation with them became heated.";

function ofAll({ people, threads, labels }: Stats): GoodNews {
  const calm = threads.threads - threads.heated;
  const marks = labels.reduce((sum, label) => sum + cameUp(label), 0);
  if (people.well > 0) {
    return { title: [withHowMany(people.well, people.people)], meaning: CALM };
  }
  if (calm > 0) {
    return {
      title: [`${grouped(calm)} of ${many(threads.threads, "conversation")} stayed calm`],
      meaning: "None of their messages, and none of yours, made them heated.",
    };
  }
  if (threads.settled > 0) {
    return {
      title: [`${grouped(threads.settled)} of ${many(threads.heated, "heated conversation")} settled`],
      meaning: "They were calm again when you wrote later.",
    };
  }
  return {
    title: ["Your habits"],
    meaning: marks === 0 ? "There is not one mark in what you sent." : "Counted, and never judged.",
  };
}

function withHowMany(well: number, people: number): string {
  if (people === 1) {
    return "All is well with the one person you wrote to";
  }
  return well === people
    ? `All is well with all ${grouped(people)} people you wrote to`
    : `All is well with ${grouped(well)} of ${grouped(people)} people`;
}

function ofOne(person: PersonTotal): GoodNews {
  const calm = person.threads - person.heated;
  const name = element("bdi", {}, calledBy(person));
  return person.heated === 0
    ? { title: ["All is well with ", name], meaning: CALM }
    : {
        title: [`${grouped(calm)} of ${many(person.threads, "conversation")} with `, name, " stayed calm"],
        meaning: `${grouped(person.settled)} of ${grouped(person.heated)} that became heated settled again.`,
      };
}

function restsOn({ messages, kept }: Stats): string {
  const days =
    kept.first_day === null || kept.last_day === null
      ? ""
      : kept.first_day === kept.last_day
        ? `, all of ${dayWords(kept.first_day)}`
        : `; what is kept begins on ${dayWords(kept.first_day)}`;
  const all = messages === kept.messages ? "" : ` of ${grouped(kept.messages)}`;
  return `This rests on ${many(messages, "message")} you sent${all}${days}. Only counts, times and people are kept, on this machine alone.`;
}
