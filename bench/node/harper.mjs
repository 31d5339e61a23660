// harper.js: grammar, spelling and style, by rules in WebAssembly.
import { LocalLinter } from "harper.js";
import { binary } from "harper.js/binary";
import { answer } from "./answering.mjs";

const linter = new LocalLinter({ binary });
await linter.setup();

await answer(
  (text) => linter.lint(text, { language: "plaintext" }),
  (lints) => lints.map((lint) => [lint.span().start, lint.span().end]),
);
