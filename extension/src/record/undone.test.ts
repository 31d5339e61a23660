// @vitest-environment node
import { expect, it } from "vitest";
import { rememberDrafts } from "./drafts";
import { undoneBy } from "./undone";

const to = [{ address: "dana@client.example" }, { address: "kofi@client.example" }];
const sent = { key: "#msg-a:r7", text: "Yes, on Friday.", to, conversation: null };

it.each([
  ["the same draft, empty as yet", { ...sent, text: "", to: [] }, true],
  [
    "the same words to the same people",
    { ...sent, key: "other", text: " Yes, on Friday.\n", to: [...to].reverse() },
    true,
  ],
  ["the same words to others", { ...sent, key: "other", to: to.slice(1) }, false],
  ["other words", { ...sent, key: "other", text: "Yes." }, false],
])("%s", (_, draft, isUndone) => {
  const drafts = rememberDrafts();
  const sending = drafts.sent(sent);
  expect(undoneBy(draft, drafts)).toBe(isUndone ? sending : null);
});

it("no words are nobody's words", () => {
  const drafts = rememberDrafts();
  drafts.sent({ ...sent, text: "" });
  expect(undoneBy({ ...sent, key: "other", text: "" }, drafts)).toBeNull();
});
