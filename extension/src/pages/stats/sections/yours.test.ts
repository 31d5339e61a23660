import { expect, it, vi } from "vitest";
import { ALL, before } from "../erasures";
import { yours } from "./yours";

function setup() {
  const erase = vi.fn();
  const card = yours(erase);
  const [older, everything] = card.querySelectorAll("button");
  const day = card.querySelector("input") as HTMLInputElement;
  return { erase, card, older, everything, day };
}

it("erases everything, or what is older than a day", () => {
  const { erase, older, everything, day } = setup();
  everything?.click();
  expect(erase).toHaveBeenLastCalledWith(ALL);
  day.value = "2026-03-01";
  older?.click();
  expect(erase.mock.lastCall?.[0].erasure).toEqual(before("2026-03-01").erasure);
});

it("asks for a day first", () => {
  const { erase, older, card } = setup();
  older?.click();
  expect(erase).not.toHaveBeenCalled();
  expect(card.querySelector("[role=status]")?.textContent).toBe("Choose a day first.");
});

it("says how older mail comes in and how the counts come out", () => {
  expect(setup().card.textContent).toMatch(/warmline import.*warmline export/s);
});
