import { beforeEach, expect, it, vi } from "vitest";
import { inspectionView } from "./inspection-view";

const answer = {
  composes: [{ own_text: "Dear Dana" }],
  thread: null,
  found_by: { canary_compose: '[gh="cm"]', editor: "[g_editable]" },
  review: "here" as const,
};
const copy = vi.fn(async (_: string) => {});
const words = () => document.body.textContent ?? "";
const button = () => document.querySelector("button") as HTMLButtonElement;
const box = () => document.querySelector("input") as HTMLInputElement;

beforeEach(() => {
  copy.mockClear();
  document.body.replaceChildren(...inspectionView(answer, copy));
});

it("shows counts and places, and no word of a mail", () => {
  expect(words()).toContain("1 of 1 readable");
  expect(words()).toContain("[g_editable]");
  expect(words()).not.toContain("Dana");
});

it("copies the counts, and says that they hold no word of a mail", async () => {
  expect(box().checked).toBe(false);
  expect(words()).toContain("no word of a mail");
  button().click();
  await vi.waitFor(() => expect(button().textContent).toBe("Copied"));
  expect(copy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("Drafts: 1 of 1 readable"));
  expect(copy.mock.calls.join()).not.toContain("Dana");
});

it("copies the words where they are asked for, and says so before", async () => {
  box().click();
  expect(words()).toContain("holds the words, names and addresses");
  button().click();
  await vi.waitFor(() => expect(button().textContent).toBe("Copied"));
  expect(JSON.parse(copy.mock.calls[0]?.[0] ?? "")).toEqual(answer);
});

it("warns of a draft that cannot be read, and of a page that is not known", () => {
  const warned = (changed: object) => {
    document.body.replaceChildren(...inspectionView({ ...answer, ...changed }, copy));
    return words();
  };
  expect(warned({})).not.toMatch(/does not know|may have changed|could not start/);
  expect(warned({ review: "missing" })).toMatch(/could not start in this tab\. .*reload the tab/);
  expect(warned({ composes: [{ own_text: null }] })).toContain("in a way Warmline does not know");
  expect(warned({ found_by: { editor: "[g_editable]" } })).toContain("may have changed its page");
});

it("says what to do where nobody answers", () => {
  document.body.replaceChildren(...inspectionView(undefined, copy));
  expect(words()).toContain("Open Gmail in this tab, or reload it");
  expect(document.querySelector("button")).toBeNull();
});
