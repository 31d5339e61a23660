import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The only way out of the browsers under test: it leads to the companion and nowhere else, and takes notes. */
export interface Proxy {
  port: number;
  /** Whom the browser asked for, as `host:port`, each request once. */
  asked: string[];
  /** What the companion was asked without a signature. */
  unsigned: string[];
  close(): void;
}

const SIGNED = /^Warmline [0-9a-f]{16}:\d+:[0-9a-f]{32}:[0-9a-f]{64}$/;

export async function startProxy(companion: string): Promise<Proxy> {
  const asked: string[] = [];
  const unsigned: string[] = [];
  const server = createServer((question, answer) => {
    const url = new URL(question.url ?? "", "http://nowhere.invalid");
    asked.push(url.host);
    if (url.host !== companion) {
      answer.writeHead(502).end();
      return;
    }
    const { authorization = "" } = question.headers;
    if (!SIGNED.test(authorization)) unsigned.push(`${question.method} ${url.pathname}`);
    passOn(question, answer, url);
  });
  server.on("connect", (question, socket) => {
    asked.push(question.url ?? "");
    socket.on("error", () => socket.destroy());
    socket.end("HTTP/1.1 502 Nobody leaves\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    unsigned,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function passOn(
  question: IncomingMessage,
  answer: ServerResponse,
  { host, pathname, hostname, port }: URL,
): void {
  const headers = { ...question.headers, host };
  const onward = request({ hostname, port, path: pathname, method: question.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  question.pipe(onward);
}
