import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { mac } from "./by-key";
import { until } from "./until";

/** Another program on the companion's port. It speaks the protocol as far as anybody can who has no key. */
export interface Rogue {
  /** Every byte that it was sent, since it is there or since `answer` was called. */
  received(): Buffer;
  /** How often it was asked for this path since then. */
  asked(path: string): number;
  /** From now on it answers so. */
  answer(how: Way): void;
  stop(): Promise<void>;
}

export type Way = (question: IncomingMessage, answer: ServerResponse) => void;

/** What the real companion would say, to whatever it is asked. */
const PLAUSIBLE = JSON.stringify({
  version: "0.1.0",
  degraded: null,
  draft: { language: "en", marks: [], more: [], notes: [] },
  thread: null,
});
const JSON_TYPE = { "Content-Type": "application/json" };
const DIGITS = "0123456789abcdef".repeat(4);

const says =
  (mac: (question: IncomingMessage) => string | null, status = 200): Way =>
  (question, answer) => {
    const proof = mac(question);
    answer
      .writeHead(status, { ...JSON_TYPE, ...(proof !== null && { "Warmline-Mac": proof }) })
      .end(PLAUSIBLE);
  };
const redirects =
  (status: number): Way =>
  (_, answer) => {
    answer.writeHead(status, { Location: "http://127.0.0.1:27845/v1/check", "Warmline-Mac": DIGITS }).end();
  };
const packed = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** Everything that a program can answer that has no key. Those with `old` have recorded one genuine answer. */
export const WAYS: Readonly<Record<string, (key: Buffer) => Way>> = {
  "no proof": () => says(() => null),
  "a proof with no key": () => says(() => DIGITS),
  "the proof of an earlier answer": (key) => says(() => proofOf(key, "0".repeat(32))),
  "our own proof, sent back": () => says(({ headers }) => headers.authorization?.split(":")[3] ?? null),
  "a redirect to itself": () => redirects(307),
  "a redirect that keeps the method": () => redirects(308),
  "a hint before the answer": () => (question, answer) => {
    answer.writeEarlyHints({ link: "</v1/check>; rel=preload" });
    says(() => DIGITS)(question, answer);
  },
  "a packed body that unpacks to 64 MB": () => (_, answer) => {
    answer.writeHead(200, { ...JSON_TYPE, "Content-Encoding": "gzip", "Warmline-Mac": DIGITS }).end(packed);
  },
  "a body without an end": () => (_, answer) => {
    answer.writeHead(200, { ...JSON_TYPE, "Warmline-Mac": DIGITS });
    const more = () => {
      while (!answer.destroyed && answer.write(Buffer.alloc(64 * 1024, 32)));
    };
    answer.on("drain", more);
    more();
  },
  "less than it promised": () => (_, answer) => {
    answer.writeHead(200, { ...JSON_TYPE, "Content-Length": "1000" }).write(PLAUSIBLE);
    setTimeout(() => answer.destroy(), 50);
  },
  "nothing, and it stays on the line": () => () => undefined,
  "nothing, and it hangs up": () => (question) => void question.socket.destroy(),
};

/** Takes the port as soon as it is free. */
export async function takePort(port = 27845): Promise<Rogue> {
  let received: Buffer[] = [];
  let paths: (string | undefined)[] = [];
  let way: Way = says(() => null);
  const server = createServer((question, answer) => {
    question.resume();
    question.on("end", () => {
      paths.push(question.url);
      way(question, answer);
    });
    question.on("error", () => undefined);
  });
  server.on("connection", (socket) => {
    socket.on("data", (bytes: Buffer) => received.push(bytes));
    socket.on("error", () => undefined);
  });
  await until("the port to be free", async () => {
    server.listen(port, "127.0.0.1");
    return Promise.race([
      once(server, "listening").then(() => true),
      once(server, "error").then(() => false),
    ]).catch(() => false);
  });
  return {
    received: () => Buffer.concat(received),
    asked: (path) => paths.filter((one) => one === path).length,
    answer(how) {
      received = [];
      paths = [];
      way = how;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await until("the rogue to leave", () => !server.listening);
    },
  };
}

/** Genuine, but of the answer to another question. */
function proofOf(key: Buffer, nonce: string): string {
  return mac(key, [nonce, "200", createHash("sha256").update(PLAUSIBLE).digest()]);
}

/** Which of these words can be found in what was sent: as they are, or in anything that is written in base64 there. */
export function found(words: readonly string[], sent: Buffer): string[] {
  const plain = sent.toString("utf8");
  const unpacked = [...plain.matchAll(/[A-Za-z0-9+/]{16,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, "base64").toString("utf8"),
  );
  const texts = [plain, sent.toString("utf16le"), ...unpacked].map((text) => text.toLowerCase());
  return words.filter((word) => texts.some((text) => text.includes(word.toLowerCase())));
}
