import { expect, it } from "vitest";
import { ALL, before, ofPerson } from "./erasures";
import { person } from "./testing";

it("names what goes and what stays, before and after", () => {
  const mara = ofPerson(person("mara@northgate.example", { name: "Mara" }));
  expect(mara.erasure).toEqual({ correspondent: "mara@northgate.example" });
  expect(mara.question.title).toBe("Erase what is kept of Mara?");
  expect(mara.question.what).toContain("also where it went to others");
  expect(mara.done(1)).toBe("The counts of 1 message to Mara are erased.");

  const older = before("2026-03-01");
  expect(older.erasure).toEqual({ before: "2026-03-01" });
  expect(older.question.title).toBe("Erase what is older than 1 Mar 2026?");
  expect(older.done(30)).toBe("The counts of 30 messages before 1 Mar 2026 are erased.");

  expect(ALL.erasure).toEqual({});
  expect(ALL.done(9)).toBe("Everything is erased.");
});
