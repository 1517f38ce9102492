import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAnnotationStore } from '../../../lib/background/storage/annotation-store.ts';
import { DATABASE_VERSION } from '../../../lib/background/storage/database.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import { StorageProblem } from '../../../lib/background/storage/storage-problem.ts';
import { freshName, idsOf, levyPage, openWorld, spanOf } from './annotation-world.ts';
import { buildDatabase, type DatabaseFixture, deleteDatabase, openRaw } from './raw-database.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));

afterEach(() => vi.restoreAllMocks());

const FIXTURES = new URL('../../fixtures/databases/', import.meta.url);
const fixtures = readdirSync(FIXTURES).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as DatabaseFixture] as const,
);

/** A method as it is before a test puts another in its place. */
const methodOf = <T, K extends keyof T>(prototype: T, name: K): T[K] => prototype[name];

const passage = spanOf('Nobody asked her why');
const reasonOf = (error: unknown): string | null => (error instanceof StorageProblem ? error.reason : null);
const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, reasonOf);

describe('what the user wrote', () => {
  it('case 30: is told as saved only when a transaction that is forced to disk has completed', async () => {
    const { library } = openWorld();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const events: string[] = [];
    const dispatch = methodOf(IDBTransaction.prototype, 'dispatchEvent');
    vi.spyOn(IDBTransaction.prototype, 'dispatchEvent').mockImplementation(function (this: IDBTransaction, event) {
      if (this.mode === 'readwrite') events.push(event.type);
      return dispatch.call(this, event);
    });
    await library.annotate(levyPage, passage);
    events.push('told');
    expect(events).toEqual(['complete', 'told']);
    const options = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , option]) => option);
    expect(options).toEqual([{ durability: 'strict' }]);
  });

  it('case 31: stays when the disk is full, and can be saved when there is room again', async () => {
    const { library, store } = openWorld();
    const kept = await library.annotate(levyPage, passage);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    expect(await refusal(library.change(kept, { note: 'Ask her.' }))).toBe('full');
    expect(await refusal(library.remove(idsOf([kept])))).toBe('full');
    expect(await store.get(idsOf([kept]))).toEqual([kept]);
    full.mockRestore();
    expect((await library.change(kept, { note: 'Ask her.' })).annotation.note).toBe('Ask her.');
  });

  it('case 31: of many changes at once nothing is saved when the disk is full before the last', async () => {
    const { library, store } = openWorld();
    const kept = [await library.annotate(levyPage, passage), await library.annotate(levyPage, spanOf('the back door'))];
    const put = methodOf(IDBObjectStore.prototype, 'put');
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      if (++puts === 2) throw new DOMException('No room', 'QuotaExceededError');
      return put.call(this, value);
    });
    expect(await refusal(library.changeAll(idsOf(kept), { addTags: ['levy'] }))).toBe('full');
    expect((await store.get(idsOf(kept))).map(({ annotation }) => annotation.tags)).toEqual([[], []]);
  });
});

describe('a connection', () => {
  it('case 32: that the browser has closed is opened again once', async () => {
    const { library, database } = openWorld();
    const kept = await library.annotate(levyPage, passage);
    await database.read(async (connection) => connection.close());
    expect((await library.change(kept, { note: 'Ask her.' })).revision).toBe(2);
    await database.read(async (connection) => connection.close());
    expect(await library.listOfPage(levyPage)).toHaveLength(1);
  });

  it('case 32: that is closed each time is given up after the second', async () => {
    const { store } = openWorld();
    await store.count();
    const closed = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    await expect(store.get(['a'])).rejects.toThrow('closing');
    expect(closed).toHaveBeenCalledTimes(2);
    closed.mockRestore();
    expect(await store.get(['a'])).toEqual([]);
  });

  it('case 32: that is cut off in the middle of a change leaves nothing half done, and the change is made once', async () => {
    const { library, store } = openWorld();
    const kept = await library.annotate(levyPage, passage);
    const put = methodOf(IDBObjectStore.prototype, 'put');
    const cut = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      value,
    ) {
      put.call(this, value);
      throw new DOMException('The transaction was aborted.', 'AbortError');
    });
    const changed = await library.change(kept, { note: 'Ask her.' });
    expect(cut).toHaveBeenCalledTimes(2);
    expect(await store.get(idsOf([kept]))).toEqual([changed]);
    expect(changed.revision).toBe(2);
  });
});

describe('an upgrade', () => {
  it('case 33: has a database of each version to start from', () => {
    expect(fixtures.map(([, { version }]) => version).sort((a, b) => a - b)).toEqual(
      Array.from({ length: DATABASE_VERSION }, (_, i) => i + 1),
    );
  });

  it.each(fixtures)('case 33: brings all of %s along', async (_file, fixture) => {
    const name = freshName();
    await buildDatabase(name, fixture);
    const database = openDatabase({ name });
    for (const [store, { records }] of Object.entries(fixture.stores)) {
      const now = await database.read((connection) => connection.getAll(store as 'claimSets'));
      expect(now).toEqual(records);
    }
    expect((await openRaw(name)).version).toBe(DATABASE_VERSION);
  });

  it('case 33: that an older version holds up is told, and works once it lets go', async () => {
    const name = freshName();
    const [, first] = fixtures[0] ?? expect.fail('There is no fixture.');
    await buildDatabase(name, first);
    const old = await openRaw(name);
    const store = openAnnotationStore(openDatabase({ name, patience: 10 }));
    expect(await refusal(store.count())).toBe('blocked');
    old.close();
    expect(await store.count()).toEqual({ kept: 0, damaged: 0 });
  });

  it('case 33: that a newer version asks for is not held up by this one', async () => {
    const name = freshName();
    const { library, store } = openWorld(name);
    const kept = await library.annotate(levyPage, passage);
    const newer = await openRaw(name, DATABASE_VERSION + 1);
    newer.close();
    expect(await store.get(idsOf([kept]))).toEqual([kept]);
  });

  it('case 33: to a newer version leaves what can be read to this one, and nothing to be changed', async () => {
    const name = freshName();
    const kept = await openWorld(name).library.annotate(levyPage, passage);
    (await openRaw(name, DATABASE_VERSION + 5)).close();
    const { library, store } = openWorld(name);
    expect(await library.listOfPage(levyPage)).toMatchObject([kept]);
    expect(await refusal(library.change(kept, { note: 'Ask her.' }))).toBe('newer');
    expect(await store.get(idsOf([kept]))).toEqual([kept]);
  });

  it('case 33: that fails leaves the database as it was, and is tried again', async () => {
    const name = freshName();
    const [, first] = fixtures[0] ?? expect.fail('There is no fixture.');
    await buildDatabase(name, first);
    const create = methodOf(IDBDatabase.prototype, 'createObjectStore');
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function (
      this: IDBDatabase,
      store,
      options,
    ) {
      if (store === 'checkedPages') throw new Error('The upgrade failed.');
      return create.call(this, store, options);
    });
    const database = openDatabase({ name });
    await expect(database.read((connection) => connection.getAll('claimSets'))).rejects.toThrow();
    vi.restoreAllMocks();
    const raw = await openRaw(name);
    expect([raw.version, [...raw.objectStoreNames]]).toEqual([1, ['claimSets']]);
    raw.close();
    expect(await database.read((connection) => connection.getAll('claimSets'))).toEqual(
      first.stores['claimSets']?.records,
    );
    await deleteDatabase(name);
  });
});
