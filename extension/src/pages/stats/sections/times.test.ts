import { expect, it } from "vitest";
import { at, cells, shown, someStats } from "../testing";
import { hours, weekdays } from "./times";

const slots = (count: number, change: Record<number, { messages: number; sent: number }>) =>
  Array.from({ length: count }, (_, slot) => {
    const { messages = 0, sent = 0 } = change[slot] ?? {};
    return { slot, messages, words: messages * 100, sent };
  });

it("names the hour with most marks among those that rest on enough", () => {
  const stats = someStats({
    hours: slots(24, {
      9: { messages: 10, sent: 1 },
      17: { messages: 20, sent: 6 },
      22: { messages: 2, sent: 2 },
    }),
  });
  const card = shown(hours(stats, at(400)));
  expect(card.querySelector("[role=img]")?.getAttribute("aria-label")).toBe(
    "Most marks per 1,000 words: 17:00, 3.",
  );
  expect(card.textContent).toContain("light columns rest on fewer than ten messages");
  expect(cells(card)[17]).toEqual(["17:00", "20", "2,000", "6", "3"]);
  expect(cells(card)[0]).toEqual(["00:00", "0", "0", "0", "–"]);
});

it("begins the week with Monday", () => {
  const stats = someStats({ weekdays: slots(7, { 0: { messages: 10, sent: 0 } }) });
  const card = shown(weekdays(stats, at(400)));
  expect(cells(card).map(([day]) => day)).toEqual([
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
  ]);
  expect(card.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("No marks in what you sent.");
  expect(card.textContent).not.toContain("light columns");
});

it("waits for ten messages", () => {
  const stats = someStats({ weekdays: slots(7, { 0: { messages: 9, sent: 3 } }) });
  expect(weekdays(stats, at(400))).toMatchObject({
    until: "Appears once ten messages are from the same day.",
  });
});
