import { expect, it } from "vitest";
import { whenWritten, whoWrote } from "./told";

it("names the user as you, and others by what is known", () => {
  expect(whoWrote({ text: "", from: "kim@client.example", name: "Kim" }, "me")).toBe("You");
  expect(whoWrote({ text: "", from: "kim@client.example", name: "Kim" }, "them")).toBe("Kim");
  expect(whoWrote({ text: "", from: "kim@client.example", name: null }, "them")).toBe("kim@client.example");
  expect(whoWrote(undefined, "them")).toBe("They");
});

it("gives the day, or the place in the thread", () => {
  const messages = [
    { text: "", sent_at: "2026-03-02T10:00:00" },
    { text: "", sent_at: "soon" },
    { text: "" },
  ];
  expect(whenWritten({ messages }, 0)).toMatch(/Mon.* 2 Mar.*10:00/);
  expect(whenWritten({ messages }, 1)).toBe("message 2 of 3");
  expect(whenWritten({ messages }, 2)).toBe("message 3 of 3");
});
