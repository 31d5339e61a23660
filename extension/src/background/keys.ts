import type { PairingText } from "./pairing-text";

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

const STORE = "pairing";
const ONLY = "companion";

/**
 * IndexedDB is the one place where a browser keeps a key without giving it out again, and content scripts cannot reach
 * the extension's own database.
 */
export function openKeyStore(factory: IDBFactory = indexedDB): KeyStore {
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> => {
    const database = await open(factory);
    try {
      return await settled(work(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  };
  return {
    load: async () => (await run<Pairing | undefined>("readonly", (store) => store.get(ONLY))) ?? null,
    save: async (pairing) => void (await run("readwrite", (store) => store.put(pairing, ONLY))),
    forget: () => run("readwrite", (store) => store.delete(ONLY)),
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open("warmline", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
