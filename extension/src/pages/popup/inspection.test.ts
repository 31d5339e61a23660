import { expect, it } from "vitest";
import { countInspection, countsText, inspectionRows, wholeText } from "./inspection";

const message = (own_text: string, clipped = false) => ({ own_text, clipped });
const answer = {
  composes: [{ own_text: "Dear Dana" }, { own_text: null }],
  thread: { messages: [message("a secret"), message("long", true)] },
  found_by: { canary_compose: '[gh="cm"]', canary_list: null, editor: "[g_editable]", send: null },
  review: "here" as const,
};

it("counts what can be read and says which place was found how", () => {
  expect(countInspection(answer)).toEqual({
    composes: 2,
    readable: 1,
    messages: 2,
    clipped: 1,
    familiar: true,
    review: "here",
    anchors: Object.entries(answer.found_by),
  });
});

it("tells the counts in lines", () => {
  expect(inspectionRows(countInspection(answer))).toEqual([
    ["Drafts", "1 of 2 readable"],
    ["Messages in the conversation", "2"],
    ["Shown by Gmail in part only", "1"],
    ["Gmail's page", "as expected"],
    ["Places in use", "2 of 4"],
  ]);
});

it("tells an empty page, and one that is not Gmail as it is known", () => {
  const found_by = { canary_compose: null, canary_list: null, editor: "[g_editable]" };
  const empty = { composes: [], thread: null, found_by, review: "needless" as const };
  expect(inspectionRows(countInspection(empty))).toEqual([
    ["Drafts", "none open"],
    ["Messages in the conversation", "none open"],
    ["Gmail's page", "unfamiliar"],
    ["Places in use", "1 of 3"],
  ]);
});

it("tells that nothing is read where the review could not be brought", () => {
  expect(countsText(countInspection({ ...answer, review: "missing" }))).toContain(
    "Reading along: could not start",
  );
});

it("copies no word of a mail with the counts", () => {
  const text = countsText(countInspection(answer));
  expect(text).toContain("Drafts: 1 of 2 readable");
  expect(text).toContain("editor: [g_editable]");
  expect(text).toContain("send: not here");
  expect(text).not.toMatch(/Dana|secret/);
});

it("copies the words where they are asked for", () => {
  expect(JSON.parse(wholeText(answer))).toEqual(answer);
});
