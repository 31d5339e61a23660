import type { Hello, ProblemAnswer } from "../shared/contract.gen";
import type { Result } from "../shared/messages";
import { bytesOf } from "./bounded";
import type { Pairing } from "./keys";
import { sealed } from "./sealing";
import { type Bytes, isProven, newNonce, requestMac } from "./signing";
import { type Failure, failure } from "./troubles";

const ADDRESS = "http://127.0.0.1:27845";
/** The companion reads no longer body. */
const MOST_BYTES = 512 * 1024;
/** Nor does it give one that is nearly as long as this: a stranger shall not fill the browser's memory. */
const MOST_ANSWERED = 16 * 1024 * 1024;
/** After this long without a word from the companion, another program may have taken its port. */
const SILENCE_MS = 60_000;
const HELLO_MS = 3_000;
const ANSWER_MS = 10_000;
const HELLO = "/v1/hello";
const TOO_OLD = "too old";

/** The companion, asked over the loopback interface. Nothing else in the extension asks anything over a network. */
export class Companion {
  #provenBy: Pairing["id"] | null = null;
  #provenAt: readonly number[] = [];

  /** Milliseconds: `now` since 1970, which can be set to anything; `ticks` since any moment, which may stop in sleep. */
  constructor(
    private readonly now: () => number = Date.now,
    private readonly ticks: () => number = () => performance.now(),
  ) {}

  /** Asks the companion to prove itself. It is told nothing by that. */
  hello(pairing: Pairing): Promise<Result<Hello>> {
    return this.#send(pairing, HELLO, {}, HELLO_MS);
  }

  /** Asks a question, but only somebody who has just proved to be the companion. */
  async ask<T>(pairing: Pairing, path: string, question: object): Promise<Result<T>> {
    if (!this.#isProven(pairing)) {
      const hello = await this.hello(pairing);
      if (!hello.ok) {
        return hello;
      }
    }
    return this.#send(pairing, path, question, ANSWER_MS);
  }

  #isProven({ id }: Pairing): boolean {
    const ages = this.#clocks().map((time, n) => time - (this.#provenAt[n] ?? 0));
    return this.#provenBy === id && ages.every((age) => age >= 0 && age <= SILENCE_MS);
  }

  #clocks(): readonly number[] {
    return [this.now(), this.ticks()];
  }

  async #send<T>(
    pairing: Pairing,
    path: string,
    question: object,
    limit: number,
    isFirst = true,
  ): Promise<Result<T>> {
    const nonce = newNonce();
    const said = new TextEncoder().encode(JSON.stringify(question));
    // Greetings hold nothing, and may go to anybody.
    const body = path === HELLO ? said : await sealed(pairing.key, nonce, said);
    if (body.length > MOST_BYTES) {
      return failure("problem", "This is more text than Warmline reads at once.");
    }
    const ts = String(Math.floor(this.now() / 1_000));
    const mac = await requestMac(pairing.key, { path, ts, nonce, body });
    const authorization = `Warmline ${pairing.id}:${ts}:${nonce}:${mac}`;
    const answer = await post(path, body, authorization, limit);
    if ("trouble" in answer) {
      // A slow companion has still proved itself; one that cannot be reached may come back as another program.
      if (answer.trouble === "offline") {
        this.#provenBy = null;
      }
      return answer;
    }
    if (!(await isProven(pairing.key, { ...answer, nonce }, answer.mac))) {
      this.#provenBy = null;
      return unproven(answer.status);
    }
    this.#provenBy = pairing.id;
    this.#provenAt = this.#clocks();
    const result = understood<T>(answer);
    // What waited at the port while the companion started, or the clock was set, is too old; the same, signed anew, is not.
    if (result !== TOO_OLD) {
      return result;
    }
    return isFirst ? this.#send(pairing, path, question, limit, false) : failure("busy");
  }
}

/** The pairing text that `scripts/start --browser` put beside the extension's files; null in any other case. */
export async function readPairingFile(): Promise<string | null> {
  try {
    const file = await fetch(chrome.runtime.getURL("pairing.txt"));
    return file.ok ? await file.text() : null;
  } catch {
    return null;
  }
}

interface Answer {
  status: number;
  body: Bytes;
  mac: string | null;
}

async function post(
  path: string,
  body: Bytes,
  authorization: string,
  limit: number,
): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await fetch(`${ADDRESS}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: authorization },
      body,
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
      referrerPolicy: "no-referrer",
      signal,
    });
    const bytes = await bytesOf(response, MOST_ANSWERED);
    return {
      status: response.status,
      body: bytes ?? new Uint8Array(),
      mac: bytes && response.headers.get("Warmline-Mac"),
    };
  } catch {
    return failure(signal.aborted && path !== HELLO ? "busy" : "offline");
  }
}

/** The companion cannot sign before it knows who asks, so this much is taken from anybody, and no word of the answer. */
function unproven(status: number): Failure {
  return failure(status === 401 || status === 403 ? "refused" : "stranger");
}

function understood<T>({ status, body }: Answer): Result<T> | typeof TOO_OLD {
  let said: unknown;
  try {
    said = JSON.parse(new TextDecoder().decode(body));
  } catch {
    return failure("problem");
  }
  if (status === 200) {
    return { ok: true, value: said as T };
  }
  const { code, message } = (said as ProblemAnswer).error;
  if (code === "clock") {
    return TOO_OLD;
  }
  if (status === 503) {
    return failure("busy", message);
  }
  const isRefusal = code === "revoked" || code === "pairing_expired" || code === "other_origin";
  return failure(isRefusal ? "refused" : "problem", message);
}
