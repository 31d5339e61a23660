// @vitest-environment node
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Result } from "../shared/messages";
import { Companion } from "./companion";
import { type Handlers, makeHandlers } from "./handlers";
import { importPairing, type KeyStore, openKeyStore } from "./keys";
import { type Outbox, openOutbox } from "./outbox";
import { memoryPeople, reportOf } from "./testing";
import { failure } from "./troubles";

const hello = { version: "0.1.0", degraded: null };
const pairingText = `warmline:0123456789abcdef:${"a".repeat(32)}`;
const otherText = `warmline:fedcba9876543210:${"b".repeat(32)}`;

let keys: KeyStore;
let companion: Companion;
let handlers: Handlers;
let outbox: Outbox;
const open = vi.fn(async () => {});
const inject = vi.fn(async () => {});

const meets = (result: Result<typeof hello>) => vi.spyOn(companion, "hello").mockResolvedValue(result);
const pairedId = async () => (await keys.load())?.id;

beforeEach(() => {
  keys = openKeyStore(new IDBFactory());
  outbox = openOutbox(memoryPeople(), new IDBFactory());
  companion = new Companion();
  handlers = makeHandlers({ companion, keys, outbox, open, inject });
  meets({ ok: true, value: hello });
});

describe("without a pairing", () => {
  it("says so, and asks nobody", async () => {
    const ask = vi.spyOn(companion, "ask");
    expect(await handlers.connection({ kind: "connection" })).toMatchObject({ state: "not_paired" });
    expect(await handlers.stats({ kind: "stats", question: {} })).toMatchObject({
      ok: false,
      trouble: "not_paired",
    });
    expect(ask).not.toHaveBeenCalled();
    expect(companion.hello).not.toHaveBeenCalled();
  });
});

it("without a pairing, keeps nothing of a mail", async () => {
  await handlers.sent({ kind: "sent", message: reportOf() });
  await handlers.unsent({ kind: "unsent", id: reportOf().id });
  expect(await outbox.waiting()).toEqual([]);
});

describe("pairing", () => {
  it("keeps the key when the companion proves itself", async () => {
    expect(await handlers.pair({ kind: "pair", pairingText })).toEqual({ state: "ready", ...hello });
    expect(await pairedId()).toBe("0123456789abcdef");
    expect(await handlers.connection({ kind: "connection" })).toEqual({ state: "ready", ...hello });
  });

  it("asks for the whole line when it got something else", async () => {
    const connection = await handlers.pair({ kind: "pair", pairingText: "warmline" });
    expect(connection).toMatchObject({
      state: "not_paired",
      message: expect.stringContaining("copy the whole line"),
    });
    expect(await pairedId()).toBeUndefined();
  });

  it.each(["refused", "stranger"] as const)("keeps nothing when it is %s", async (trouble) => {
    meets(failure(trouble));
    expect(await handlers.pair({ kind: "pair", pairingText })).toMatchObject({ state: trouble });
    expect(await pairedId()).toBeUndefined();
  });

  it("keeps a first key for a companion that is not running yet", async () => {
    meets(failure("offline"));
    expect(await handlers.pair({ kind: "pair", pairingText })).toMatchObject({ state: "offline" });
    expect(await pairedId()).toBe("0123456789abcdef");
  });

  it.each(["offline", "refused"] as const)("leaves the old key when a new one is %s", async (trouble) => {
    await handlers.pair({ kind: "pair", pairingText });
    meets(failure(trouble));
    await handlers.pair({ kind: "pair", pairingText: otherText });
    expect(await pairedId()).toBe("0123456789abcdef");
  });

  it("takes a new key in the old one's place", async () => {
    await handlers.pair({ kind: "pair", pairingText });
    await handlers.pair({ kind: "pair", pairingText: otherText });
    expect(await pairedId()).toBe("fedcba9876543210");
  });
});

it.each(["ok", "offline"] as const)("forgets the key and tells the companion, which is %s", async (state) => {
  await handlers.pair({ kind: "pair", pairingText });
  const ask = vi.spyOn(companion, "ask");
  ask.mockResolvedValue(state === "ok" ? { ok: true, value: { rows: 1 } } : failure("offline"));
  expect(await handlers.unpair({ kind: "unpair" })).toMatchObject({ state: "not_paired" });
  expect(ask).toHaveBeenCalledWith(expect.anything(), "/v1/clients/revoke", { id: "0123456789abcdef" });
  expect(await pairedId()).toBeUndefined();
});

