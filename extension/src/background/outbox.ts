import type { SentMessage } from "../shared/contract.gen";
import type { People } from "./people";
import { openStore } from "./store";

/** The last word on one mail that was sent: its report, or null when sending was undone. */
export interface Waiting {
  readonly id: SentMessage["id"];
  readonly report: SentMessage | null;
  /** Another one each time something is put. */
  readonly stamp: string;
}

/** What the companion has not been told yet of mails that were sent: counts, times and people, and no word of a mail. */
export interface Outbox {
  /** The last word on a mail is the one that counts. */
  put(id: SentMessage["id"], report: SentMessage | null): Promise<void>;
  /** The oldest first. */
  waiting(): Promise<Waiting[]>;
  /** It was told. What was put meanwhile stays. */
  taken(told: Waiting): Promise<void>;
  drop(which: (report: SentMessage) => boolean): Promise<void>;
  clear(): Promise<void>;
}

export function openOutbox(people: People, factory: IDBFactory = indexedDB): Outbox {
  const run = openStore("warmline-outbox", "reports", factory);

  async function waiting(): Promise<Waiting[]> {
    const kept = await run<Waiting[]>("readonly", (store) => store.getAll());
    const whole = kept.map(async ({ report, ...rest }) => ({
      ...rest,
      report: report && { ...report, to: await people.of(rest.stamp) },
    }));
    return (await Promise.all(whole)).sort((a, b) => timeOf(a) - timeOf(b));
  }

  async function taken({ id, stamp }: Waiting): Promise<void> {
    await run("readwrite", (store) => deleteIf(store, id, (kept) => kept.stamp === stamp));
    await people.forget(stamp);
  }

  async function drop(which: (one: Waiting) => boolean): Promise<void> {
    await Promise.all((await waiting()).filter(which).map(taken));
  }

  return {
    waiting,
    taken,
    async put(id, report) {
      const before = await run<Waiting | undefined>("readonly", (store) => store.get(id));
      const kept: Waiting = { id, stamp: crypto.randomUUID(), report: report && { ...report, to: [] } };
      await people.keep(kept.stamp, report?.to ?? []);
      await run("readwrite", (store) => store.put(kept, id));
      if (before !== undefined) {
        await people.forget(before.stamp);
      }
    },
    drop: (which) => drop(({ report }) => report !== null && which(report)),
    clear: () => drop(() => true),
  };
}

function timeOf({ report }: Waiting): number {
  return report === null ? 0 : Date.parse(report.sent_at);
}

/** In one transaction, so that nothing comes between looking and deleting. */
function deleteIf(store: IDBObjectStore, id: string, holds: (kept: Waiting) => boolean): IDBRequest {
  const request = store.get(id);
  request.addEventListener("success", () => {
    const kept: Waiting | undefined = request.result;
    if (kept !== undefined && holds(kept)) {
      store.delete(id);
    }
  });
  return request;
}
