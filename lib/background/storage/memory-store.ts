import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { RememberedKeys } from '../../core/check/memory/pick-remembered.ts';
import type { ClaimSet } from '../../core/claim/claim.ts';
import { searchedWordsOf } from '../../core/claim/find-claims.ts';
import type { ForgottenArticle } from '../../protocol/memory-types.ts';
import { explainStorage } from './storage-problem.ts';

/** An article as it is listed, with what tells it from others and what it takes. */
export type ArticleRecord = ForgottenArticle['record'];

/** An article to be remembered. */
export interface NewArticle {
  readonly record: Omit<ArticleRecord, 'id' | 'firstRead' | 'bytes' | 'quotations' | 'figures'>;
  readonly set: ClaimSet;
  readonly keys: Uint32Array<ArrayBuffer>;
}

/** An article that was forgotten, with what it is found by. */
export interface OldArticle extends ForgottenArticle {
  readonly keys: NewArticle['keys'];
}

/** Articles that a page is not compared with. */
interface PassedOver {
  /** Those that were read before; ISO 8601 with time. */
  readonly before: string;
  /** Those of these addresses, by their keys. */
  readonly addresses: readonly string[];
}

/** How much may be remembered. */
export interface MemoryLimits {
  /** Articles that were read before are forgotten; ISO 8601 with time. */
  readonly since: string;
  readonly claims: number;
  readonly bytes: number;
}

/** What changed with an article that was put in. */
export interface Remembered {
  readonly id: number;
  /** Articles that were forgotten for it. */
  readonly gone: readonly number[];
}

/** An article as it is searched. */
export interface SearchedArticle {
  readonly id: number;
  readonly words: string;
}

/** The articles that are remembered. */
export interface MemoryStore {
  readonly list: () => Promise<readonly ArticleRecord[]>;
  readonly readKeys: () => Promise<readonly RememberedKeys[]>;
  /** The ids of articles that a page is not compared with; no article is read for it. */
  readonly findPassedOver: (passed: PassedOver) => Promise<ReadonlySet<number>>;
  /** Some articles by their ids, without their claims; of those that are not there none. */
  readonly readRecords: (ids: readonly number[]) => Promise<ReadonlyMap<number, ArticleRecord>>;
  /** The articles that were read since (ISO 8601 with time), the last read first, by the words that are searched (`searchedWordsOf`). */
  readonly readWords: (since: string) => Promise<readonly SearchedArticle[]>;
  /** The claims of some articles by their ids; of those that are not there none. */
  readonly readClaims: (ids: readonly number[]) => Promise<ReadonlyMap<number, ClaimSet>>;
  /** Remembers an article in place of what is remembered of its address, and forgets what goes beyond the limits, oldest first. */
  readonly put: (article: NewArticle, limits: MemoryLimits) => Promise<Remembered>;
  /** Forgets what goes beyond the limits, and gives its ids. */
  readonly trim: (limits: MemoryLimits) => Promise<readonly number[]>;
  /** Forgets articles, and gives those that were there. */
  readonly forget: (ids: readonly number[]) => Promise<readonly ForgottenArticle[]>;
  /** Brings articles back under their ids, but those whose addresses are remembered; gives those that are back. */
  readonly restore: (articles: readonly OldArticle[], limits: MemoryLimits) => Promise<readonly OldArticle[]>;
  /** Deletes all of it, the database too. */
  readonly empty: () => Promise<void>;
}

interface MemorySchema extends DBSchema {
  articles: {
    key: number;
    value: Omit<ArticleRecord, 'id'> & { id?: number };
    indexes: { address: string; readAt: string };
  };
  claims: { key: number; value: ClaimSet };
  keys: { key: number; value: ArrayBuffer };
  /** By the numbers of blocks of articles. */
  words: { key: number; value: ReadonlyMap<number, string> };
}

const NAME = 'crossread-memory';
/** The first had neither the words that are searched nor an index by the time of reading. */
const VERSION = 2;
const STORES = ['articles', 'claims', 'keys', 'words'] as const;
/** Those that have a record for each article. */
const OF_ARTICLES = ['articles', 'claims', 'keys'] as const;
/** Articles whose words are kept in one record: what a search takes follows the number of records, not their size. */
const BLOCK = 16;

type Stores = (typeof STORES)[number][];
type Writing = IDBPTransaction<MemorySchema, Stores, 'readwrite'>;
type Upgrading = IDBPTransaction<MemorySchema, Stores, 'versionchange'>;

