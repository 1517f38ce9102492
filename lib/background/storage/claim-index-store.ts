import type { ClaimIndexRecord, Database } from './database.ts';

/** The claim index as it was built last, kept so that a background woken from sleep need not build it again. */
export interface ClaimIndexStore {
  /** The index over sets in certain revisions, told by their key. */
  readonly read: (key: string) => Promise<ClaimIndexRecord | undefined>;
  /** Keeps an index in place of any other. */
  readonly keep: (record: ClaimIndexRecord) => Promise<void>;
}

/** The store over a database. */
export const openClaimIndexStore = (database: Database): ClaimIndexStore => ({
  read: (key) => database.read((connection) => connection.get('claimIndexes', key)),
  keep: (record) =>
    database.write(['claimIndexes'], async (transaction) => {
      const indexes = transaction.objectStore('claimIndexes');
      await indexes.clear();
      await indexes.put(record);
    }),
});
