import { expect, it } from "vitest";
import { DEFAULTS, type Preferences } from "./preferences";
import { everyQuiet, inAnHour, liftQuiet, makeQuiet, type Quiet, quietOf, tomorrow } from "./quiet";

const NOW = new Date(2026, 10, 9, 15, 30).getTime();
const mail = { key: "#msg-a:r1", to: ["Jonas@weber-signs.example"] };
const other = { key: "#msg-a:r2", to: ["mara@northgate-dental.example"] };

const choices: [Quiet, reaches: string][] = [
  [{ by: "mail", key: "#msg-a:r1", since: NOW }, "this mail"],
  [{ by: "correspondent", address: "jonas@weber-signs.example" }, "this mail"],
  [{ by: "snooze", until: NOW + 1 }, "every mail"],
  [{ by: "off" }, "every mail"],
];

function made(...quiets: Quiet[]): Preferences {
  const preferences = { ...DEFAULTS };
  for (const quiet of quiets) {
    Object.assign(preferences, makeQuiet(preferences, quiet));
  }
  return preferences;
}

it("reads every mail to begin with", () => {
  expect(quietOf(DEFAULTS, mail, NOW)).toBeNull();
  expect(everyQuiet(DEFAULTS, NOW)).toEqual([]);
});

it.each(choices)("%o holds for %s, is listed, and can be lifted", (quiet, reaches) => {
  const preferences = made(quiet);
  expect(quietOf(preferences, mail, NOW)).toEqual(quiet);
  expect(quietOf(preferences, other, NOW) !== null).toBe(reaches === "every mail");
  expect(everyQuiet(preferences, NOW)).toEqual([quiet]);
  expect({ ...preferences, ...liftQuiet(preferences, quiet) }).toEqual(DEFAULTS);
});

it("names the widest choice, since lifting a narrower one would change nothing", () => {
  const [ofMail, ofCorrespondent, snooze, off] = choices.map(([quiet]) => quiet) as [
    Quiet,
    Quiet,
    Quiet,
    Quiet,
  ];
  expect(everyQuiet(made(ofMail, ofCorrespondent, snooze, off), NOW)).toEqual([
    off,
    snooze,
    ofCorrespondent,
    ofMail,
  ]);
});

it("lifts one choice and leaves the others", () => {
  const jonas: Quiet = { by: "correspondent", address: "jonas@weber-signs.example" };
  const mara: Quiet = { by: "correspondent", address: "mara@northgate-dental.example" };
  const both = made(jonas, mara);
  expect(liftQuiet(both, jonas)).toEqual({ quietCorrespondents: [mara.address] });
});

it("keeps one choice once, in lower case", () => {
  const jonas: Quiet = { by: "correspondent", address: "Jonas@weber-signs.example" };
  expect(made(jonas, jonas).quietCorrespondents).toEqual(["jonas@weber-signs.example"]);
});

it("ends a snooze by itself", () => {
  expect(quietOf(made({ by: "snooze", until: NOW }), mail, NOW)).toBeNull();
});

it("forgets the oldest mails", () => {
  const many = Array.from({ length: 60 }, (_, at): Quiet => ({ by: "mail", key: `m${at}`, since: NOW + at }));
  const { quietMails } = made(...many);
  expect(quietMails).toHaveLength(50);
  expect(quietMails.at(-1)).toEqual({ key: "m59", since: NOW + 59 });
});

it("knows an hour, and the beginning of the next day", () => {
  expect(new Date(inAnHour(NOW)).getHours()).toBe(16);
  expect(new Date(tomorrow(NOW))).toEqual(new Date(2026, 10, 10));
  expect(new Date(tomorrow(new Date(2026, 11, 31, 23, 59).getTime()))).toEqual(new Date(2027, 0, 1));
});
