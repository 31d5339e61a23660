// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { expect, it } from "vitest";
import { openOutbox } from "./outbox";
import { reportOf } from "./testing";

const report = (id: string, sent_at: string, words = 3) => reportOf({ id, sent_at, words });

it("keeps reports over a restart, the oldest first whatever their clocks", async () => {
  const factory = new IDBFactory();
  await openOutbox(factory).put(report("b", "2026-11-21T10:00:00+01:00"));
  await openOutbox(factory).put(report("a", "2026-11-21T09:30:00Z"));
  expect((await openOutbox(factory).waiting()).map(({ id }) => id)).toEqual(["b", "a"]);
});

it("holds the same report once, as it was put last", async () => {
  const outbox = openOutbox(new IDBFactory());
  await outbox.put(report("a", "2026-11-21T09:00:00Z", 3));
  await outbox.put(report("a", "2026-11-21T09:00:00Z", 4));
  expect(await outbox.waiting()).toEqual([report("a", "2026-11-21T09:00:00Z", 4)]);
});

it("lets go of what was taken, and of everything", async () => {
  const outbox = openOutbox(new IDBFactory());
  for (const id of ["a", "b", "c"]) {
    await outbox.put(report(id, "2026-11-21T09:00:00Z"));
  }
  await outbox.taken("b");
  expect((await outbox.waiting()).map(({ id }) => id)).toEqual(["a", "c"]);
  await outbox.clear();
  expect(await outbox.waiting()).toEqual([]);
});
