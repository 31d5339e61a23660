// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { SentMessage, Stored } from "../shared/contract.gen";
import type { Result } from "../shared/messages";
import { type Outbox, openOutbox } from "./outbox";
import { makeReports, type Reports, type Telling } from "./reports";
import { memoryPeople, reportOf } from "./testing";
import { failure } from "./troubles";

const report = (id: string, minute = 0): SentMessage =>
  reportOf({ id, sent_at: `2026-11-21T10:${String(minute).padStart(2, "0")}:00+00:00` });

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

const companion: Telling = {
  sent: hand,
  async unsent(id) {
    counted.delete(id);
    return well();
  },
  async erase() {
    counted.clear();
    return well();
  },
};

const waiting = async () => (await outbox.waiting()).map(({ id }) => id);

beforeEach(() => {
  outbox = openOutbox(memoryPeople(), new IDBFactory());
  counted = new Map();
  handed = [];
  takes = well;
});

it("brings a report at once, and then keeps nothing", async () => {
  expect(await makeReports(outbox, companion).send(report("a"))).toEqual(well());
  expect([...counted.keys()]).toEqual(["a"]);
  expect(await waiting()).toEqual([]);
});

it("keeps what nobody takes, and brings it in order when somebody does", async () => {
  const reports = makeReports(outbox, companion);
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
  const reports = makeReports(outbox, companion);
  await reports.send(report("a"));
  await outbox.put("b", report("b"));
  await reports.bring();
  expect(handed).toEqual(["a"]);
});

it("lets one that cannot be counted stop no other, and does not try it again and again", async () => {
  const reports = makeReports(outbox, companion);
  takes = ({ id }) => (id === "bad" ? failure("problem") : well());
  await reports.send(report("bad", 1));
  await reports.send(report("good", 2));
  expect([...counted.keys()]).toEqual(["good"]);
  handed = [];
  await reports.bring();
  expect(handed).toEqual([]);
  await makeReports(outbox, companion).bring();
  expect(handed).toEqual(["bad"]);
});

it("forgets what waits when it is told to", async () => {
  const reports = makeReports(outbox, companion);
  takes = () => failure("offline");
  await reports.send(report("a"));
  await reports.forget();
  takes = well;
  await reports.bring();
  expect(counted.size).toBe(0);
});

describe("a mail whose sending was undone", () => {
  it("is taken back from the companion", async () => {
    const reports = makeReports(outbox, companion);
    await reports.send(report("a"));
    await reports.send(report("b"));
    await reports.withdraw("a");
    expect([[...counted.keys()], await waiting()]).toEqual([["b"], []]);
  });

  it("is never told where that has not happened yet", async () => {
    const reports = makeReports(outbox, companion);
    takes = () => failure("offline");
    await reports.send(report("a"));
    handed = [];
    await reports.withdraw("a");
    expect([handed, await waiting()]).toEqual([[], []]);
  });

  it("is taken back although its report is still on its way", async () => {
    let arrive = () => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const sent = async (given: SentMessage) => {
      await slow;
      return hand(given);
    };
    const reports = makeReports(outbox, { ...companion, sent });
    const both = [reports.send(report("a")), reports.withdraw("a")];
    arrive();
    await Promise.all(both);
    expect([counted.size, await waiting()]).toEqual([0, []]);
  });
});

describe("an erasure", () => {
  const mails = () => [
    reportOf({ id: "dana" }),
    reportOf({ id: "kofi", to: [{ address: "kofi@client.example" }] }),
  ];

  beforeEach(async () => {
    takes = () => failure("offline");
    for (const mail of mails()) {
      await makeReports(outbox, companion).send(mail);
    }
    takes = well;
  });

  it("reaches what waits, so that nothing of it comes later", async () => {
    const reports = makeReports(outbox, companion);
    await reports.erase({ correspondent: "Dana@client.example" });
    await reports.bring();
    expect([...counted.keys()]).toEqual(["kofi"]);
  });

  it("comes behind what is on its way", async () => {
    const reports = makeReports(outbox, companion);
    await Promise.all([reports.bring(), reports.erase({})]);
    expect([counted.size, await waiting()]).toEqual([0, []]);
  });

  it("loses nothing when the companion does not erase", async () => {
    const reports = makeReports(outbox, { ...companion, erase: async () => failure("offline") });
    await reports.erase({});
    expect(await waiting()).toHaveLength(2);
  });
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
  const { put, waiting, taken } = outbox;
  const stoppable = { ...outbox, put: around(put), waiting: around(waiting), taken: around(taken) };
  const told = { ...companion, sent: around(hand), unsent: around(companion.unsent) };
  return { reports: makeReports(stoppable, told), stopped, wasStopped: () => left < 0 };
}

/** Tries every moment at which the background can be stopped. */
async function atEveryStep(
  play: (background: ReturnType<typeof stoppedAfter>, steps: number) => Promise<void>,
): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    outbox = openOutbox(memoryPeople(), new IDBFactory());
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
    await Promise.race([reports.send(sent), stopped]).catch(() => makeReports(outbox, companion).send(sent));
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
      await outbox.put(one.id, one);
    }
    await Promise.race([reports.bring(), stopped]).catch(() => makeReports(outbox, companion).bring());
    expect([...counted.values()]).toEqual(all);
    expect(await waiting()).toEqual([]);
  });
  expect(steps).toBe(2 + 4 * all.length);
});
