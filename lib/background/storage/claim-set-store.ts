import { type ListedDocument, listDocuments } from '../../core/claim/list-documents.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';
import type { SetSummaryRecord, StoredClaimSet } from '../../protocol/set-types.ts';
import type { Connection, Database, Reading, Writing } from './database.ts';
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

/** What is to become of one of several sets. */
export interface SetStep {
  readonly id: string;
  readonly next: NextSet;
}

/** A set and its revision, or neither. */
type Current =
  | { readonly stored: StoredClaimSet; readonly revision: number }
  | { readonly stored: null; readonly revision: null };

/** The claim sets that the user made or imported. Every change is one transaction: done whole or not at all. */
export interface ClaimSetStore {
  /** All of them without their claims, in the order of their ids. */
  readonly list: () => Promise<readonly SetSummaryRecord[]>;
  readonly get: (id: string) => Promise<StoredClaimSet | undefined>;
  /** A set with its revision, both of one moment; both `null` when there is no such set. */
  readonly getCurrent: (id: string) => Promise<Current>;
  readonly getAll: () => Promise<readonly StoredClaimSet[]>;
  /** The documents of all sets, by the ids of the sets. */
  readonly listDocuments: () => Promise<ReadonlyMap<string, readonly ListedDocument[]>>;
  readonly change: (id: string, next: NextSet) => Promise<SetChange>;
  /** Changes several sets, all or none. */
  readonly changeAll: (steps: readonly SetStep[]) => Promise<readonly SetChange[]>;
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
  /** Takes several changes back, all or none; given in the order in which they were made. */
  readonly undoAll: (changes: readonly number[]) => Promise<void>;
}

const STORES = ['claimSets', 'setSummaries', 'setDocuments', 'setChanges'] as const;
type SetWriting = Writing<(typeof STORES)[number]>;

/** Puts a set, its summary and the list of its documents in their places, or takes all of it out. */
async function place(
  transaction: SetWriting,
  id: string,
  { stored, revision }: { readonly stored: StoredClaimSet | null; readonly revision: number },
): Promise<SetSummaryRecord | null> {
  if (!stored) {
    await Promise.all([
      transaction.objectStore('claimSets').delete(id),
      transaction.objectStore('setSummaries').delete(id),
      transaction.objectStore('setDocuments').delete(id),
    ]);
    return null;
  }
  const summary = summarizeStored(stored, revision);
  await transaction.objectStore('claimSets').put(stored);
  await transaction.objectStore('setSummaries').put(summary);
  await transaction.objectStore('setDocuments').put({ id, documents: listDocuments(stored.set) });
  return summary;
}

async function readCurrent(transaction: Reading<(typeof STORES)[number]>, id: string): Promise<Current> {
  const [stored = null, summary] = await Promise.all([
    transaction.objectStore('claimSets').get(id),
    transaction.objectStore('setSummaries').get(id),
  ]);
  return stored ? { stored, revision: summary?.revision ?? FIRST_REVISION } : { stored, revision: null };
}

async function changeSet(transaction: SetWriting, { id, next }: SetStep): Promise<SetChange> {
  const { stored: before, revision } = await readCurrent(transaction, id);
  const stored = next(before, revision);
  const changes = transaction.objectStore('setChanges');
  const change = await changes.add({ id, before, beforeRevision: revision, isRemoval: stored === null });
  return { change, before, after: await place(transaction, id, { stored, revision: change }) };
}

/** Makes several changes; those that are made at once are kept together, however many they are. */
async function changeSets(transaction: SetWriting, steps: readonly SetStep[]): Promise<SetChange[]> {
  const made: SetChange[] = [];
  for (const step of steps) made.push(await changeSet(transaction, step));
  const [first] = made;
  if (first) await transaction.objectStore('setChanges').delete(IDBKeyRange.upperBound(first.change - CHANGES_KEPT));
  return made;
}

async function settleSet(
  transaction: SetWriting,
  stored: StoredClaimSet,
  { revision, isOther }: { readonly revision: number; readonly isOther: boolean },
): Promise<void> {
  const { id } = stored.set;
  if ((await readCurrent(transaction, id)).revision !== revision) return;
  if (isOther) await changeSets(transaction, [{ id, next: () => stored }]);
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

async function listSummaries(connection: Connection): Promise<readonly SetSummaryRecord[]> {
  const [summaries, ids] = await Promise.all([connection.getAll('setSummaries'), connection.getAllKeys('claimSets')]);
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
}

/** The documents of a set as they are listed; those stored before there were such lists are read. */
async function documentsIn(connection: Connection, id: string): Promise<readonly ListedDocument[]> {
  const listed = await connection.get('setDocuments', id);
  if (listed) return listed.documents;
  const stored = await connection.get('claimSets', id);
  return stored ? listDocuments(stored.set) : [];
}

async function changeOne(transaction: SetWriting, step: SetStep): Promise<SetChange> {
  const [change] = await changeSets(transaction, [step]);
  if (!change) throw new Error('One step is one change.');
  return change;
}

/** The store over a database. */
export const openClaimSetStore = (database: Database): ClaimSetStore => ({
  list: () => database.read(listSummaries),
  get: (id) => database.read((connection) => connection.get('claimSets', id)),
  getCurrent: (id) => database.read((connection) => readCurrent(connection.transaction([...STORES]), id)),
  getAll: () => database.read((connection) => connection.getAll('claimSets')),
  listDocuments: () =>
    database.read(async (connection) => {
      const ids = await connection.getAllKeys('claimSets');
      return new Map(await Promise.all(ids.map(async (id) => [id, await documentsIn(connection, id)] as const)));
    }),
  change: (id, next) => database.write(STORES, (transaction) => changeOne(transaction, { id, next })),
  changeAll: (steps) => database.write(STORES, (transaction) => changeSets(transaction, steps)),
  settle: (stored, of) => database.write(STORES, (transaction) => settleSet(transaction, stored, of)),
  undo: (change) => database.write(STORES, (transaction) => undoChange(transaction, change)),
  undoAll: (changes) =>
    database.write(STORES, async (transaction) => {
      for (const change of changes.toReversed()) await undoChange(transaction, change);
    }),
});
