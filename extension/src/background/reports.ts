import type { SentMessage, Stored } from "../shared/contract.gen";
import type { Result } from "../shared/messages";
import type { Outbox } from "./outbox";

/** Brings reports on sent mails to the companion, each once, however often one of us is stopped or is not there. */
export interface Reports {
  /** Kept before it is brought; kept on when the companion does not take it now. */
  send(report: SentMessage): Promise<Result<Stored>>;
  /** Brings what was left. Costs nothing when nothing was. */
  bring(): Promise<void>;
  forget(): Promise<void>;
}

/** `hand` gives one report to the companion, which counts reports with the same id as one. */
export function makeReports(outbox: Outbox, hand: (report: SentMessage) => Promise<Result<Stored>>): Reports {
  // An earlier background may have been stopped with something in its hands.
  let mayWait = true;

  async function bringAll(): Promise<Result<Stored>> {
    let last: Result<Stored> = { ok: true, value: { rows: 0 } };
    for (const report of await outbox.waiting()) {
      last = await hand(report);
      if (last.ok) {
        await outbox.taken(report.id);
      } else if (last.trouble !== "problem") {
        return last;
      }
    }
    // What is a problem now is one again in a minute; the next background tries it once more.
    mayWait = false;
    return last;
  }

  return {
    async send(report) {
      await outbox.put(report);
      mayWait = true;
      return bringAll();
    },
    async bring() {
      if (mayWait) {
        await bringAll();
      }
    },
    forget: () => outbox.clear(),
  };
}