it.each([
  ["busy", "offline"],
  ["problem", "offline"],
  ["offline", "offline"],
  ["stranger", "stranger"],
  ["refused", "refused"],
] as const)("calls a companion that is %s %s, with what it said", async (trouble, state) => {
  await keys.save(await importPairing({ id: "0123456789abcdef", secret: new Uint8Array(20) }));
  meets(failure(trouble, "Why."));
  expect(await handlers.connection({ kind: "connection" })).toEqual({ state, message: "Why." });
});

it("asks each question on its own path", async () => {
  await handlers.pair({ kind: "pair", pairingText });
  const asked: [string, object][] = [];
  vi.spyOn(companion, "ask").mockImplementation(async (_, path, question) => {
    asked.push([path, question]);
    return failure("problem");
  });
  const situation = { draft: { text: "hello" } };
  const message = reportOf();
  await handlers.check({ kind: "check", situation });
  await handlers.sent({ kind: "sent", message });
  await handlers.unsent({ kind: "unsent", id: message.id });
  await handlers.stats({ kind: "stats", question: { label: "hostile" } });
  await handlers.erase({ kind: "erase", erasure: {} });
  await handlers.clients({ kind: "clients" });
  await handlers.revoke({ kind: "revoke", id: "fedcba9876543210" });
  await handlers.rules({ kind: "rules" });
  await handlers.snippets({ kind: "snippets" });
  await handlers.keepSnippets({ kind: "keepSnippets", snippets: [] });
  expect(asked).toEqual([
    ["/v1/check", situation],
    ["/v1/sent", message],
    ["/v1/sent/withdraw", { id: message.id }],
    ["/v1/stats", { label: "hostile" }],
    ["/v1/erase", {}],
    ["/v1/clients", {}],
    ["/v1/clients/revoke", { id: "fedcba9876543210" }],
    ["/v1/rules", {}],
    ["/v1/snippets", {}],
    ["/v1/snippets/save", { snippets: [] }],
  ]);
});

it("opens pages", async () => {
  expect(await handlers.open({ kind: "open", page: "stats" })).toEqual({});
  expect(open).toHaveBeenCalledWith("stats");
});

describe("a report that the companion did not take", () => {
  const message = reportOf();
  const waiting = async () => (await outbox.waiting()).length;
  let asked: string[];

  beforeEach(async () => {
    await handlers.pair({ kind: "pair", pairingText });
    const ask = vi.spyOn(companion, "ask").mockResolvedValue(failure("offline"));
    await handlers.sent({ kind: "sent", message });
    expect(await waiting()).toBe(1);
    asked = [];
    ask.mockImplementation(async (_, path) => {
      asked.push(path);
      return { ok: true, value: { rows: 1 } as never };
    });
  });

  it("is brought after the next reading, which does not wait for it", async () => {
    await handlers.check({ kind: "check", situation: { draft: { text: "hello" } } });
    await vi.waitFor(async () => expect(await waiting()).toBe(0));
    expect(asked).toEqual(["/v1/check", "/v1/sent"]);
  });

  it("is brought before the figures are shown", async () => {
    await handlers.stats({ kind: "stats", question: {} });
    expect(asked).toEqual(["/v1/sent", "/v1/stats"]);
  });

  it("is forgotten with everything that was counted, and with the pairing", async () => {
    await handlers.erase({ kind: "erase", erasure: {} });
    expect(await waiting()).toBe(0);
    await outbox.put(message.id, message);
    await handlers.unpair({ kind: "unpair" });
    expect(await waiting()).toBe(0);
    expect(asked).not.toContain("/v1/sent");
  });
});

it("puts the review into the page that asks, and into no page for somebody else", async () => {
  const tab = { id: 7 } as chrome.tabs.Tab;
  const url = "https://mail.google.com/mail/u/0/";
  expect(await handlers.review({ kind: "review" }, { url, tab, frameId: 0 })).toEqual({});
  expect(inject).toHaveBeenCalledOnce();
  await expect(handlers.review({ kind: "review" })).rejects.toThrow();
  expect(inject).toHaveBeenCalledOnce();
});
