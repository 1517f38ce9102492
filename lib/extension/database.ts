import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ClaimSet } from '../core/claim/claim.ts';

/** A claim set that the user made or brought in. */
export interface StoredClaimSet {
  readonly set: ClaimSet;
  readonly origin: 'made' | 'imported';
  /** ISO 8601 with time. */
  readonly addedAt: string;
}

/** What the database holds. Only the background opens it. */
export interface CrossreadSchema extends DBSchema {
  claimSets: { key: string; value: StoredClaimSet };
}

/** A connection that is opened when first used, and again after the browser has closed it. */
export interface Database {
  /** Runs `work` with an open connection. */
  use<T>(work: (connection: IDBPDatabase<CrossreadSchema>) => Promise<T>): Promise<T>;
}

const NAME = 'crossread';
const VERSION = 1;

/** The database of the extension. */
export function openDatabase(name = NAME): Database {
  let connection: Promise<IDBPDatabase<CrossreadSchema>> | null = null;
  const forget = (): void => {
    connection = null;
  };
  const connect = (): Promise<IDBPDatabase<CrossreadSchema>> =>
    openDB<CrossreadSchema>(name, VERSION, {
      upgrade: (database, oldVersion) => {
        if (oldVersion < 1) database.createObjectStore('claimSets', { keyPath: 'set.id' });
      },
      // A newer version of the extension wants in: let go, so that it is not kept waiting.
      blocking: (_current, _blocked, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  return {
    use: async (work) => {
      connection ??= connect();
      try {
        return await work(await connection);
      } catch (error) {
        // Opening may work the next time, as may a connection that was closed under our hands.
        forget();
        throw error;
      }
    },
  };
}
