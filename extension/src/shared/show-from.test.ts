import { expect, it } from "vitest";
import { markOn } from "../review/testing";
import { isShown, LABELS, readShowFrom, type Severity, type ShowFrom } from "./show-from";

const ALL = { defensive: "low", condescending: "low", hostile: "low" } as const;

it.each<[ShowFrom, Severity[]]>([
  ["low", ["low", "medium", "high"]],
  ["medium", ["medium", "high"]],
  ["high", ["high"]],
  ["none", []],
])("from %s on shows %j, and leaves the other labels as they are", (from, wanted) => {
  for (const label of LABELS) {
    const shown = (["low", "medium", "high"] as const).filter((severity) =>
      isShown(markOn("As I said.", "As I said", { label, severity }), { ...ALL, defensive: from }),
    );
    expect(shown).toEqual(label === "defensive" ? wanted : ["low", "medium", "high"]);
  }
});

it.each([undefined, null, 3, "high", { defensive: 1 }, { defensive: "loud" }])(
  "shows everything where %j was stored",
  (stored) => {
    expect(readShowFrom(stored)).toEqual(ALL);
  },
);

it("reads what was stored, label by label", () => {
  expect(readShowFrom({ defensive: "none", hostile: "high", condescending: "loud" })).toEqual({
    defensive: "none",
    condescending: "low",
    hostile: "high",
  });
});
