import type { Thread } from "../shared/contract.gen";

/** Threads on their way from a mail page to a sheet. They are in memory alone, and gone once they were taken. */
export function makeSheets() {
  const kept = new Map<string, Thread>();
  return {
    /** Answers with a name that says nothing of the thread. */
    keep(thread: Thread): string {
      const id = crypto.randomUUID();
      kept.set(id, thread);
      return id;
    },
    take(id: string): Thread | null {
      const thread = kept.get(id) ?? null;
      kept.delete(id);
      return thread;
    },
  };
}
