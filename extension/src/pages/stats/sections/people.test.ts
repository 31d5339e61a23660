import { expect, it, vi } from "vitest";
import { cells, person, shown, someStats } from "../testing";
import { people } from "./people";

const acts = { choose: vi.fn(), erase: vi.fn() };
const stats = (listed: ReturnType<typeof person>[], all = listed.length) =>
  someStats({ people: { people: all, well: listed.filter(({ heated }) => heated === 0).length, listed } });
const crowd = (count: number) => Array.from({ length: count }, (_, nth) => person(`p${nth}@x.example`));
const buttons = (card: HTMLElement) => [...card.querySelectorAll("button")];

it("begins with those with whom all is well, and lists by how much was written to them", () => {
  const hot = person("hot@x.example", { messages: 2, threads: 2, heated: 1, settled: 1 });
  const card = shown(people(stats([hot, person("cool@x.example", { messages: 9 })]), null, acts));
  expect(card.querySelector("p")?.textContent).toMatch(/^All is well with 1 of 2\./);
  expect(cells(card)).toEqual([
    ["cool@x.example", "9", "3", "0", "0", "Erase"],
    ["hot@x.example", "2", "2", "1", "1", "Erase"],
  ]);
});

it("leaves the share out where it is none", () => {
  const card = shown(people(stats([person("hot@x.example", { heated: 1 })]), null, acts));
  expect(card.querySelector("p")?.textContent).toMatch(/^A name shows/);
});

it("shows names as text, in their own direction", () => {
  const card = shown(people(stats([person("a@x.example", { name: "<img src=x>" })]), null, acts));
  expect(card.querySelector("img")).toBeNull();
  expect(card.querySelector("button bdi")?.textContent).toBe("<img src=x>");
});

it("chooses and erases the one whose row it is, and tells who is chosen", () => {
  const [one, two] = [person("one@x.example"), person("two@x.example")];
  const card = shown(people(stats([one, two]), "two@x.example", acts));
  const [first, , second, erase] = buttons(card);
  first?.click();
  expect(acts.choose).toHaveBeenCalledWith(one);
  erase?.click();
  expect(acts.erase).toHaveBeenCalledWith(two);
  expect(second?.getAttribute("aria-pressed")).toBe("true");
  expect(erase?.getAttribute("aria-label")).toBe("Erase what is kept of two@x.example");
});

it("shows a few rows, and all on demand", () => {
  const card = shown(people(stats(crowd(20)), null, acts));
  document.body.replaceChildren(card);
  const hidden = () => card.querySelectorAll("tr[hidden]").length;
  expect(hidden()).toBe(12);
  buttons(card).at(-1)?.click();
  expect(hidden()).toBe(0);
  expect(document.activeElement?.textContent).toBe("p8@x.example");
});

it("says when not all are listed", () => {
  const card = shown(people(stats(crowd(200), 312), null, acts));
  expect(buttons(card).at(-1)?.textContent).toBe("Show 200 of 312");
});

it("waits for somebody", () => {
  expect(people(stats([]), null, acts)).toHaveProperty("until");
});
