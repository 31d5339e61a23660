// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Companion, readPairingFile } from "./companion";
import { importPairing, type Pairing } from "./keys";
import { answerOf, openedBy } from "./testing";
import { failure } from "./troubles";

const secret = new Uint8Array(20).fill(7);
const hello = { version: "0.1.0", degraded: null };

interface Call {
  url: string;
  path: string;
  init: RequestInit & { headers: Record<string, string> };
  said: unknown;
  /** As it went over the wire. */
  sent: string;
  nonce: string;
}

let calls: Call[];
let pairing: Pairing;
let now: number;
let ticks: number;
let companion: Companion;
/** What stands on the port in this test. */
let answer: (call: Call) => Response | Promise<Response>;

const signed = ({ nonce }: Call, status: number, value: unknown, key = secret) =>
  answerOf(nonce, status, value, key);

const problem = (code: string, message = "What is wrong.") => ({ error: { code, message } });
const genuine = (call: Call) => signed(call, 200, call.path === "/v1/hello" ? hello : { rows: 1 });
const ask = () => companion.ask(pairing, "/v1/check", { draft: { text: "the draft" } });
const paths = () => calls.map((call) => call.path);

beforeEach(async () => {
  calls = [];
  now = 1_795_120_000_000;
  ticks = 0;
  pairing = await importPairing({ id: "0123456789abcdef", secret });
  companion = new Companion(
    () => now,
    () => ticks,
  );
  answer = genuine;
  vi.stubGlobal("fetch", async (url: string, init: Call["init"]) => {
    const call: Call = {
      url,
      path: url.replace(/^http:\/\/127\.0\.0\.1:27845/, ""),
      init,
      said: await openedBy(secret, init),
      sent: new TextDecoder().decode(init.body as Uint8Array),
      nonce: init.headers.Authorization?.split(":")[2] ?? "",
    };
    calls.push(call);
    return answer(call);
  });
});

describe("a request", () => {
  it("goes to this machine alone, takes nothing along and follows nobody", async () => {
    await ask();
    for (const { url, init } of calls) {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:27845\/v1\/(hello|check)$/);
      expect(init).toMatchObject({
        method: "POST",
        credentials: "omit",
        redirect: "manual",
        cache: "no-store",
      });
      expect(init.headers["Content-Type"]).toBe("application/json");
      expect(init.headers.Authorization).toMatch(
        /^Warmline 0123456789abcdef:1795120000:[0-9a-f]{32}:[0-9a-f]{64}$/,
      );
    }
    expect(new Set(calls.map((call) => call.nonce)).size).toBe(2);
  });

  it("can be read by the companion alone, but for a greeting", async () => {
    await ask();
    expect(calls.map((call) => call.said)).toEqual([{}, { draft: { text: "the draft" } }]);
    expect(calls[0]?.sent).toBe("{}");
    expect(calls[1]?.sent).toMatch(/^\{"sealed":"[A-Za-z0-9+/]+={0,2}"\}$/);
  });

  it("is never longer than the companion reads", async () => {
    const result = await companion.ask(pairing, "/v1/check", { draft: { text: "ü".repeat(300_000) } });
    expect(result).toMatchObject({ ok: false, trouble: "problem" });
    expect(paths()).toEqual(["/v1/hello"]);
  });
});

describe("the proof", () => {
  it("comes before the first question, and is not asked for again while they talk", async () => {
    expect(await ask()).toEqual({ ok: true, value: { rows: 1 } });
    await ask();
    now += 60_000;
    await ask();
    expect(paths()).toEqual(["/v1/hello", "/v1/check", "/v1/check", "/v1/check"]);
    expect(calls[0]?.said).toEqual({});
  });

  it.each([
    ["on by a minute of silence", 60_001, 60_001],
    ["put back by a second", -1_000, 1],
    ["put back by an hour", -3_600_000, 1],
    ["put on by an hour", 3_600_000, 1],
    ["put back by just the minute that passed", 0, 60_001],
    ["asleep, and its ticks with it,", 28_800_000, 0],
  ])("is asked for again when the clock was %s", async (_, jump, passed) => {
    await ask();
    now += jump;
    ticks += passed;
    await ask();
    expect(paths()).toEqual(["/v1/hello", "/v1/check", "/v1/hello", "/v1/check"]);
  });

  it("is asked for again by another pairing", async () => {
    await ask();
    pairing = await importPairing({ id: "fedcba9876543210", secret });
    await ask();
    expect(paths()).toEqual(["/v1/hello", "/v1/check", "/v1/hello", "/v1/check"]);
  });

  it.each([
    ["no proof", () => Response.json(hello)],
    ["a proof with another key", (call: Call) => signed(call, 200, hello, new Uint8Array(20).fill(8))],
    [
      "the proof of another answer",
      async (call: Call) => {
        const { headers } = await signed(call, 200, { ...hello, version: "9" });
        return new Response(JSON.stringify(hello), { headers });
      },
    ],
    ["the proof of another question", (call: Call) => signed({ ...call, nonce: "0".repeat(32) }, 200, hello)],
    ["a page", () => new Response("<h1>It works</h1>")],
  ])("of a stranger is %s, and a stranger is sent no draft", async (_, stranger) => {
    answer = stranger;
    expect(await ask()).toMatchObject({ ok: false, trouble: "stranger" });
    expect(paths()).toEqual(["/v1/hello"]);
    expect(JSON.stringify(calls)).not.toContain("the draft");
  });

  it("is lost when an answer is not proven, and the answer is dropped", async () => {
    await ask();
    answer = () => Response.json({ rows: 99 });
    expect(await ask()).toMatchObject({ ok: false, trouble: "stranger" });
    await ask();
    expect(paths()).toEqual(["/v1/hello", "/v1/check", "/v1/check", "/v1/hello"]);
  });

  it("is not looked for in an answer without an end, which is let go", async () => {
    const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(1024 * 1024)) });
    answer = () => new Response(endless, { headers: { "Warmline-Mac": "0".repeat(64) } });
    expect(await ask()).toMatchObject({ ok: false, trouble: "stranger" });
    expect(paths()).toEqual(["/v1/hello"]);
  });

  it("is lost when the port was silent in between", async () => {
    await ask();
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await ask()).toMatchObject({ ok: false, trouble: "offline" });
    answer = genuine;
    await ask();
    expect(paths().slice(-2)).toEqual(["/v1/hello", "/v1/check"]);
  });
});

