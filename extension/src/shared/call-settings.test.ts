import { expect, it } from "vitest";
import { CALL_DEFAULTS, readCallSettings } from "./call-settings";

it.each([undefined, null, 3, "call me", []])("begins with the defaults where %j was stored", (stored) => {
  expect(readCallSettings(stored)).toEqual(CALL_DEFAULTS);
});

it("reads what was stored", () => {
  const stored = {
    name: "Robin",
    days: [1, 7],
    from: "22:00",
    to: "02:30",
    timeZone: "Asia/Kolkata",
    bookingLink: "https://book.example/robin",
    phone: "+44 20 7946 0000",
    meetingLink: "https://meet.example/robin",
  };
  expect(readCallSettings(stored)).toEqual(stored);
});

it.each([
  { days: [0] },
  { days: [8] },
  { days: [1.5] },
  { days: "1" },
  { from: "24:00" },
  { to: "9:00" },
  { timeZone: 1 },
  { phone: 44 },
])("keeps the other parts where %j is not to be understood", (broken) => {
  expect(readCallSettings({ name: "Robin", ...broken })).toEqual({ ...CALL_DEFAULTS, name: "Robin" });
});

it("hands out days that nobody else holds", () => {
  readCallSettings({}).days.push(6);
  expect(readCallSettings({}).days).toEqual([1, 2, 3, 4, 5]);
});
