import { expect, it, vi } from "vitest";
import type { Snippet } from "../../shared/contract.gen";
import { noTextsContent, textsContent } from "./texts";

const HOURS: Snippet = {
  id: "a",
  kind: "working_hours",
  title: "When I answer",
  text: "Between nine and four.",
};
const OTHER: Snippet = { id: "b", kind: "other", title: "Parking", text: "Behind\n\nthe house." };
const END: Snippet = { id: "c", kind: "closing", title: "Goodbye", text: "I end our work. ".repeat(20) };
const EMPTY: Snippet = { id: "d", kind: "other", title: "New text", text: " " };

function box(snippets: Snippet[], fitting: Parameters<typeof textsContent>[1] = []) {
  const insert = vi.fn(() => true);
  const change = vi.fn();
  const node = document.createElement("div");
  node.append(...textsContent(snippets, fitting, { insert, change }));
  const items = () => [...node.querySelectorAll<HTMLElement>("li button")];
  return {
    node,
    insert,
    change,
    items,
    titles: () => items().map(({ firstChild }) => firstChild?.nodeValue),
  };
}

it("lists the texts in the user's order, without those that are empty", () => {
  const { titles, items } = box([OTHER, EMPTY, HOURS]);
  expect(titles()).toEqual(["Parking", "When I answer"]);
  expect(items()[0]?.textContent).toBe("ParkingBehind the house.");
});

it("puts those that fit first, each with why", () => {
  const { titles, items } = box(
    [OTHER, HOURS, END],
    [
      { kind: "closing", why: "You write “I end”." },
      { kind: "working_hours", why: "They wrote at night." },
    ],
  );
  expect(titles()).toEqual(["Goodbye", "When I answer", "Parking"]);
  expect(items().map((item) => item.querySelector(".why")?.textContent)).toEqual([
    "May fit: You write “I end”.",
    "May fit: They wrote at night.",
    undefined,
  ]);
});

it("shows the beginning of a long text, and inserts all of it", () => {
  const { items, insert } = box([END]);
  expect(items()[0]?.textContent?.length).toBeLessThan(130);
  expect(items()[0]?.textContent).toMatch(/…$/);
  items()[0]?.click();
  expect(insert).toHaveBeenCalledExactlyOnceWith(END.text);
});

it("says when the draft has gone", () => {
  const { node, items, insert } = box([HOURS]);
  insert.mockReturnValue(false);
  items()[0]?.click();
  expect(node.querySelector("[role=status]")?.textContent).toContain("nothing was inserted");
});

it("says how to get one where there is none", () => {
  const { node, change } = box([]);
  expect(node.textContent).toContain("Write one in the options");
  node.querySelector<HTMLElement>(".foot button")?.click();
  expect(change).toHaveBeenCalledOnce();
});

it("says who keeps them when they cannot be had", () => {
  const node = document.createElement("div");
  node.append(...noTextsContent("The companion is not running."));
  expect(node.textContent).toContain("Your companion keeps them. The companion is not running.");
});
