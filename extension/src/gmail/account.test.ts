import { expect, it } from "vitest";
import { setBody, showPage } from "../../testing/gmail-page";
import { accountOf } from "./account";

it("is read from the account link in any language", () => {
  showPage({ account: "robin@example.test", title: "Inbox - somebody@else.test - Gmail" });
  expect(accountOf(document)).toBe("robin@example.test");
});

it.each([
  ["Inbox (3) - robin@example.test - Gmail", "robin@example.test"],
  ["Re: ask dana@client.test - robin@example.test - Example Co Mail", "robin@example.test"],
  ["Fwd: robin@example.test - Gmail", "robin@example.test"],
  ["Gmail", null],
  ["", null],
])("is read from the title %j where there is no link", (title, account) => {
  setBody("<p></p>", title);
  expect(accountOf(document)).toBe(account);
});
