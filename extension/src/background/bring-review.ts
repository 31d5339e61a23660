import { isFromMail } from "./sender";

/** As `chrome.scripting.executeScript` has it; given as an argument, so that tests need no browser. */
export type Inject = (what: {
  target: { tabId: number; frameIds: number[] };
  files: string[];
}) => Promise<unknown>;

/** Puts the review beside the content script that asks for it. Nothing else is ever put into a page, and into no other. */
export async function bringReview(
  sender: chrome.runtime.MessageSender | undefined,
  inject: Inject,
): Promise<void> {
  const { tab, frameId } = sender ?? {};
  if (tab?.id === undefined || frameId === undefined || !isFromMail(sender?.url)) {
    throw new Error("Only a page of Gmail can have the review.");
  }
  await inject({ target: { tabId: tab.id, frameIds: [frameId] }, files: ["review.js"] });
}
