import { expect, it, vi } from "vitest";
import { bringReview } from "./bring-review";

const tab = { id: 7 } as chrome.tabs.Tab;
const mail = { id: "ours", url: "https://mail.google.com/mail/u/0/#inbox", tab, frameId: 0 };

it("puts the one file into the very tab and frame that asked", async () => {
  const inject = vi.fn(async () => []);
  await bringReview({ ...mail, frameId: 3 }, inject);
  expect(inject.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ["review.js"] }]]);
});

it.each([
  ["one of our own pages", { ...mail, url: "chrome-extension://ours/pages/practice/practice.html" }],
  ["another page", { ...mail, url: "https://mail.google.com.evil.test/" }],
  ["a page without an address", { id: "ours", tab, frameId: 0 }],
  ["something that is in no tab", { id: "ours", url: mail.url, frameId: 0 }],
  ["a tab that the browser does not name", { ...mail, tab: {} as chrome.tabs.Tab }],
  ["something that is in no frame", { id: "ours", url: mail.url, tab }],
  ["nobody", undefined],
])("puts nothing into %s", async (_, sender) => {
  const inject = vi.fn(async () => []);
  await expect(bringReview(sender, inject)).rejects.toThrow();
  expect(inject).not.toHaveBeenCalled();
});

it("says when the browser refuses", async () => {
  await expect(bringReview(mail, () => Promise.reject(new Error("Cannot access")))).rejects.toThrow();
});
