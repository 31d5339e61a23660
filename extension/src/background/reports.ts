import type { Erasure, SentMessage, Stored } from "../shared/contract.gen";
import type { Result } from "../shared/messages";
import { reaches } from "./erasing";
import type { Outbox, Waiting } from "./outbox";

/** Brings reports on sent mails to the companion, each once, however often one of us is stopped or is not there. */
export interface Reports {
  /** Kept before it is brought; kept on when the companion does not take it now. */
  send(report: SentMessage): Promise<Result<Stored>>;
  /** The mail was not sent after all, whether the companion was told of it or not. */
  withdraw(id: SentMessage["id"]): Promise<Result<Stored>>;
  /** Brings what was left. Costs nothing when nothing was. */
  bring(): Promise<void>;
  /** Erases at the companion, and what waits here with it. */
  erase(erasure: Erasure): Promise<Result<Stored>>;
  forget(): Promise<void>;
}

/** How the companion is told. It counts reports with the same id as one. */
export interface Telling {
  sent(report: SentMessage): Promise<Result<Stored>>;
  unsent(id: SentMessage["id"]): Promise<Result<Stored>>;
  erase(erasure: Erasure): Promise<Result<Stored>>;
}

export function makeReports(outbox: Outbox, companion: Telling): Reports {
  // An earlier background may have been stopped with something in its hands.
  let mayWait = true;
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: what is withdrawn or erased must not be overtaken by what was on its way before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  }

  function tell({ id, report }: Waiting): Promise<Result<Stored>> {
    return report === null ? companion.unsent(id) : companion.sent(report);
  }

  async function bringAll(): Promise<Result<Stored>> {
    let answer: Result<Stored> = { ok: true, value: { rows: 0 } };
    for (const one of await outbox.waiting()) {
      answer = await tell(one);
      if (answer.ok) {
        await outbox.taken(one);
      } else if (answer.trouble !== "problem") {
        return answer;
      }
    }
    // What is a problem now is one again in a minute; the next background tries it once more.
    mayWait = false;
    return answer;
  }

  async function put(id: SentMessage["id"], report: SentMessage | null): Promise<Result<Stored>> {
    await outbox.put(id, report);
    return inTurn(() => {
      mayWait = true;
      return bringAll();
    });
  }

  return {
    send: (report) => put(report.id, report),
    withdraw: (id) => put(id, null),
    async bring() {
      await inTurn(async () => mayWait && bringAll());
    },
    erase: (erasure) =>
      inTurn(async () => {
        const answer = await companion.erase(erasure);
        if (answer.ok) {
          await outbox.drop((report) => reaches(erasure, report));
        }
        return answer;
      }),
    forget: () => inTurn(() => outbox.clear()),
  };
}
