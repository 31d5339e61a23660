// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import { openOutbox, type Waiting } from "./outbox";
import { openStore } from "./store";
import { memoryPeople, reportOf } from "./testing";

let people: ReturnType<typeof memoryPeople>;
let factory: IDBFactory;
const open = () => openOutbox(people, factory);
const ids = async () => (await open().waiting()).map(({ id }) => id);

beforeEach(() => {
  people = memoryPeople();
  factory = new IDBFactory();
});

it("keeps reports over a restart of the background, the oldest first whatever their clocks", async () => {
  await open().put("b", reportOf({ id: "b", sent_at: "2026-11-21T10:00:00+01:00" }));
  await open().put("a", reportOf({ id: "a", sent_at: "2026-11-21T09:30:00+00:00" }));
  expect(await ids()).toEqual(["b", "a"]);
});

it("writes no name and no address to the disk, and gives them back while the browser runs", async () => {
  await open().put("a", reportOf());
  const run = openStore("warmline-outbox", "reports", factory);
  const written = JSON.stringify(await run("readonly", (store) => store.getAll()));
  expect(written).toContain('"words":3');
  expect(written).not.toMatch(/dana|client/i);
  expect((await open().waiting()).map(({ report }) => report)).toEqual([reportOf()]);
  people.closeBrowser();
  expect((await open().waiting()).map(({ report }) => report)).toEqual([reportOf({ to: [] })]);
});

it("holds one word on each mail, the last one", async () => {
  await open().put("a", reportOf({ words: 3 }));
  await open().put("a", reportOf({ words: 4 }));
  expect((await open().waiting()).map(({ report }) => report?.words)).toEqual([4]);
  await open().put("a", null);
  expect((await open().waiting()).map(({ report }) => report)).toEqual([null]);
});

it("lets go of what was taken, but not of what was put meanwhile", async () => {
  const outbox = open();
  await outbox.put("a", reportOf());
  await outbox.put("b", reportOf());
  const [a, b] = (await outbox.waiting()) as [Waiting, Waiting];
  await outbox.put("b", null);
  await outbox.taken(a);
  await outbox.taken(b);
  expect((await outbox.waiting()).map(({ id, report }) => [id, report])).toEqual([["b", null]]);
});

it("drops reports, and clears everything, and then knows nobody", async () => {
  const outbox = open();
  for (const id of ["a", "b", "c"]) {
    await outbox.put(id, reportOf({ id }));
  }
  await outbox.put("c", null);
  await outbox.drop(({ id }) => id !== "b");
  expect((await ids()).sort()).toEqual(["b", "c"]);
  await outbox.clear();
  expect([await ids(), people.known()]).toEqual([[], 0]);
});
