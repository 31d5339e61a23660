import type { PairingText } from "./pairing-text";
import { openStore } from "./store";

/** Who we are to the companion. The key can be used and not be read, not even by ourselves. */
export interface Pairing {
  readonly id: string;
  readonly key: CryptoKey;
}

export interface KeyStore {
  load(): Promise<Pairing | null>;
  save(pairing: Pairing): Promise<void>;
  forget(): Promise<void>;
}

export async function importPairing({ id, secret }: PairingText): Promise<Pairing> {
  const key = await crypto.subtle.importKey("raw", secret, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
  return { id, key };
}

const ONLY = "companion";

/** IndexedDB is the one place where a browser keeps a key without giving it out again. */
export function openKeyStore(factory: IDBFactory = indexedDB): KeyStore {
  const run = openStore("warmline", "pairing", factory);
  return {
    load: async () => (await run<Pairing | undefined>("readonly", (store) => store.get(ONLY))) ?? null,
    save: async (pairing) => void (await run("readwrite", (store) => store.put(pairing, ONLY))),
    forget: () => run("readwrite", (store) => store.delete(ONLY)),
  };
}