describe("a question that is too old when it arrives", () => {
  const tooOld = (call: Call) => signed(call, 401, problem("clock"));

  it("is signed anew and asked once more, of which nobody hears", async () => {
    answer = (call) => (calls.length === 1 ? tooOld(call) : genuine(call));
    expect(await companion.hello(pairing)).toEqual({ ok: true, value: hello });
    expect(paths()).toEqual(["/v1/hello", "/v1/hello"]);
    expect(calls[0]?.nonce).not.toBe(calls[1]?.nonce);
  });

  it("waits a while when it is too old again", async () => {
    answer = tooOld;
    expect(await companion.hello(pairing)).toEqual(failure("busy"));
    expect(paths()).toEqual(["/v1/hello", "/v1/hello"]);
  });

  it("is not asked again of somebody who cannot prove themselves", async () => {
    answer = () => Response.json(problem("clock"), { status: 401 });
    expect(await companion.hello(pairing)).toMatchObject({ trouble: "refused" });
    expect(paths()).toEqual(["/v1/hello"]);
  });
});

describe("a refusal", () => {
  it.each([
    [401, "revoked", "refused"],
    [401, "pairing_expired", "refused"],
    [403, "other_origin", "refused"],
    [422, "invalid", "problem"],
    [500, "internal", "problem"],
    [503, "busy", "busy"],
  ])("of %i %s is %s, in the companion's own words", async (status, code, trouble) => {
    answer = (call) => signed(call, status, problem(code));
    expect(await ask()).toEqual({ ok: false, trouble, message: "What is wrong." });
  });

  it.each([
    [401, "refused"],
    [403, "refused"],
    [421, "stranger"],
    [503, "stranger"],
    [200, "stranger"],
  ])("of %i that nobody signed is %s, in our words", async (status, trouble) => {
    answer = () => Response.json(problem("signature", "Visit example.test"), { status });
    const result = await ask();
    expect(result).toMatchObject({ ok: false, trouble });
    expect(JSON.stringify(result)).not.toContain("Visit");
  });

  it("does not need to be JSON", async () => {
    answer = (call) => signed(call, 500, "broken");
    expect(await ask()).toMatchObject({ ok: false, trouble: "problem" });
  });
});

it("waits no longer than its time: a silent port is offline, a slow companion busy", async () => {
  const expired = AbortSignal.abort(new DOMException("too late", "TimeoutError"));
  const timeout = vi.spyOn(AbortSignal, "timeout");
  timeout.mockReturnValueOnce(expired);
  answer = () => Promise.reject(expired.reason);
  expect(await ask()).toMatchObject({ trouble: "offline" });

  timeout.mockReturnValueOnce(new AbortController().signal).mockReturnValueOnce(expired);
  answer = (call) => (call.path === "/v1/hello" ? genuine(call) : Promise.reject(expired.reason));
  expect(await ask()).toMatchObject({ trouble: "busy" });
});

describe("the pairing file", () => {
  const getURL = (name: string) => `chrome-extension://ours/${name}`;

  beforeEach(() => {
    vi.stubGlobal("chrome", { runtime: { getURL } });
  });

  it("is read from our own folder", async () => {
    const fetch = vi.fn(async () => new Response("warmline:x:y"));
    vi.stubGlobal("fetch", fetch);
    expect(await readPairingFile()).toBe("warmline:x:y");
    expect(fetch).toHaveBeenCalledWith("chrome-extension://ours/pairing.txt");
  });

  it("need not be there", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await readPairingFile()).toBeNull();
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    expect(await readPairingFile()).toBeNull();
  });
});
