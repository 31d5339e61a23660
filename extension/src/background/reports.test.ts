// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it } from "vitest";
import type { SentMessage, Stored } from "../shared/contract.gen";
import type { Result } from "../shared/messages";
import { type Outbox, openOutbox } from "./outbox";
import { makeReports, type Reports } from "./reports";
import { reportOf } from "./testing";
import { failure } from "./troubles";

const report = (id: string, minute = 0) =>
  reportOf({ id, sent_at: `2026-11-21T10:${String(minute).padStart(2, "0")}:00Z` });

let outbox: Outbox;
/** What the companion has counted: as there, one id is one message. */
let counted: Map<string, SentMessage>;
let handed: string[];
/** What the companion says to each report. */
let takes: (report: SentMessage) => Result<Stored>;

const well = (): Result<Stored> => ({ ok: true, value: { rows: 1 } });

async function hand(given: SentMessage): Promise<Result<Stored>> {
  handed.push(given.id);
  const answer = takes(given);
  if (answer.ok) {
    counted.set(given.id, given);
  }
  return answer;
}

const waiting = async () => (await outbox.waiting()).map(({ id }) => id);

beforeEach(() => {
  outbox = openOutbox(new IDBFactory());
  counted = new Map();
  handed = [];
  takes = well;
});

it("brings a report at once, and then keeps nothing", async () => {
  expect(await makeReports(outbox, hand).send(report("a"))).toEqual(well());
  expect([...counted.keys()]).toEqual(["a"]);
  expect(await waiting()).toEqual([]);
});

it("keeps what nobody takes, and brings it in order when somebody does", async () => {
  const reports = makeReports(outbox, hand);
  takes = () => failure("offline");
  expect(await reports.send(report("b", 2))).toMatchObject({ trouble: "offline" });
  await reports.send(report("a", 1));
  expect(await waiting()).toEqual(["a", "b"]);
  handed = [];
  takes = well;
  await reports.bring();
  expect(handed).toEqual(["a", "b"]);
  expect(await waiting()).toEqual([]);
});

it("asks for nothing when nothing waits", async () => {
  const reports = makeReports(outbox, hand);
  await reports.send(report("a"));
  await outbox.put(report("b"));
  await reports.bring();
  expect(handed).toEqual(["a"]);
});

it("lets one that cannot be counted stop no other, and does not try it again and again", async () => {
  const reports = makeReports(outbox, hand);
  takes = ({ id }) => (id === "bad" ? failure("problem") : well());
  await reports.send(report("bad", 1));
  await reports.send(report("good", 2));
  expect([...counted.keys()]).toEqual(["good"]);
  handed = [];
  await reports.bring();
  expect(handed).toEqual([]);
  await makeReports(outbox, hand).bring();
  expect(handed).toEqual(["bad"]);
});

it("forgets what waits when it is told to", async () => {
  const reports = makeReports(outbox, hand);
  takes = () => failure("offline");
  await reports.send(report("a"));
  await reports.forget();
  takes = well;
  await reports.bring();
  expect(counted.size).toBe(0);
});

/** A background that the browser stops when it has come so many steps far: before or after anything it does. */
function stoppedAfter(steps: number): {
  reports: Reports;
  stopped: Promise<never>;
  wasStopped: () => boolean;
} {
  let left = steps;
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Error("The message port closed before a response was received."));
  });
  stopped.catch(() => undefined);
  const step = async () => {
    left -= 1;
    if (left < 0) {
      stop();
      await new Promise(() => {});
    }
  };
  const around =
    <A extends unknown[], R>(work: (...rest: A) => Promise<R>) =>
    async (...rest: A) => {
      await step();
      const done = await work(...rest);
      await step();
      return done;
    };
  const { put, waiting, taken, clear } = outbox;
  const stoppable = {
    put: around(put),
    waiting: around(waiting),
    taken: around(taken),
    clear: around(clear),
  };
  return { reports: makeReports(stoppable, around(hand)), stopped, wasStopped: () => left < 0 };
}

/** Tries every moment at which the background can be stopped. */
async function atEveryStep(
  play: (background: ReturnType<typeof stoppedAfter>, steps: number) => Promise<void>,
): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    outbox = openOutbox(new IDBFactory());
    counted = new Map();
    const background = stoppedAfter(steps);
    await play(background, steps);
    if (!background.wasStopped()) {
      return steps;
    }
  }
}

it("counts once, whenever the background is stopped and asked again", async () => {
  const steps = await atEveryStep(async ({ reports, stopped }) => {
    const sent = report("a");
    await Promise.race([reports.send(sent), stopped]).catch(() => makeReports(outbox, hand).send(sent));
    expect([...counted]).toEqual([["a", sent]]);
    expect(await waiting()).toEqual([]);
  });
  // Before and after: keeping it, looking what waits, handing it over, letting go of it.
  expect(steps).toBe(8);
});

it("counts once, whenever the background is stopped while it brings what waits, with nobody to ask again", async () => {
  const all = [report("a", 1), report("b", 2), report("c", 3)];
  const steps = await atEveryStep(async ({ reports, stopped }) => {
    for (const one of all) {
      await outbox.put(one);
    }
    await Promise.race([reports.bring(), stopped]).catch(() => makeReports(outbox, hand).bring());
    expect([...counted.values()]).toEqual(all);
    expect(await waiting()).toEqual([]);
  });
  expect(steps).toBe(2 + 4 * all.length);
});
