import { expect, it, vi } from "vitest";
import type { Papers } from "../../shared/contract.gen";
import type { Answer, Background } from "../../shared/messages";
import { papersContent } from "./papers";

const thread = { messages: [{ text: "Which green?" }] };
const written = {
  summary: "Hello Kim,",
  handover: "Hello [colleague],",
  others: ["kim@client.example"],
} as Papers;

function shown({
  answer = { ok: true, value: written } as Answer<"papers">,
  to = ["lead@firm.example"],
  takes = true,
} = {}) {
  const background = vi.fn(async () => answer);
  const actions = {
    background: background as unknown as Background,
    mail: () => ({ key: "draft-1", to }),
    insert: vi.fn(() => takes),
    copy: vi.fn(async () => {}),
    done: vi.fn(),
  };
  const box = document.createElement("div");
  box.append(...papersContent(thread, actions));
  return {
    ...actions,
    background,
    async press(words: string) {
      [...box.querySelectorAll("button")].find((one) => one.textContent === words)?.click();
      await new Promise((resolve) => setTimeout(resolve));
      return box.querySelector("[role=status]")?.textContent;
    },
  };
}

it("opens the sheet of the thread", async () => {
  const { press, background } = shown();
  await press("Call sheet");
  expect(background).toHaveBeenCalledExactlyOnceWith({ kind: "sheet", thread });
});

it("puts the summary into the draft", async () => {
  const { press, insert, done } = shown();
  await press("Write the summary");
  expect(insert).toHaveBeenCalledExactlyOnceWith("Hello Kim,");
  expect(done).toHaveBeenCalledOnce();
});

it("puts the hand-over note into a mail to a colleague", async () => {
  const { press, insert, copy } = shown();
  await press("Write the hand-over note");
  expect(insert).toHaveBeenCalledExactlyOnceWith("Hello [colleague],");
  expect(copy).not.toHaveBeenCalled();
});

it.each([
  ["to the other side", ["lead@firm.example", "Kim@client.example"]],
  ["to one of their labels", ["kim+signs@client.example"]],
  ["to nobody yet", []],
])("only copies the hand-over note where the mail goes %s", async (_, to) => {
  const { press, insert, copy } = shown({ to });
  expect(await press("Write the hand-over note")).toContain("Copied.");
  expect(copy).toHaveBeenCalledExactlyOnceWith("Hello [colleague],");
  expect(insert).not.toHaveBeenCalled();
});

it.each(["Write the summary", "Write the hand-over note"])(
  "says when the draft is gone: %s",
  async (words) => {
    expect(await shown({ takes: false }).press(words)).toContain("nothing was inserted");
  },
);

it("says what is wrong with the companion, and changes nothing", async () => {
  const { press, insert } = shown({
    answer: { ok: false, trouble: "offline", message: "Your companion is off." },
  });
  expect(await press("Write the summary")).toBe("Your companion is off.");
  expect(insert).not.toHaveBeenCalled();
});

it("says when a text could not be copied", async () => {
  const one = shown({ to: ["kim@client.example"] });
  one.copy.mockRejectedValueOnce(new Error("denied"));
  expect(await one.press("Write the hand-over note")).toContain("try again");
});
