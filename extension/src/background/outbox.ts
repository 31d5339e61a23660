import type { SentMessage } from "../shared/contract.gen";
import { openStore } from "./store";

/** Reports on sent mails that the companion has not taken yet: counts, and no word of a mail. */
export interface Outbox {
  /** The same report twice is one. */
  put(report: SentMessage): Promise<void>;
  /** The oldest first. */
  waiting(): Promise<SentMessage[]>;
  taken(id: SentMessage["id"]): Promise<void>;
  clear(): Promise<void>;
}

export function openOutbox(factory: IDBFactory = indexedDB): Outbox {
  const run = openStore("warmline-outbox", "reports", factory);
  return {
    put: async (report) => void (await run("readwrite", (store) => store.put(report, report.id))),
    async waiting() {
      const reports = await run<SentMessage[]>("readonly", (store) => store.getAll());
      return reports.sort((a, b) => Date.parse(a.sent_at) - Date.parse(b.sent_at));
    },
    taken: (id) => run("readwrite", (store) => store.delete(id)),
    clear: () => run("readwrite", (store) => store.clear()),
  };
}
