import { expect, it } from "vitest";
import { carry } from "./carry";

const TEXT = "Hello. As I already said, it is simple. Bye.";
const said = { start: 7, end: 25 };
const simple = { start: 32, end: 38 };

function words(after: string): string[] {
  return carry([said, simple], TEXT, after).map(({ start, end }) => after.slice(start, end));
}

it.each([
  ["nothing", TEXT, ["As I already said,", "simple"]],
  ["before both", TEXT.replace("Hello.", "Hello there."), ["As I already said,", "simple"]],
  ["between", TEXT.replace("it is", "it was"), ["As I already said,", "simple"]],
  ["behind both", `${TEXT} Thanks`, ["As I already said,", "simple"]],
  ["within the first", TEXT.replace("already ", ""), ["simple"]],
  ["against the end of a word", TEXT.replace("simple", "simpler"), ["As I already said,"]],
  ["against the start of a word", TEXT.replace("simple", "oversimple"), ["As I already said,"]],
  [
    "against the end, but not a letter",
    TEXT.replace("simple.", "simple!."),
    ["As I already said,", "simple"],
  ],
  ["everything", "Something else", []],
  ["all away", "", []],
])("keeps what the edit left alone: %s", (_, after, kept) => {
  expect(words(after)).toEqual(kept);
});

it("keeps offsets right behind an emoji", () => {
  const after = TEXT.replace("Hello.", "Hello 👍.");
  expect(words(after)).toEqual(["As I already said,", "simple"]);
});
