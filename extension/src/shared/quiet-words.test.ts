import { expect, it } from "vitest";
import type { Quiet } from "./quiet";
import { quietWords } from "./quiet-words";

const NOW = new Date(2026, 10, 9, 15, 30).getTime();

it.each<[Quiet, string]>([
  [
    { by: "mail", key: "m", since: NOW },
    "A mail is left alone since 15:30, until it is sent or you bring it back.",
  ],
  [
    { by: "correspondent", address: "jonas@weber-signs.example" },
    "Mail to jonas@weber-signs.example is left alone, until you bring it back.",
  ],
  [{ by: "snooze", until: NOW + 3_600_000 }, "Every mail is left alone until 16:30."],
  [
    { by: "snooze", until: new Date(2026, 10, 10).getTime() },
    "Every mail is left alone until 10 Nov, 00:00.",
  ],
  [{ by: "off" }, "Every mail is left alone, until you turn Warmline on."],
])("%o says how far it goes", (quiet, words) => {
  expect(quietWords(quiet, NOW)).toBe(words);
});
