import { expect, it, vi } from "vitest";
import { markOn } from "../testing";
import { type CardActions, cardContent, mutedContent } from "./card";

const TEXT = "Hi. As I said, it is late.";
const mark = markOn(TEXT, "As I said,", {
  instead: ["In short,", "To pull it together,", "Here it is:", "Fourth,"],
});

function card(actions: Partial<CardActions> = {}, of = mark) {
  const box = document.createElement("div");
  const all = {
    use: () => "replaced" as const,
    notHere: vi.fn(),
    never: vi.fn(),
    rule: async () => null,
    ...actions,
  };
  box.append(...cardContent(of, TEXT, all));
  const button = (words: string) =>
    [...box.querySelectorAll("button")].find(({ textContent }) => textContent === words);
  return { box, button, ...all };
}

it("says what it can read as, and why", () => {
  const { box } = card();
  expect(box.querySelector("h2")?.textContent).toBe("Can read as defensive");
  expect(box.querySelector("p")?.textContent).toBe(mark.why);
});

it("offers three wordings as they will stand there, the changed words emphasised", () => {
  const wordings = [...card().box.querySelectorAll(".wording")];
  expect(wordings.map(({ textContent }) => textContent)).toEqual([
    "In short, it is late.",
    "To pull it together, it is late.",
    "Here it is: it is late.",
  ]);
  expect(wordings[0]?.querySelector("strong")?.textContent).toBe("In short,");
  expect(wordings[0]?.getAttribute("aria-label")).toBe("Use this: In short, it is late.");
});

it("uses the wording that is pressed", () => {
  const use = vi.fn(() => "replaced" as const);
  card({ use }).button("Here it is: it is late.")?.click();
  expect(use).toHaveBeenCalledExactlyOnceWith("Here it is:");
});

it.each([
  ["replaced", /^$/],
  ["changed", /have changed, so nothing was replaced/],
  ["holds_more", /a mention or a picture.*cannot change them here/],
  ["refused", /cannot be changed here/],
] as const)("says what came of it: %s", (outcome, words) => {
  const { box, button } = card({ use: () => outcome });
  button("In short, it is late.")?.click();
  expect(box.querySelector("[role=status]")?.textContent).toMatch(words);
});

it("says why and no more of a mark without a rule and without other words", () => {
  const { box } = card({}, { ...mark, found_by: "model", rule: null, instead: [] });
  const words = [...box.children].map(({ textContent }) => textContent).filter((text) => text !== "");
  expect(words).toEqual(["Can read as defensive", mark.why, "Not here"]);
});

it("can be waved off here, or for good when a rule found it", () => {
  const { button, notHere, never } = card();
  button("Not here")?.click();
  button("Never this")?.click();
  expect(notHere).toHaveBeenCalledOnce();
  expect(never).toHaveBeenCalledOnce();
  expect(card({}, { ...mark, rule: null }).button("Never this")).toBeUndefined();
});

it.each([
  ["https://example.org/book", "https://example.org/book"],
  [null, undefined],
  ["javascript:alert(1)", undefined],
])("tells the source on demand: %o", async (source_url, href) => {
  const rule = {
    id: "keeping-score",
    label: "defensive",
    severity: "medium",
    title: "Keeping score",
    why: "",
    looks_for: [] as string[],
    source: "A book",
    source_url,
  } as const;
  const { box, button } = card({ rule: async () => rule });
  button("Source")?.click();
  await vi.waitFor(() => expect(box.querySelector(".source")?.textContent).toBe("Keeping score · A book"));
  expect(box.querySelector("a")?.href).toBe(href);
});

it("shows the words itself where the draft cannot, and leads back to the list", () => {
  const list = vi.fn();
  const { box, button } = card({ list });
  expect(box.querySelector("p")?.textContent).toBe("As I said, it is late.");
  expect(box.querySelector("p strong")?.textContent).toBe("As I said,");
  button("All notes")?.click();
  expect(list).toHaveBeenCalledOnce();
  expect(card().button("All notes")).toBeUndefined();
});

it("makes no element of the draft's words", () => {
  const text = "<img src=x> As I said, <b>no</b>.";
  const box = document.createElement("div");
  box.append(...cardContent(markOn(text, "As I said,"), text, card()));
  expect(box.querySelector("img, b")).toBeNull();
});

it("says how a rule comes back", () => {
  const undo = vi.fn();
  const box = document.createElement("div");
  box.append(...mutedContent({ undo, options: () => {} }));
  expect(box.textContent).toContain("options");
  box.querySelector("button")?.click();
  expect(undo).toHaveBeenCalledOnce();
});
