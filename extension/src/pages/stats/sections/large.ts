import type { Stats } from "../../../shared/contract.gen";
import { element } from "../../../shared/element";
import { ENOUGH, percent, perThousand } from "../rates";
import { grouped, many, rate } from "../words";

/** The few figures that are large, each with what it rests on. */
export function large(stats: Stats): HTMLElement {
  return element("dl", { class: "figures" }, ...[softened, perWords, settled, calls].map((of) => of(stats)));
}

function softened({ first, left, written, messages }: Stats): HTMLElement {
  const name = "softened before sending";
  if (written === 0) {
    return figure("–", name, "begins with mail you write with Warmline");
  }
  const from = written === messages ? "" : `, in ${many(written, "message")} written with Warmline`;
  if (first === 0) {
    return figure("–", name, `there was nothing to soften${from}`);
  }
  const softer = first - left;
  // A percentage of few would claim more than it knows.
  return written < ENOUGH
    ? figure(`${grouped(softer)} of ${grouped(first)}`, `marks ${name}`, `in ${many(written, "message")}`)
    : figure(`${percent(softer, first)} %`, name, `${grouped(softer)} of ${many(first, "mark")}${from}`);
}

function perWords({ sent, words, messages }: Stats): HTMLElement {
  // One mark in a mail of forty words would be a rate that frightens, and chance.
  if (words > 0 && messages < ENOUGH) {
    return figure(
      grouped(sent),
      sent === 1 ? "mark in what you sent" : "marks in what you sent",
      `in ${many(words, "word")}`,
    );
  }
  return figure(
    rate(perThousand(sent, words)),
    "marks per 1,000 words sent",
    words === 0 ? "none of it in a language that is read" : `${many(sent, "mark")} in ${many(words, "word")}`,
  );
}

function settled({ threads }: Stats): HTMLElement {
  const basis = `of ${many(threads.threads, "conversation")}`;
  return threads.heated === 0
    ? figure("None", "became heated", basis)
    : figure(
        `${grouped(threads.settled)} of ${grouped(threads.heated)}`,
        "heated conversations settled",
        basis,
      );
}

function calls({ calls: { offered, suggested } }: Stats): HTMLElement {
  return figure(
    grouped(offered.threads),
    offered.threads === 1 ? "call offered" : "calls offered",
    suggested === 0 ? "none was suggested" : `suggested in ${many(suggested, "conversation")}`,
  );
}

function figure(value: string, name: string, basis: string): HTMLElement {
  return element(
    "div",
    {},
    element("dt", {}, name),
    element("dd", { class: "value" }, element("bdi", {}, value)),
    element("dd", { class: "soft small" }, element("bdi", {}, basis)),
  );
}
