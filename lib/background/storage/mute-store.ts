import type { MuteRecord } from '../../protocol/set-types.ts';
import type { Database } from './database.ts';

/** The pairs that the user has said are not the same thing. */
export interface MuteStore {
  /** The last one first. */
  readonly list: () => Promise<readonly MuteRecord[]>;
  /** The keys of all pairs, read once. */
  readonly keys: () => Promise<ReadonlySet<string>>;
  readonly add: (mute: MuteRecord) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Reads the keys again the next time. */
  readonly forget: () => void;
  /** Puts these in the place of all that are there: all or none. */
  readonly replaceAll: (mutes: readonly MuteRecord[]) => Promise<void>;
}

/** The store over a database. */
export function openMuteStore(database: Database): MuteStore {
  let keys: Promise<ReadonlySet<string>> | null = null;
  const readKeys = async (): Promise<ReadonlySet<string>> =>
    new Set(await database.read((connection) => connection.getAllKeys('mutes')));
  const forget = (): void => {
    keys = null;
  };
  return {
    list: async () => {
      const mutes = await database.read((connection) => connection.getAll('mutes'));
      return mutes.toSorted((a, b) => (a.mutedAt < b.mutedAt ? 1 : -1));
    },
    keys: () => {
      const reading = keys ?? readKeys();
      keys = reading;
      reading.catch(forget);
      return reading;
    },
    forget,
    add: async (mute) => {
      await database.write(['mutes'], (transaction) => transaction.objectStore('mutes').put(mute));
      forget();
    },
    remove: async (id) => {
      await database.write(['mutes'], (transaction) => transaction.objectStore('mutes').delete(id));
      forget();
    },
    replaceAll: async (mutes) => {
      await database.write(['mutes'], async (transaction) => {
        const store = transaction.objectStore('mutes');
        await store.clear();
        for (const mute of mutes) await store.put(mute);
      });
      forget();
    },
  };
}
