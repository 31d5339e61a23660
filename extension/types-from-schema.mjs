// Reads the contract's JSON Schema on standard input and prints TypeScript types.
import { text } from "node:stream/consumers";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(await text(process.stdin));
// Defaults are filled in by the companion; to the extension such fields are optional only in requests.
const types = await compile(
  { ...schema, title: "ContractTypes", type: "object", additionalProperties: false },
  "ContractTypes",
  {
    bannerComment: "// Generated from companion/warmline/contract.py by scripts/generate. Do not edit.",
    unreachableDefinitions: true,
    additionalProperties: false,
    maxItems: -1,
  },
);
process.stdout.write(
  types
    .replace(/export interface ContractTypes \{\}\n/, "")
    .replace(
      /\/\*\*\n \* This interface was referenced by `ContractTypes`'s JSON-Schema\n \* via the `definition` ".*"\.\n \*\/\n/g,
      "",
    )
    .replace(
      / \*\n \* This interface was referenced by `ContractTypes`'s JSON-Schema\n \* via the `definition` ".*"\.\n/g,
      "",
    ),
);
