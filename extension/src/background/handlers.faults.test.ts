// @vitest-environment node
/** What people see when something goes wrong on the companion's side. How it does there: tests/contract/test_faults.py. */
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import faults from "../../../tests/contract/faults.json";
import { Companion } from "./companion";
import { type Handlers, makeHandlers } from "./handlers";
import { importPairing, type KeyStore, openKeyStore } from "./keys";
import { type Outbox, openOutbox } from "./outbox";
import { answerOf, memoryPeople, openedBy, reportOf } from "./testing";
import { WORDS } from "./troubles";

type Fault = (typeof faults)[number];

const secret = new Uint8Array(20).fill(7);
const situation = { draft: { text: "the draft" } };
let keys: KeyStore;
let outbox: Outbox;
/** Ids of reports that the companion has counted, and the paths it was asked for. */
let counted: string[];
let asked: string[];
/** What is wrong at the moment, and how often it still goes wrong. */
let wrong: Fault | null;
let times: number;

/** A background that has just been started, as the browser does again and again. */
const background = (): Handlers =>
  makeHandlers({ companion: new Companion(), keys, outbox, open: async () => {}, inject: async () => {} });

async function companion(url: string, init: RequestInit): Promise<Response> {
  const path = new URL(url).pathname;
  const nonce = new Headers(init.headers).get("Authorization")?.split(":")[2] ?? "";
  asked.push(path);
  if (wrong?.path === path && times > 0) {
    times -= 1;
    return answerOf(nonce, wrong.status, { error: { code: wrong.code, message: wrong.message } }, secret);
  }
  if (path === "/v1/sent") {
    const report = (await openedBy(secret, init)) as { id: string };
    counted.push(report.id);
  }
  return answerOf(nonce, 200, { rows: 1 }, secret);
}

beforeEach(async () => {
  keys = openKeyStore(new IDBFactory());
  outbox = openOutbox(memoryPeople(), new IDBFactory());
  await keys.save(await importPairing({ id: "0123456789abcdef", secret }));
  [counted, asked, wrong, times] = [[], [], null, Number.POSITIVE_INFINITY];
  vi.stubGlobal("fetch", companion);
});

const about = (path: string) => faults.filter((fault) => fault.path === path && fault.trouble !== null);

describe.each(about("/v1/check"))("when $fault", (fault) => {
  it("the draft is left unmarked, and people are told why or need not know", async () => {
    wrong = fault;
    expect(await background().check({ kind: "check", situation })).toEqual({
      ok: false,
      trouble: fault.trouble,
      message: fault.message,
    });
  });

  it("the next question is answered, and a report is not held up", async () => {
    wrong = fault;
    const handlers = background();
    await handlers.check({ kind: "check", situation });
    expect(await handlers.sent({ kind: "sent", message: reportOf() })).toMatchObject({ ok: true });
    wrong = null;
    expect(await handlers.check({ kind: "check", situation })).toMatchObject({ ok: true });
  });
});

describe.each(about("/v1/sent"))("when $fault", (fault) => {
  it("a report is kept, drafts are read meanwhile, and it is brought later, once", async () => {
    wrong = fault;
    const report = reportOf();
    const handlers = background();
    expect(await handlers.sent({ kind: "sent", message: report })).toMatchObject({ ok: false });
    expect(await handlers.check({ kind: "check", situation })).toMatchObject({ ok: true });
    expect([(await outbox.waiting()).map(({ id }) => id), counted]).toEqual([[report.id], []]);

    wrong = null;
    await background().check({ kind: "check", situation });
    await vi.waitFor(async () => expect(await outbox.waiting()).toEqual([]));
    expect(counted).toEqual([report.id]);
  });
});

describe.each(faults.filter(({ trouble }) => trouble === null))("when $fault", (fault) => {
  it("it is asked anew, and nobody hears of it", async () => {
    [wrong, times] = [fault, 1];
    expect(await background().check({ kind: "check", situation })).toMatchObject({ ok: true });
    expect(asked).toEqual(["/v1/hello", "/v1/check", "/v1/check"]);
  });
});

describe.each([
  ["nothing answers", "offline", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["another program answers", "stranger", () => Promise.resolve(Response.json({ rows: 1 }))],
] as const)("when %s", (_, trouble, instead) => {
  it("people are told so, and a report is kept and brought later, once", async () => {
    vi.stubGlobal("fetch", instead);
    const handlers = background();
    const told = { ok: false, trouble, message: WORDS[trouble] };
    expect(await handlers.check({ kind: "check", situation })).toEqual(told);
    expect(await handlers.sent({ kind: "sent", message: reportOf() })).toEqual(told);
    vi.stubGlobal("fetch", companion);
    await handlers.check({ kind: "check", situation });
    await vi.waitFor(async () => expect(await outbox.waiting()).toEqual([]));
    expect(counted).toEqual([reportOf().id]);
  });
});
