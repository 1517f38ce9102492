import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openClaimLibrary } from '../../../lib/background/services/claim-library.ts';
import { answerDataCalls } from '../../../lib/background/services/stored-data.ts';
import { openClaimSetStore } from '../../../lib/background/storage/claim-set-store.ts';
import { DATABASE_VERSION } from '../../../lib/background/storage/database.ts';
import { openMuteStore } from '../../../lib/background/storage/mute-store.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import { exampleSet } from '../../core/claim/examples.ts';
import { openRaw } from '../storage/raw-database.ts';

const deleted = vi.hoisted(() => vi.fn(async () => {}));
const choices = vi.hoisted(() => ({ read: vi.fn(async () => ({ setsOff: [] })) }));
const bundled = vi.hoisted(() => ({ sets: [] as unknown[] }));

vi.mock('../../../lib/background/storage/choice-store.ts', () => ({ deleteChoices: deleted }));
vi.mock('../../../lib/background/storage/choices.ts', () => ({
  readSettings: choices.read,
  settingsInForce: async () => ({ setsOff: [] }),
}));
vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/background/services/bundled-claim-sets.ts', () => ({
  readBundledSets: async () => bundled.sets,
}));
vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchPacksFor: async () => new Map() }));

const stored = (id: string) => ({
  set: { ...exampleSet(), id },
  origin: 'made' as const,
  addedAt: '2026-03-02T10:00:00.000Z',
});

const mute = { id: 'm', set: 'a', claim: 'q1', source: '', page: '', mutedAt: '2026-03-02T10:00:00.000Z' };

const methodOf = <T, K extends keyof T>(prototype: T, name: K): T[K] => prototype[name];

let names = 0;

describe('a database', () => {
  let name = '';
  const onGone = vi.fn(async () => {});

  beforeEach(() => {
    name = `data ${++names}`;
    vi.clearAllMocks();
    bundled.sets = [{ ...exampleSet(), id: 'bundled' }];
  });

  const open = () => {
    const database = openDatabase({ name, patience: 10 });
    const store = openClaimSetStore(database);
    const library = openClaimLibrary(store, { engine: '1', onChange: () => {} });
    return {
      database,
      store,
      library,
      mutes: openMuteStore(database),
      calls: answerDataCalls({ database, emptyMemory: async () => 3, onGone }),
    };
  };

  /** One of the present version that has a part of its stores alone. */
  const halfMade = async (): Promise<void> => {
    const raw = await openRaw(name, DATABASE_VERSION, (made) => {
      made.createObjectStore('claimSets', { keyPath: 'set.id' }).add(stored('a'));
    });
    raw.close();
  };

  it('case 77: that is half made stops no check against what comes with the extension, and says what to do', async () => {
    await halfMade();
    const { library, calls } = open();
    await expect(library.list()).rejects.toThrow('storage.damaged');
    expect((await library.listBundled()).map(({ id }) => id)).toEqual(['bundled']);
    expect((await library.get('bundled')).claims).toHaveLength(2);
    expect(await calls.findDataProblem()).toBe('storage.damaged');
  });

  it('case 77: that is half made gives what can be read, and can be replaced by an empty one', async () => {
    await halfMade();
    const { calls, library } = open();
    expect(await calls.salvageData()).toEqual({
      settings: { setsOff: [] },
      sets: [stored('a')],
      mutes: [],
      annotations: [],
    });
    expect(await calls.deleteEverything({ settings: false })).toMatchObject({
      sets: 1,
      annotations: null,
      remembered: 3,
    });
    expect(deleted).not.toHaveBeenCalled();
    expect(onGone).toHaveBeenCalledTimes(1);
    expect(await calls.findDataProblem()).toBeNull();
    expect((await library.list()).map(({ id }) => id)).toEqual(['bundled']);
  });

  it('case 77: with a record that cannot be read gives the others', async () => {
    const { calls, store } = open();
    for (const id of ['a', 'b', 'c']) await store.change(id, () => stored(id));
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('The files cannot be read.', 'DataError');
    });
    const get = methodOf(IDBObjectStore.prototype, 'get');
    const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (key === 'b') throw new DOMException('The record cannot be read.', 'DataError');
      return get.call(this, key);
    });
    const { sets } = await calls.salvageData();
    expect(sets.map(({ set }) => set.id)).toEqual(['a', 'c']);
    getAll.mockRestore();
    spy.mockRestore();
  });

  it('says so when it is the settings that cannot be read, and replaces them with everything else', async () => {
    const { calls } = open();
    expect(await calls.findDataProblem()).toBeNull();
    choices.read.mockRejectedValue(new DOMException('The files cannot be read.', 'UnknownError'));
    expect(await calls.findDataProblem()).toBe('storage.damaged');
    expect(await calls.salvageData()).toMatchObject({ settings: null });
    await calls.deleteEverything({ settings: false });
    expect(deleted).toHaveBeenCalledTimes(1);
    choices.read.mockReset().mockResolvedValue({ setsOff: [] });
  });

  it('case 77: that another connection holds is not deleted, and says why', async () => {
    const { calls, store } = open();
    await store.change('a', () => stored('a'));
    const other = await openRaw(name);
    await expect(calls.deleteEverything({ settings: true })).rejects.toThrow('storage.blocked');
    expect(deleted).not.toHaveBeenCalled();
    other.close();
  });

  it('case 79: is deleted whole with the settings, and says how much it was', async () => {
    const { calls, store, mutes } = open();
    for (const id of ['a', 'b']) await store.change(id, () => stored(id));
    await mutes.add(mute);
    const gone = await calls.deleteEverything({ settings: true });
    expect(gone).toEqual({ sets: 2, annotations: 0, mutes: 1, pages: 0, remembered: 3 });
    expect(deleted).toHaveBeenCalledTimes(1);
    expect(await open().store.list()).toEqual([]);
    expect(await open().mutes.list()).toEqual([]);
  });
});
