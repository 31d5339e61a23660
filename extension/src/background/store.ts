/** Runs one request on the store, in a transaction of its own. */
export type Store = <T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
) => Promise<T>;

/** A database with one store. Content scripts cannot reach the extension's own databases. */
export function openStore(database: string, name: string, factory: IDBFactory): Store {
  return async (mode, work) => {
    const request = factory.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(name);
    const opened = await settled(request);
    try {
      return await settled(work(opened.transaction(name, mode).objectStore(name)));
    } finally {
      opened.close();
    }
  };
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
