// @vitest-environment node
import { expect, it } from "vitest";
import { memoryPeople } from "./testing";

const dana = { address: "dana@client.example", name: "Dana Lee" };

it("keeps whom a report is about until it is told to forget, or the browser is closed", async () => {
  const people = memoryPeople();
  await people.keep("a", [dana]);
  await people.keep("b", [dana]);
  await people.forget("a");
  expect([await people.of("a"), await people.of("b")]).toEqual([[], [dana]]);
  people.closeBrowser();
  expect(await people.of("b")).toEqual([]);
});
