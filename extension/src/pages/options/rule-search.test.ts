import { beforeEach, expect, it, vi } from "vitest";
import type { RuleCard } from "../../shared/contract.gen";
import { type RuleSearch, ruleSearch } from "./rule-search";
import { write } from "./testing";

const rule = (id: string, parts: Partial<RuleCard> = {}): RuleCard => ({
  id,
  label: "defensive",
  severity: "medium",
  title: "Keeping score",
  why: "It can read as keeping score.",
  looks_for: ["as I said", "I’ve told you"],
  source: "A book",
  source_url: "https://example.org/book",
  ...parts,
});

const RULES = [
  rule("keeping-score"),
  rule("not-my-fault", { title: "Not my fault", why: "It can read as blame.", looks_for: ["not our fault"] }),
  rule("calm-down", {
    label: "condescending",
    severity: "low",
    title: "Calm down",
    looks_for: ["calm down"],
  }),
];

const turn = vi.fn();
let search: RuleSearch;
const titles = () =>
  [...document.querySelectorAll<HTMLElement>(".rule")]
    .filter(({ hidden }) => !hidden)
    .map((row) => row.querySelector("label")?.textContent);
const find = (words: string) =>
  write(document.querySelector("input[type=search]") as HTMLInputElement, words);
const count = () => document.querySelector("[role=status]")?.textContent;

beforeEach(() => {
  turn.mockReset();
  search = ruleSearch(RULES, turn);
  document.body.replaceChildren(search.node);
});

it.each([
  ["", ["Keeping score", "Not my fault", "Calm down"]],
  ["fault", ["Not my fault"]],
  ["I've told", ["Keeping score"]],
  ["BLAME", ["Not my fault"]],
  ["condescending", ["Calm down"]],
  ["keep score", ["Keeping score", "Calm down"]],
  ["keeping-score", ["Keeping score"]],
  ["mild", ["Calm down"]],
])("finds by %j", (words, wanted) => {
  find(words);
  expect(titles()).toEqual(wanted);
});

it("says how many are found, and opens what holds them", () => {
  expect(count()).toBe("3 rules");
  const groups = () =>
    [...document.querySelectorAll("details")].map(({ hidden, open }) => (hidden ? "hidden" : open));
  expect(groups()).toEqual([false, false, "hidden"]);
  find("calm");
  expect([count(), groups()]).toEqual(["1 of 3 rules", ["hidden", true, "hidden"]]);
  find("nothing like it");
  expect(count()).toContain("No rule has these words");
  find("");
  expect(groups()).toEqual([false, false, "hidden"]);
});

it("shows what a rule looks for and where it comes from", () => {
  const about = document.querySelector(".about") as HTMLElement;
  expect([...about.querySelectorAll("q")].map(({ textContent }) => textContent)).toEqual([
    "as I said",
    "I’ve told you",
  ]);
  expect(about.querySelector("a")?.href).toBe("https://example.org/book");
});

it("turns a rule off and on, and keeps the focus where it was when others change", () => {
  const box = document.querySelector<HTMLInputElement>("input[type=checkbox]") as HTMLInputElement;
  search.show(["keeping-score"]);
  expect(box.checked).toBe(false);
  box.focus();
  box.click();
  expect(turn).toHaveBeenCalledWith(RULES[0], true);
  search.show([]);
  expect(document.activeElement).toBe(box);
});
