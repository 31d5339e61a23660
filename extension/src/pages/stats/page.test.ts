import { beforeEach, expect, it, vi } from "vitest";
import type { Stats, StatsQuestion } from "../../shared/contract.gen";
import type { Ask, Background, Kind, Result } from "../../shared/messages";
import { statsPage } from "./page";
import { at, person, someStats } from "./testing";

const mara = person("mara@northgate.example", { name: "Mara" });
const tom = person("tom@northgate.example", { name: "Tom" });
const stats = someStats({ people: { people: 2, well: 2, listed: [mara, tom] } });

let asked: Ask<Kind>[];
/** What is answered next, and when. */
let answers: Promise<Result<unknown>>[];
const ok = (value: unknown) => Promise.resolve({ ok: true as const, value });
const questions = () =>
  asked.filter(({ kind }) => kind === "stats").map((ask) => (ask as Ask<"stats">).question);
const ask = (async (question: Ask<Kind>) => {
  asked.push(question);
  return answers.shift() ?? ok(question.kind === "erase" ? { rows: 4 } : stats);
}) as Background;
const open = () => {
  const page = statsPage({ ask, now: () => new Date(2026, 5, 12), hanging: () => at(400) });
  document.body.replaceChildren(page);
  return page;
};
const said = () => document.querySelector("main > [role=status]")?.textContent;
const heading = () => document.querySelector("h1")?.textContent;
const press = (name: RegExp) => {
  const button = [...document.querySelectorAll("button")].find(({ textContent }) =>
    name.test(textContent ?? ""),
  );
  if (button === undefined) {
    throw new Error(`There is no ${name}.`);
  }
  button.click();
};
const nothing: StatsQuestion = { since: null, until: null, correspondent: null, label: null };

beforeEach(() => {
  asked = [];
  answers = [];
  history.replaceState(null, "", location.pathname);
  HTMLDialogElement.prototype.showModal = vi.fn();
  HTMLDialogElement.prototype.close = function close(value?: string) {
    this.returnValue = value ?? "";
    this.dispatchEvent(new Event("close"));
  };
});

it("shows everything, and says nothing that was not asked for", async () => {
  open();
  await vi.waitFor(() => expect(heading()).toMatch(/^All is well/));
  expect(questions()).toEqual([nothing]);
  expect(said()).toBe("");
});

it("begins with what the address names", async () => {
  history.replaceState(null, "", "#range=30d&label=hostile");
  open();
  await vi.waitFor(() => expect(heading()).toMatch(/^All is well/));
  expect(questions()).toEqual([{ ...nothing, since: "2026-05-14", label: "hostile" }]);
});

it("shows one person from their row, says so, and keeps them out of the address", async () => {
  open();
  await vi.waitFor(() => press(/^Mara/));
  await vi.waitFor(() => expect(heading()).toBe("All is well with Mara"));
  expect(questions().at(-1)).toEqual({ ...nothing, correspondent: mara.address });
  expect(said()).toBe("12 messages to Mara.");
  expect(document.activeElement).toBe(document.querySelector("#person"));
  expect(location.href).not.toMatch(/mara|northgate/i);
});

it("keeps the days in the address, without a step to go back by", async () => {
  open();
  await vi.waitFor(() => expect(heading()).toBeDefined());
  const steps = history.length;
  document.querySelector<HTMLInputElement>("[value='1y']")?.click();
  expect(location.hash).toBe("#range=1y");
  document.querySelector<HTMLInputElement>("[value='all']")?.click();
  expect(location.hash).toBe("");
  expect(history.length).toBe(steps);
});

it("leaves the old figures until the new ones come, and drops answers that come too late", async () => {
  open();
  await vi.waitFor(() => expect(heading()).toMatch(/^All is well/));
  let late: (answer: Result<Stats>) => void = () => {};
  answers = [
    new Promise((resolve) => {
      late = resolve as typeof late;
    }),
    ok({ ...stats, people: { people: 9, well: 7, listed: [] } }),
  ];
  document.querySelector<HTMLInputElement>("[value='1y']")?.click();
  expect(heading()).toBe("All is well with all 2 people you wrote to");
  document.querySelector<HTMLInputElement>("[value='3m']")?.click();
  await vi.waitFor(() => expect(heading()).toBe("All is well with 7 of 9 people"));
  late({ ok: true, value: { ...stats, people: { people: 5, well: 5, listed: [] } } });
  await new Promise((next) => setTimeout(next));
  expect(heading()).toBe("All is well with 7 of 9 people");
});

it("leaves tables open that were open", async () => {
  open();
  const tables = () => [...document.querySelectorAll("details")].map((details) => details.open);
  await vi.waitFor(() => expect(tables()).not.toEqual([]));
  for (const details of [...document.querySelectorAll("details")].slice(0, 1)) {
    details.open = true;
  }
  document.querySelector<HTMLInputElement>("[value='1y']")?.click();
  await vi.waitFor(() => expect(said()).toMatch(/last year/));
  expect(tables()).toEqual([true, ...Array(tables().length - 1).fill(false)]);
});

it("says what is wrong, and tries again", async () => {
  answers = [Promise.resolve({ ok: false, trouble: "offline", message: "Your companion is off." })];
  open();
  await vi.waitFor(() => expect(document.body.textContent).toContain("Your companion is off."));
  press(/^Try again$/);
  await vi.waitFor(() => expect(heading()).toMatch(/^All is well/));
});

it("hides the filters until there is something to filter", async () => {
  answers = [ok({ ...stats, kept: { messages: 0, first_day: null, last_day: null }, messages: 0 })];
  open();
  await vi.waitFor(() => expect(document.body.textContent).toContain("Nothing counted yet"));
  expect(document.querySelector<HTMLElement>(".filters")?.hidden).toBe(true);
});

it("erases one person after a question, looks at everyone again, and says what is gone", async () => {
  open();
  await vi.waitFor(() => press(/^Tom/));
  await vi.waitFor(() => expect(heading()).toBe("All is well with Tom"));
  document.querySelector<HTMLButtonElement>("[aria-label='Erase what is kept of Tom']")?.click();
  expect(asked.some(({ kind }) => kind === "erase")).toBe(false);
  await vi.waitFor(() => document.querySelector<HTMLButtonElement>("dialog .filled")?.click());
  await vi.waitFor(() => expect(said()).toBe("The counts of 4 messages to Tom are erased."));
  expect(asked).toContainEqual({ kind: "erase", erasure: { correspondent: tom.address } });
  expect(questions().at(-1)).toEqual(nothing);
  expect(document.activeElement?.tagName).toBe("H1");
});

it("erases nothing without a yes", async () => {
  open();
  await vi.waitFor(() => press(/^Erase everything$/));
  await vi.waitFor(() => press(/^Keep it$/));
  expect(asked.some(({ kind }) => kind === "erase")).toBe(false);
});
