import { expect, it, vi } from "vitest";
import { at, person, someStats } from "./testing";
import { emptyView, view } from "./view";

const acts = { choose: vi.fn(), erase: vi.fn(), eraseSome: vi.fn(), showAll: vi.fn() };

it("begins with what is well, ends with what is the user's own, and gathers what waits", () => {
  const { head, body } = view(someStats(), null, at(400), acts);
  expect(head.querySelector("h1")?.textContent).toMatch(/^All is well/);
  const titles = [...body.querySelectorAll("h2")].map(({ textContent }) => textContent);
  expect(titles).toEqual([
    "Is it getting calmer?",
    "Which kinds come up?",
    "Your habits",
    "Do heated conversations settle?",
    "How is it with each of them?",
    "What comes later",
    "Yours to add to, take along and erase",
  ]);
  const waiting = [...body.querySelectorAll(".later dt")].map(({ textContent }) => textContent);
  expect(waiting).toHaveLength(7);
});

it("names each chart, and has a table behind it", () => {
  const { body } = view(someStats(), null, at(400), acts);
  for (const chart of body.querySelectorAll(".card:has(svg[role=img])")) {
    expect(chart.querySelector("svg")?.getAttribute("aria-label")).toMatch(/\.$/);
    expect(chart.querySelectorAll("details tbody tr").length).toBeGreaterThan(0);
  }
});

it("lets no half stand alone", () => {
  const { body } = view(someStats({ labels: [] }), null, at(400), acts);
  expect(body.querySelectorAll(".grid > .card:not(.wide)")).toHaveLength(0);
});

it("says that nothing is found, and leads back", () => {
  const { body } = view(someStats({ messages: 0 }), person("m@x.example"), at(400), acts);
  body.querySelector("button")?.click();
  expect(acts.showAll).toHaveBeenCalled();
});

it("says before the first message what there will be, and how older mail comes in", () => {
  expect(emptyView().body.textContent).toMatch(/Nothing counted yet.*warmline import/s);
});
