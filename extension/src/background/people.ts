import type { Correspondent } from "../shared/contract.gen";

/** Whom waiting reports are about, apart from them: names and addresses stay off the disk until they can be encrypted. */
export interface People {
  keep(stamp: string, to: readonly Correspondent[]): Promise<void>;
  /** Nobody, once the browser was closed. */
  of(stamp: string): Promise<Correspondent[]>;
  forget(stamp: string): Promise<void>;
}

/** The one storage of a browser that is in memory alone and outlasts a background that is stopped. */
export function peopleInMemory(area: chrome.storage.StorageArea = chrome.storage.session): People {
  return {
    keep: (stamp, to) => area.set({ [stamp]: to }),
    async of(stamp) {
      const { [stamp]: to } = await area.get<Record<string, Correspondent[]>>(stamp);
      return to ?? [];
    },
    forget: (stamp) => area.remove(stamp),
  };
}
