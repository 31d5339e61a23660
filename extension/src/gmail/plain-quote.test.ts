import { describe, expect, it } from "vitest";
import { ownEnd } from "./plain-quote";

const own = (text: string) => text.slice(0, ownEnd(text));

describe("own words end", () => {
  it.each([
    ["at a signature", "Thanks\n\n-- \nRobin\nHarbour Lane", "Thanks\n"],
    ["at a signature whose space was lost", "Thanks\n--\nRobin", "Thanks"],
    [
      "at a trailing quote and its attribution",
      "No.\n\nOn 3 May 2026 Dana wrote:\n> Please confirm.\n>\n> Dana\n",
      "No.\n",
    ],
    [
      "at an attribution in two lines",
      "No.\n\nAm So., 3. Mai 2026 um 10:02 Uhr schrieb Dana Lee\n<dana@client.test>:\n\n> Bitte.",
      "No.\n",
    ],
    ["at a quote without attribution", "No.\n> Please confirm.", "No."],
    [
      "at an Outlook head",
      "No.\n\nFrom: Dana <dana@client.test>\nSent: Monday\nTo: Robin\nSubject: Hi\n\nPlease.",
      "No.\n",
    ],
    [
      "at a head in German",
      "Nein.\nVon: Dana <dana@client.test>\nGesendet: Montag\nAn: Robin\nBetreff: Hallo",
      "Nein.",
    ],
    [
      "at a head in Japanese",
      "はい\n差出人： Dana <dana@client.test>\n送信日時： 月曜\n宛先： Robin",
      "はい",
    ],
    ["at a ruled line", "See below.\n\n---------- Forwarded message ---------\nFrom: x", "See below.\n"],
    ["at once when nothing is own", "> all of it", ""],
  ])("%s", (_, text, words) => {
    expect(own(text)).toBe(words);
  });

  it.each([
    ["without any of these", "One.\n\nTwo."],
    ["with one line that only looks like a head", "From: now on, be quick.\nThe rest is fine."],
    ["with answers between quotes", "> Can you?\nYes.\n> And you?\nNo."],
    ["with a list of dashes", "- one\n- two\n-- three"],
    ["with a line that ends in a colon", "Two points, 1 and 2:\n\nfirst\nsecond"],
    ["with a blank end", "One.\n\n"],
    ["with nothing in it", ""],
  ])("where the text does, %s", (_, text) => {
    expect(own(text)).toBe(text);
  });
});

it.each(["1", "> ", "\n", "a: @\n", "-", "-- x\n", ": ", "9 \n> "])(
  "takes time in proportion to a text of %j",
  (pump) => {
    // The least of a few runs: whatever else the machine does can only make one longer.
    const time = (times: number) => {
      const text = pump.repeat(times);
      const runs = [1, 2, 3, 4, 5].map(() => {
        const begin = performance.now();
        ownEnd(text);
        return performance.now() - begin;
      });
      return Math.min(...runs);
    };
    time(10_000);
    // 32 times the text; quadratic work would take 1024 times as long. A fraction of a millisecond is too little to compare.
    expect(time(320_000) / Math.max(0.2, time(10_000))).toBeLessThan(256);
  },
);
