// alex: insensitive and inconsiderate wording.
import { text } from "alex";
import { answer } from "./answering.mjs";

await answer(
  (draft) => text(draft).messages,
  (messages) => messages.map(({ position }) => [position.start.offset, position.end.offset]),
);
