import { describe, expect, it } from "vitest";
import { type Choice, choiceWords, EVERYTHING, fromHash, questionOf, type Range, toHash } from "./choice";
import { person } from "./testing";

const today = new Date(2026, 4, 31, 23, 30);
const own: Choice = { ...EVERYTHING, range: "own", since: "2026-01-01", until: "2026-02-01" };

describe("the question", () => {
  it.each([
    ["30d", "2026-05-02"],
    ["3m", "2026-03-01"],
    ["1y", "2025-06-01"],
    ["all", null],
  ] as [Range, string | null][])("begins for %s with %s, by the user's own clock", (range, since) => {
    const question = questionOf({ ...own, range }, today);
    expect(question).toEqual({ since, until: null, correspondent: null, label: null });
  });

  it("takes the user's own dates, label and person as they are", () => {
    const choice: Choice = { ...own, label: "hostile", person: person("mara@northgate.example") };
    expect(questionOf(choice, today)).toEqual({
      since: "2026-01-01",
      until: "2026-02-01",
      correspondent: "mara@northgate.example",
      label: "hostile",
    });
  });
});

describe("the address", () => {
  it.each([
    EVERYTHING,
    own,
    { ...own, since: null, label: "hostile" as const },
    { ...EVERYTHING, range: "3m" as const },
  ])("gives back %o", (choice) => {
    expect(fromHash(`#${toHash(choice)}`)).toEqual(choice);
  });

  it("never names the person", () => {
    const hash = toHash({
      ...own,
      label: "hostile",
      person: person("mara@northgate.example", { name: "Mara" }),
    });
    expect(hash).not.toMatch(/mara/i);
  });

  it.each(["#range=toString&label=kind", "#since=2026-99-99&until=<b>", "#%%%", ""])(
    "takes %o for everything",
    (hash) => {
      expect(fromHash(hash)).toEqual(EVERYTHING);
    },
  );
});

it.each([
  [EVERYTHING, "1 message."],
  [{ ...EVERYTHING, range: "3m" as const }, "1 message from the last three months."],
  [own, "1 message from 1 Jan 2026 until 1 Feb 2026."],
  [
    { ...EVERYTHING, person: person("m@x.example"), label: "hostile" as const },
    "1 message to m@x.example; only marks that can read as hostile.",
  ],
])("says what is shown: %o", (choice, words) => {
  expect(choiceWords(choice, 1)).toBe(words);
});
