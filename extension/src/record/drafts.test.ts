// @vitest-environment node
import { expect, it } from "vitest";
import { rememberDrafts } from "./drafts";
import type { Sent } from "./sent";

const sent: Sent = { text: "Yes.", key: "a", to: [], conversation: null };

it("goes on with what was counted of a draft when it comes again", () => {
  const drafts = rememberDrafts();
  const tally = drafts.tallyOf("a");
  expect(drafts.tallyOf("a")).not.toBe(tally);
  drafts.keep("a", tally);
  expect(drafts.tallyOf("a")).toBe(tally);
  expect(drafts.tallyOf("b")).not.toBe(tally);
});

it("forgets the oldest of many drafts", () => {
  const drafts = rememberDrafts();
  const tally = drafts.tallyOf("");
  for (let nth = 0; nth <= 50; nth += 1) {
    drafts.keep(String(nth), tally);
  }
  expect([drafts.tallyOf("0") === tally, drafts.tallyOf("1") === tally]).toEqual([false, true]);
});

it("expects a sending back for a minute, and once", () => {
  let now = 0;
  const drafts = rememberDrafts(() => now);
  const sending = drafts.sent(sent);
  const other = drafts.sent({ ...sent, key: "b" });
  expect(sending.id).not.toBe(other.id);
  now = 60_000;
  expect(drafts.mayReturn()).toEqual([sending, other]);
  sending.isUndone = true;
  expect(drafts.mayReturn()).toEqual([other]);
  now = 60_001;
  expect(drafts.mayReturn()).toEqual([]);
});
