// write-good: passive voice, weasel words, clichés.
import writeGood from "write-good";
import { answer } from "./answering.mjs";

await answer(
  (text) => writeGood(text),
  (suggestions) => suggestions.map(({ index, offset }) => [index, index + offset]),
);
