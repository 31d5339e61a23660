import { beforeEach, expect, it, vi } from "vitest";
import { dateReader, type ReadDates } from "./dates";

const MOMENTS: Record<string, string> = {
  "3. Mai": "2026-05-03T15:00:00+02:00",
  "4. Mai": "2026-05-04T15:00:00+02:00",
  // Written later than the one above by its digits, and yet the same moment.
  "4. Mai, im Osten": "2026-05-04T16:00:00+03:00",
  "5. Mai": "2026-05-05T09:00:00+02:00",
};
const ask = vi.fn();
let read: ReadDates;

beforeEach(() => {
  ask
    .mockReset()
    .mockImplementation(async (written: string[]) => written.map((words) => MOMENTS[words] ?? null));
  read = dateReader(ask);
});

it("gives each message its moment, and none to what is not certain or not there", async () => {
  expect(await read(["3. Mai", "gestern", null, "4. Mai"], "de")).toEqual([
    MOMENTS["3. Mai"],
    null,
    null,
    MOMENTS["4. Mai"],
  ]);
});

it("asks for each date once, in the language of the page", async () => {
  await read(["3. Mai", "3. Mai", "gestern", null], "de");
  await read(["3. Mai", "gestern", "4. Mai"], "de");
  expect(ask.mock.calls).toEqual([
    [["3. Mai", "gestern"], "de"],
    [["4. Mai"], "de"],
  ]);
});

it("trusts neither of two dates that contradict the order of their messages", async () => {
  expect(await read(["4. Mai", "3. Mai"], "de")).toEqual([null, null]);
  expect(await read(["3. Mai", "5. Mai", "4. Mai", "gestern"], "de")).toEqual([
    MOMENTS["3. Mai"],
    null,
    null,
    null,
  ]);
  expect(await read(["4. Mai, im Osten", "4. Mai"], "de")).not.toContain(null);
});

it("does without dates while nobody answers, and asks again the next time", async () => {
  ask.mockRejectedValueOnce(new Error("The background was stopped."));
  expect(await read(["3. Mai"], "de")).toEqual([null]);
  expect(await read(["3. Mai"], "de")).toEqual([MOMENTS["3. Mai"]]);
});
