import { expect, it } from "vitest";
import { countInspection, inspectionText } from "./inspection";

const answer = {
  composes: [{ own_text: "Dear Dana" }, { own_text: null }],
  thread: { messages: [{ own_text: "a secret" }, {}] },
  found_by: { editor: "[g_editable]", send: null },
};

it("counts what can be read and says which place was found how", () => {
  expect(countInspection(answer)).toEqual({
    composes: 2,
    readable: 1,
    messages: 2,
    anchors: [
      ["editor", "[g_editable]"],
      ["send", null],
    ],
  });
});

it("copies no word of a mail", () => {
  const text = inspectionText(countInspection(answer));
  expect(text).toContain("send: not found");
  expect(text).not.toMatch(/Dana|secret/);
});

it("tells an empty page from an empty conversation", () => {
  expect(inspectionText(countInspection({ ...answer, thread: null }))).toContain("none open");
});
