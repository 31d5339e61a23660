import { expect, it } from "vitest";
import { readSnippets } from "./snippets";

const one = { id: "1", title: "When I answer", text: "I answer mail until four." };

it("reads what was stored, and loses no text to a broken one", () => {
  expect(readSnippets([one, null, 3, { ...one, text: 7 }, { title: "no id", text: "" }])).toEqual([one]);
});

it.each([undefined, null, "texts", {}])("has none where %j was stored", (stored) => {
  expect(readSnippets(stored)).toEqual([]);
});
