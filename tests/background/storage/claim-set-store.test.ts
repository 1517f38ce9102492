import type { StoredClaimSet } from '../../../lib/protocol/set-types.ts';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { newSetId } from '../../../lib/background/services/new-set-id.ts';
import { type ClaimSetStore, openClaimSetStore } from '../../../lib/background/storage/claim-set-store.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import { summarizeSet } from '../../../lib/background/storage/summarize-set.ts';
import { exampleSet } from '../../core/claim/examples.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));

const stored = (id: string, title = 'A title'): StoredClaimSet => ({
  set: { ...exampleSet(), id, title },
  origin: 'made',
  addedAt: '2026-03-02T10:00:00.000Z',
});

const put = (store: ClaimSetStore, set: StoredClaimSet) => store.change(set.set.id, () => set);

const refuse = (): never => {
  throw new Error('not this one');
};

describe('the claim set store', () => {
  it('keeps what was put, also for the next who opens it', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'kept' }));
    for (const set of [stored('b'), stored('a'), stored('b', 'Another title')]) await put(store, set);
    const again = openClaimSetStore(openDatabase({ name: 'kept' }));
    expect(await again.getAll()).toEqual([stored('a'), stored('b', 'Another title')]);
    expect((await again.list()).map(({ id, title, quotations }) => [id, title, quotations])).toEqual([
      ['a', 'A title', 1],
      ['b', 'Another title', 1],
    ]);
  });

  it('takes back changes one after the other, the last one first', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'undone' }));
    const first = await put(store, stored('a'));
    const second = await put(store, stored('a', 'Another title'));
    const third = await store.change('a', () => null);
    expect(await store.list()).toEqual([]);
    await store.undo(third.change);
    expect(await store.get('a')).toEqual(stored('a', 'Another title'));
    await store.undo(second.change);
    expect(await store.get('a')).toEqual(stored('a'));
    await store.undo(first.change);
    expect(await store.list()).toEqual([]);
  });

  it('takes back no change of a set that has been changed since, and none that is long past', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'since' }));
    const { change } = await put(store, stored('a'));
    await put(store, stored('a', 'Another title'));
    await expect(store.undo(change)).rejects.toThrow('sets.changedSince');
    for (let i = 0; i < 30; i++) await put(store, stored('b', `Title ${i}`));
    await expect(store.undo(change)).rejects.toThrow('sets.tooLate');
    expect(await store.get('a')).toEqual(stored('a', 'Another title'));
  });

  it('changes nothing when the next state cannot be made', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'refused' }));
    await put(store, stored('a'));
    const before = await store.list();
    await expect(store.change('a', refuse)).rejects.toThrow('not this one');
    expect(await store.list()).toEqual(before);
  });

  it('opens the database again after a newer version has pushed it out', async () => {
    const database = openDatabase({ name: 'pushed' });
    const store = openClaimSetStore(database);
    await put(store, stored('a'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('pushed');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await store.getAll()).toEqual([]);
  });
});

describe('newSetId', () => {
  it.each([
    ['Ferry runs aground', [], 'ferry-runs-aground'],
    ['Ferry runs aground', ['ferry-runs-aground'], 'ferry-runs-aground-2'],
    ['Ferry runs aground', ['ferry-runs-aground', 'ferry-runs-aground-2'], 'ferry-runs-aground-3'],
    ['Água!', [], 'agua'],
    ['…', [], 'set'],
  ])('makes of %j, with %j taken, %j', (title, taken, id) => {
    expect(newSetId(title, new Set(taken))).toBe(id);
  });

  it('is always an id that a claim set may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) =>
        /^[a-z0-9][a-z0-9-]{0,63}$/.test(newSetId(title, new Set())),
      ),
    );
  });
});

describe('summarizeSet', () => {
  it('counts quotations and figures and names the documents', () => {
    expect(summarizeSet(exampleSet(), 3)).toMatchObject({
      quotations: 1,
      figures: 1,
      documents: ['“The mayor, Ida Brandt, said…”'],
      revision: 3,
    });
  });
});