/** Keeps the words of some articles by their ids, or with `null` deletes them. */
async function changeWords(
  transaction: Writing | Upgrading,
  changes: readonly (readonly [id: number, words: string | null])[],
): Promise<void> {
  const store = transaction.objectStore('words');
  const changeBlock = async (block: number, changed: typeof changes): Promise<unknown> => {
    const words = new Map(await store.get(block));
    for (const [id, text] of changed) {
      if (text === null) words.delete(id);
      else words.set(id, text);
    }
    return words.size > 0 ? store.put(words, block) : store.delete(block);
  };
  const byBlock = Map.groupBy(changes, ([id]) => Math.floor(id / BLOCK));
  await Promise.all([...byBlock].map(([block, changed]) => changeBlock(block, changed)));
}

/** Adds the words of what the first version has kept; what they take counts from now on. */
async function addWords(transaction: Upgrading): Promise<void> {
  const [articles, claims] = [transaction.objectStore('articles'), transaction.objectStore('claims')];
  const ids = await articles.getAllKeys();
  for (let from = 0; from < ids.length; from += BLOCK) {
    const some = ids.slice(from, from + BLOCK);
    const [records, sets] = await Promise.all([
      Promise.all(some.map((id) => articles.get(id))),
      Promise.all(some.map((id) => claims.get(id))),
    ]);
    const words = sets.map((set) => (set ? searchedWordsOf(set) : ''));
    await changeWords(
      transaction,
      some.map((id, i) => [id, words[i] ?? '']),
    );
    const counted = records.flatMap((record, i) =>
      record ? [{ ...record, bytes: record.bytes + (words[i]?.length ?? 0) }] : [],
    );
    await Promise.all(counted.map((record) => articles.put(record)));
  }
}

/** Undoes an upgrade that failed; one that was cut off is undone already. */
function undo(transaction: Upgrading): void {
  try {
    transaction.abort();
  } catch {}
}

/** Brings the database to this version; one that was interrupted is as it was, and it is done the next time. */
function upgrade(database: IDBPDatabase<MemorySchema>, oldVersion: number, transaction: Upgrading): void {
  // Rejects, with nobody there to hear it, when the upgrade is undone; so does the opening.
  transaction.done.catch(() => {});
  if (oldVersion < 1) {
    database.createObjectStore('articles', { keyPath: 'id', autoIncrement: true }).createIndex('address', 'address');
    database.createObjectStore('claims');
    database.createObjectStore('keys');
  }
  database.createObjectStore('words');
  transaction.objectStore('articles').createIndex('readAt', 'readAt');
  if (oldVersion > 0) addWords(transaction).catch(() => undo(transaction));
}

/**
 * A database of its own: it is deleted with the wish to remember, nothing that saves or shares what else is kept comes near it,
 * and what goes wrong with it leaves everything else as it is. Open only while something is done with it.
 */
async function withDatabase<T>(work: (database: IDBPDatabase<MemorySchema>) => Promise<T>): Promise<T> {
  try {
    const database = await openDB<MemorySchema>(NAME, VERSION, {
      upgrade: (opened, oldVersion, _newVersion, transaction) => upgrade(opened, oldVersion, transaction),
    });
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw explainStorage(error);
  }
}

const write = <T>(work: (transaction: Writing) => Promise<T>): Promise<T> =>
  withDatabase(async (database) => {
    const transaction = database.transaction([...STORES], 'readwrite');
    const done = transaction.done;
    // Rejects as what failed does; that is reported.
    done.catch(() => {});
    const result = await work(transaction);
    await done;
    return result;
  });

const hasId = (record: MemorySchema['articles']['value']): record is ArticleRecord => record.id !== undefined;

const listIn = async (transaction: Writing): Promise<ArticleRecord[]> =>
  (await transaction.objectStore('articles').getAll()).filter(hasId);

async function deleteIn(transaction: Writing, ids: readonly number[]): Promise<void> {
  await Promise.all(ids.flatMap((id) => OF_ARTICLES.map((store) => transaction.objectStore(store).delete(id))));
  await changeWords(
    transaction,
    ids.map((id) => [id, null]),
  );
}

/** Those that go beyond the limits, when the last read stay. */
function beyond(records: readonly ArticleRecord[], { since, ...most }: MemoryLimits): ArticleRecord[] {
  let [claims, bytes] = [0, 0];
  return records
    .toSorted((a, b) => b.readAt.localeCompare(a.readAt) || b.id - a.id)
    .filter((record) => {
      claims += record.quotations + record.figures;
      bytes += record.bytes;
      return record.readAt < since || claims > most.claims || bytes > most.bytes;
    });
}

async function trimIn(transaction: Writing, limits: MemoryLimits): Promise<number[]> {
  const gone = beyond(await listIn(transaction), limits).map(({ id }) => id);
  await deleteIn(transaction, gone);
  return gone;
}

