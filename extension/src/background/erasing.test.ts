// @vitest-environment node
import { expect, it } from "vitest";
import { reaches } from "./erasing";
import { reportOf } from "./testing";

const report = reportOf({
  sent_at: "2026-11-21T00:30:00+05:00",
  to: [{ address: "Dana@client.example" }, { address: "kofi@client.example" }],
});

it.each([
  ["everything", {}, true],
  ["everything, said in full", { correspondent: null, before: null }, true],
  ["one of those it went to", { correspondent: "dana@CLIENT.example" }, true],
  ["somebody else", { correspondent: "lee@client.example" }, false],
  ["a later day", { before: "2026-11-22" }, true],
  ["its own day by its sender's clock", { before: "2026-11-21" }, false],
  ["both, and both hold", { correspondent: "kofi@client.example", before: "2026-11-22" }, true],
  ["both, and one does not hold", { correspondent: "kofi@client.example", before: "2026-11-21" }, false],
])("an erasure of %s", (_, erasure, does) => {
  expect(reaches(erasure, report)).toBe(does);
});
