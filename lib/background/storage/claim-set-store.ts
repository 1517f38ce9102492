import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import type { SetSummaryRecord, StoredClaimSet } from '../../protocol/set-types.ts';
import type { Database, Writing } from './database.ts';
import { FIRST_REVISION, summarizeStored } from './summarize-set.ts';

/** Changes that can be taken back: the last ones. */
const CHANGES_KEPT = 20;

/** A change that is safely on disk. */
export interface SetChange {
  /** Takes it back, given to `undo`. */
  readonly change: number;
  readonly before: StoredClaimSet | null;
  /** The set as it is now, `null` when it was taken out. */
  readonly after: SetSummaryRecord | null;
}

/** What a set is to become; `null` takes it out. Throwing leaves everything as it was. */
export type NextSet = (current: StoredClaimSet | null, revision: number | null) => StoredClaimSet | null;

/** The claim sets that the user made or imported. Every change is one transaction: done whole or not at all. */
export interface ClaimSetStore {
  /** All of them without their claims, in the order of their ids. */
  readonly list: () => Promise<readonly SetSummaryRecord[]>;
  readonly get: (id: string) => Promise<StoredClaimSet | undefined>;
  readonly getAll: () => Promise<readonly StoredClaimSet[]>;
  readonly change: (id: string, next: NextSet) => Promise<SetChange>;
  /**
   * Puts a set that was proven again in the place of its revision, unless it has been changed since; `isOther` says whether
   * other claims are put aside than before.
   */
  readonly settle: (
    stored: StoredClaimSet,
    of: { readonly revision: number; readonly isOther: boolean },
  ) => Promise<void>;
  /** Takes a change back, unless the set has been changed since. */
  readonly undo: (change: number) => Promise<void>;
}

type SetWriting = Writing<'claimSets' | 'setSummaries' | 'setChanges'>;
const STORES = ['claimSets', 'setSummaries', 'setChanges'] as const;

/** Puts a set and its summary in their places, or takes both out. */
async function place(
  transaction: SetWriting,
  id: string,
  { stored, revision }: { readonly stored: StoredClaimSet | null; readonly revision: number },
): Promise<SetSummaryRecord | null> {
  if (!stored) {
    await Promise.all([
      transaction.objectStore('claimSets').delete(id),
      transaction.objectStore('setSummaries').delete(id),
    ]);
    return null;
  }
  const summary = summarizeStored(stored, revision);
  await transaction.objectStore('claimSets').put(stored);
  await transaction.objectStore('setSummaries').put(summary);
  return summary;
}

interface Current {
  readonly stored: StoredClaimSet | null;
  readonly revision: number | null;
}

async function readCurrent(transaction: SetWriting, id: string): Promise<Current> {
  const stored = (await transaction.objectStore('claimSets').get(id)) ?? null;
  const summary = await transaction.objectStore('setSummaries').get(id);
  return { stored, revision: stored ? (summary?.revision ?? FIRST_REVISION) : null };
}

async function changeSet(transaction: SetWriting, id: string, next: NextSet): Promise<SetChange> {
  const { stored: before, revision } = await readCurrent(transaction, id);
  const stored = next(before, revision);
  const changes = transaction.objectStore('setChanges');
  const change = await changes.add({ id, before, beforeRevision: revision, isRemoval: stored === null });
  await changes.delete(IDBKeyRange.upperBound(change - CHANGES_KEPT));
  return { change, before, after: await place(transaction, id, { stored, revision: change }) };
}

async function settleSet(
  transaction: SetWriting,
  stored: StoredClaimSet,
  { revision, isOther }: { readonly revision: number; readonly isOther: boolean },
): Promise<void> {
  const { id } = stored.set;
  if ((await readCurrent(transaction, id)).revision !== revision) return;
  if (isOther) await changeSet(transaction, id, () => stored);
  else await place(transaction, id, { stored, revision });
}

async function undoChange(transaction: SetWriting, change: number): Promise<void> {
  const changes = transaction.objectStore('setChanges');
  const record = await changes.get(change);
  if (!record) throw new PlainError(t('sets.tooLate'));
  const { id, before, beforeRevision, isRemoval } = record;
  const { revision } = await readCurrent(transaction, id);
  if (revision !== (isRemoval ? null : change)) throw new PlainError(t('sets.changedSince'));
  await place(transaction, id, { stored: before, revision: beforeRevision ?? FIRST_REVISION });
  await changes.delete(change);
}

/** The store over a database. */
export const openClaimSetStore = (database: Database): ClaimSetStore => ({
  list: () =>
    database.read(async (connection) => {
      const [summaries, ids] = await Promise.all([
        connection.getAll('setSummaries'),
        connection.getAllKeys('claimSets'),
      ]);
      const known = new Map(summaries.map((summary) => [summary.id, summary]));
      // Those stored before there were summaries are read.
      const listed = await Promise.all(
        ids.map(async (id) => {
          const summary = known.get(id);
          if (summary) return summary;
          const stored = await connection.get('claimSets', id);
          return stored ? summarizeStored(stored, FIRST_REVISION) : null;
        }),
      );
      return listed.filter((summary) => summary !== null);
    }),
  get: (id) => database.read((connection) => connection.get('claimSets', id)),
  getAll: () => database.read((connection) => connection.getAll('claimSets')),
  change: (id, next) => database.write(STORES, (transaction) => changeSet(transaction, id, next)),
  settle: (stored, of) => database.write(STORES, (transaction) => settleSet(transaction, stored, of)),
  undo: (change) => database.write(STORES, (transaction) => undoChange(transaction, change)),
});