const countOf = ({ claims }: ClaimSet, type: 'quotation' | 'figure'): number =>
  claims.filter((claim) => claim.type === type).length;

async function putIn(transaction: Writing, { record, set, keys }: NewArticle): Promise<number> {
  const articles = transaction.objectStore('articles');
  const known = await articles.index('address').get(record.address);
  // What another text says was not read before.
  const firstRead = known?.sha256 === record.sha256 ? known.firstRead : record.readAt;
  const counts = { quotations: countOf(set, 'quotation'), figures: countOf(set, 'figure') };
  const words = searchedWordsOf(set);
  const bytes = JSON.stringify(set).length + keys.byteLength + words.length;
  const id = await articles.put({ ...record, ...counts, firstRead, bytes, ...(known?.id && { id: known.id }) });
  await transaction.objectStore('claims').put(set, id);
  await transaction.objectStore('keys').put(keys.buffer, id);
  await changeWords(transaction, [[id, words]]);
  return id;
}

async function forgetIn(transaction: Writing, ids: readonly number[]): Promise<ForgottenArticle[]> {
  const wanted = new Set(ids);
  const records = (await listIn(transaction)).filter(({ id }) => wanted.has(id));
  const sets = await Promise.all(records.map(({ id }) => transaction.objectStore('claims').get(id)));
  await deleteIn(
    transaction,
    records.map(({ id }) => id),
  );
  return records.flatMap((record, i) => {
    const set = sets[i];
    return set ? [{ record, set }] : [];
  });
}

async function restoreIn(transaction: Writing, articles: readonly OldArticle[]): Promise<OldArticle[]> {
  const known = new Set((await listIn(transaction)).map(({ address }) => address));
  const missing = articles.filter(({ record }) => !known.has(record.address));
  await Promise.all(
    missing.flatMap(({ record, set, keys }) => [
      transaction.objectStore('articles').put(record),
      transaction.objectStore('claims').put(set, record.id),
      transaction.objectStore('keys').put(keys.buffer, record.id),
    ]),
  );
  await changeWords(
    transaction,
    missing.map(({ record, set }) => [record.id, searchedWordsOf(set)]),
  );
  return missing;
}

/** The memory of what was read. */
export const memoryStore: MemoryStore = {
  list: () => withDatabase(async (database) => (await database.getAll('articles')).filter(hasId)),
  readKeys: () =>
    withDatabase(async (database) => {
      const { store } = database.transaction('keys');
      const [ids, keys] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return ids.map((id, i) => ({ id, keys: new Uint32Array(keys[i] ?? new ArrayBuffer()) }));
    }),
  findPassedOver: ({ before, addresses }) =>
    withDatabase(async (database) => {
      const { store } = database.transaction('articles');
      const ids = await Promise.all([
        store.index('readAt').getAllKeys(IDBKeyRange.upperBound(before, true)),
        ...addresses.map((address) => store.index('address').getAllKeys(address)),
      ]);
      return new Set(ids.flat());
    }),
  readRecords: (ids) =>
    withDatabase(async (database) => {
      const { store } = database.transaction('articles');
      const records = await Promise.all(ids.map((id) => store.get(id)));
      return new Map(records.flatMap((record) => (record && hasId(record) ? [[record.id, record] as const] : [])));
    }),
  readWords: (since) =>
    withDatabase(async (database) => {
      const transaction = database.transaction(['articles', 'words']);
      const [read, blocks] = await Promise.all([
        transaction.objectStore('articles').index('readAt').getAllKeys(IDBKeyRange.lowerBound(since)),
        transaction.objectStore('words').getAll(),
      ]);
      const known = new Map(blocks.flatMap((block) => [...block]));
      return read.toReversed().map((id) => ({ id, words: known.get(id) ?? '' }));
    }),
  readClaims: (ids) =>
    withDatabase(async (database) => {
      const { store } = database.transaction('claims');
      const sets = await Promise.all(ids.map(async (id) => [id, await store.get(id)] as const));
      return new Map(sets.flatMap(([id, set]) => (set ? [[id, set] as const] : [])));
    }),
  put: (article, limits) =>
    write(async (transaction) => {
      const id = await putIn(transaction, article);
      return { id, gone: await trimIn(transaction, limits) };
    }),
  trim: (limits) => write((transaction) => trimIn(transaction, limits)),
  forget: (ids) => write((transaction) => forgetIn(transaction, ids)),
  restore: (articles, limits) =>
    write(async (transaction) => {
      const back = await restoreIn(transaction, articles);
      const gone = new Set(await trimIn(transaction, limits));
      return back.filter(({ record }) => !gone.has(record.id));
    }),
  empty: () => deleteDB(NAME),
};
