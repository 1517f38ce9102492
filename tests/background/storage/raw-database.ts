/** A database as a file: its stores as a version of the extension made them, with some records. */
export interface DatabaseFixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, FixtureStore>>;
}

interface FixtureStore {
  readonly options: IDBObjectStoreParameters;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string; readonly multiEntry: boolean }[];
  readonly records: readonly unknown[];
}

/** Opens a database past the code under test; it holds up whoever wants to upgrade it. */
export function openRaw(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.addEventListener('upgradeneeded', () => upgrade?.(request.result));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('It could not be opened.')));
  });
}

/** Removes a database. */
export function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    indexedDB.deleteDatabase(name).addEventListener('success', () => resolve());
  });
}

/** Makes a database out of a fixture. */
export async function buildDatabase(name: string, { version, stores }: DatabaseFixture): Promise<void> {
  const database = await openRaw(name, version, (made) => {
    for (const [storeName, { options, indexes, records }] of Object.entries(stores)) {
      const store = made.createObjectStore(storeName, options);
      for (const index of indexes) store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
      for (const record of records) store.add(record);
    }
  });
  database.close();
}
