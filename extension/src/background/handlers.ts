import type { Hello, Reading, Stored } from "../shared/contract.gen";
import type { Answer, Ask, Connection, Kind, Result } from "../shared/messages";
import { bringReview, type Inject } from "./bring-review";
import type { Companion } from "./companion";
import { readDates } from "./dates";
import { importPairing, type KeyStore, type Pairing } from "./keys";
import type { Outbox } from "./outbox";
import { parsePairingText } from "./pairing-text";
import { makeReports } from "./reports";
import { makeSheets } from "./sheets";
import { failure, WORDS } from "./troubles";

/** Which page can be shown; a sheet is of a thread. */
export type Page = Ask<"open">["page"] | "sheet";

export interface Rooms {
  readonly companion: Companion;
  readonly keys: KeyStore;
  readonly outbox: Outbox;
  /** `part` comes behind the `#` of the page's address. */
  readonly open: (page: Page, part?: string) => Promise<unknown>;
  readonly inject: Inject;
}

/** One answer for each kind of question. Nothing that matters is remembered: the browser may stop us at any moment. */
export type Handlers = {
  readonly [K in Kind]: (ask: Ask<K>, sender?: chrome.runtime.MessageSender) => Promise<Answer<K>>;
};

export function makeHandlers({ companion, keys, outbox, open, inject }: Rooms): Handlers {
  const ask = async <T>(path: string, question: object): Promise<Result<T>> => {
    const pairing = await keys.load();
    return pairing === null ? failure("not_paired") : companion.ask<T>(pairing, path, question);
  };
  const reports = makeReports(outbox, {
    sent: (report) => ask("/v1/sent", report),
    unsent: (id) => ask("/v1/sent/withdraw", { id }),
    erase: (erasure) => ask("/v1/erase", erasure),
  });
  /** Who has no companion has nobody to count for, now or later. */
  const told = async (tell: () => Promise<Result<Stored>>): Promise<Result<Stored>> =>
    (await keys.load()) === null ? failure("not_paired") : tell();
  const pairings = { companion, keys };
  const sheets = makeSheets();
  return {
    connection: () => connection(pairings),
    pair: ({ pairingText }) => pair(pairings, pairingText),
    async unpair() {
      const connection = await unpair(pairings);
      await reports.forget();
      return connection;
    },
    async check({ situation }) {
      const answer = await ask<Reading>("/v1/check", situation);
      if (answer.ok) {
        // The companion is there, so reports that wait may go; nobody waits for that.
        reports.bring().catch(() => undefined);
      }
      return answer;
    },
    call: ({ question }) => ask("/v1/call", question),
    async review(_, sender) {
      await bringReview(sender, inject);
      return {};
    },
    dates: async ({ written, language }) => readDates(written, language),
    sent: ({ message }) => told(() => reports.send(message)),
    unsent: ({ id }) => told(() => reports.withdraw(id)),
    async stats({ question }) {
      await reports.bring();
      return ask("/v1/stats", question);
    },
    erase: ({ erasure }) => reports.erase(erasure),
    clients: () => ask("/v1/clients", {}),
    revoke: ({ id }) => ask("/v1/clients/revoke", { id }),
    rules: () => ask("/v1/rules", {}),
    snippets: () => ask("/v1/snippets", {}),
    keepSnippets: ({ snippets }) => ask("/v1/snippets/save", { snippets }),
    papers: ({ thread }) => ask("/v1/papers", { thread }),
    async sheet({ thread }) {
      await open("sheet", sheets.keep(thread));
      return {};
    },
    takeSheet: async ({ id }) => ({ thread: sheets.take(id) }),
    open: async ({ page }) => {
      await open(page);
      return {};
    },
  };
}

type Pairings = Pick<Rooms, "companion" | "keys">;

async function connection({ companion, keys }: Pairings): Promise<Connection> {
  const pairing = await keys.load();
  return pairing === null ? notPaired() : connectionOf(await companion.hello(pairing));
}

/** The new pairing takes the old one's place only when it can be right: a slip of the hand loses nothing. */
async function pair({ companion, keys }: Pairings, pairingText: string): Promise<Connection> {
  const text = parsePairingText(pairingText);
  if (text === null) {
    return notPaired("This is not a pairing line. It begins with “warmline:”; copy the whole line.");
  }
  const pairing: Pairing = await importPairing(text);
  const met = connectionOf(await companion.hello(pairing));
  if (met.state === "ready" || (met.state === "offline" && (await keys.load()) === null)) {
    await keys.save(pairing);
  }
  return met;
}

/** The companion is told as well, if it can be reached, so that it does not keep a client that nobody uses. */
async function unpair({ companion, keys }: Pairings): Promise<Connection> {
  const pairing = await keys.load();
  if (pairing !== null) {
    await companion.ask(pairing, "/v1/clients/revoke", { id: pairing.id });
    await keys.forget();
  }
  return notPaired();
}

function notPaired(message: string = WORDS.not_paired): Connection {
  return { state: "not_paired", message };
}

/** A companion that cannot answer a greeting is as good as absent, whatever keeps it. */
function connectionOf(hello: Result<Hello>): Connection {
  if (hello.ok) {
    return { state: "ready", ...hello.value };
  }
  const { trouble, message } = hello;
  return { state: trouble === "busy" || trouble === "problem" ? "offline" : trouble, message };
}
