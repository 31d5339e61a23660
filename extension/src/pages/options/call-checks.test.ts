import { expect, it } from "vitest";
import { checkClock, checkLink, checkPhone } from "./call-checks";

it.each(["", "https://book.example/robin", " http://localhost:8080/x ", "HTTPS://MEET.example/a?b=c#d"])(
  "keeps the link %j",
  (words) => {
    expect(checkLink(words)).toEqual({ value: words.trim() });
  },
);

it.each(["book.example/robin", "javascript:alert(1)", "data:text/html,x", "mailto:a@b.example", "my link"])(
  "keeps no %j as a link, and says how one begins",
  (words) => {
    expect(checkLink(words)).toEqual({ wrong: expect.stringContaining("https://") });
  },
);

it.each(["", "+44 20 7946 0000", "(030) 123-45", "12345 ext. 6", "٠٣٠ 12345"])(
  "keeps the number %j",
  (words) => {
    expect(checkPhone(words)).toEqual({ value: words });
  },
);

it.each(["1234", "call me"])("keeps no %j as a number", (words) => {
  expect(checkPhone(words)).toEqual({ wrong: expect.stringContaining("digits") });
});

it("keeps hours over midnight, and none that end when they begin", () => {
  expect(checkClock("22:00", "02:00")).toEqual({ value: "22:00" });
  expect(checkClock("09:00", "09:00")).toEqual({ wrong: expect.stringContaining("end when they begin") });
});

it.each(["", "9", "24:00", "noon"])("keeps no %j as a time", (words) => {
  expect(checkClock(words, "17:00")).toEqual({ wrong: expect.stringContaining("09:00") });
});
