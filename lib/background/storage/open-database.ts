import { deleteDB, openDB } from 'idb';
import {
  type Connection,
  type CrossreadSchema,
  DATABASE_VERSION,
  type Database,
  migrateDatabase,
  type StoreName,
  type Writing,
} from './database.ts';
import { explainStorage, isCutOff, isNewer, StorageProblem } from './storage-problem.ts';

/** How a database is opened. */
export interface DatabaseOptions {
  readonly name?: string;
  /** Milliseconds after which an older version that does not let go is reported. */
  readonly patience?: number;
}

interface Opened {
  readonly connection: Connection;
  /** A newer version of the extension has written it: it can be read as far as this one understands it. */
  readonly isNewer: boolean;
}

const NAME = 'crossread';
const PATIENCE = 10_000;

/** When a newer version of the extension wants in: closes the connection, so that it is not kept waiting. */
const letGo =
  (forget: () => void) =>
  (_current: number, _blocked: number | null, event: IDBVersionChangeEvent): void => {
    forget();
    (event.target as IDBDatabase).close();
  };

/** Rejects when `blocked` was called and the opening has still not been let through after `patience`. */
function openPatiently(name: string, patience: number, forget: () => void): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const opening = openDB<CrossreadSchema>(name, DATABASE_VERSION, {
      upgrade: (connection, oldVersion, _newVersion, transaction) => {
        // Rejects, with nobody there to hear it, when the upgrade is undone; so does the opening.
        transaction.done.catch(() => {});
        try {
          migrateDatabase(connection, oldVersion);
        } catch (error) {
          transaction.abort();
          reject(error);
        }
      },
      blocked: () => {
        timer = setTimeout(() => reject(new StorageProblem('blocked')), patience);
      },
      blocking: letGo(forget),
      terminated: forget,
    });
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function open(name: string, patience: number, forget: () => void): Promise<Opened> {
  const blocking = letGo(forget);
  try {
    return { connection: await openPatiently(name, patience, forget), isNewer: false };
  } catch (error) {
    if (!isNewer(error)) throw error;
    const connection = await openDB<CrossreadSchema>(name, undefined, { blocking, terminated: forget });
    return { connection, isNewer: true };
  }
}

async function writeIn<S extends StoreName, T>(
  { connection, isNewer: isReadOnly }: Opened,
  stores: readonly S[],
  work: (transaction: Writing<S>) => Promise<T>,
): Promise<T> {
  if (isReadOnly) throw new StorageProblem('newer');
  const transaction = connection.transaction([...stores], 'readwrite', { durability: 'strict' });
  // A request that fails rejects twice, as itself and with its transaction; the first to arrive is reported.
  const done = transaction.done;
  done.catch(() => {});
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (error) {
    // Throws when the transaction is over already, as after a request that failed.
    try {
      transaction.abort();
    } catch {}
    throw error;
  }
}

/** Deletes a database, unless another connection holds it for longer than `patience`. */
function deletePatiently(name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const blocked = (): void => {
      timer = setTimeout(() => reject(new StorageProblem('blocked')), patience);
    };
    deleteDB(name, { blocked })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}

/** The database of the extension. */
export function openDatabase({ name = NAME, patience = PATIENCE }: DatabaseOptions = {}): Database {
  let opened: Promise<Opened> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const connect = (): Promise<Opened> => {
    opened ??= open(name, patience, forget).catch((error: unknown) => {
      // Opening may work the next time.
      forget();
      throw error;
    });
    return opened;
  };
  const run = async <T>(work: (opened: Opened) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      if (!isCutOff(error)) throw explainStorage(error);
      forget();
    }
    try {
      return await work(await connect());
    } catch (error) {
      throw explainStorage(error);
    }
  };
  return {
    read: (work) => run(({ connection }) => work(connection)),
    write: (stores, work) => run((at) => writeIn(at, stores, work)),
    remake: async () => {
      const known = await opened?.catch(() => null);
      forget();
      known?.connection.close();
      await deletePatiently(name, patience);
    },
  };
}
