import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSetId, openClaimSetStore, summarizeSet } from '../../lib/extension/claim-set-store.ts';
import type { StoredClaimSet } from '../../lib/extension/database.ts';
import { openDatabase } from '../../lib/extension/open-database.ts';
import { exampleSet } from '../core/claim/examples.ts';

const stored = (id: string, title = 'A title'): StoredClaimSet => ({
  set: { ...exampleSet(), id, title },
  origin: 'made',
  addedAt: '2026-03-02T10:00:00.000Z',
});

describe('the claim set store', () => {
  it('keeps what was put, also for the next who opens it', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'kept' }));
    await store.put(stored('b'));
    await store.put(stored('a'));
    await store.put(stored('b', 'Another title'));
    const again = openClaimSetStore(openDatabase({ name: 'kept' }));
    expect(await again.list()).toEqual([stored('a'), stored('b', 'Another title')]);
  });

  it('gives back the set that a new one took the place of, so that keeping can be undone', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'replaced' }));
    expect(await store.put(stored('a'))).toBeUndefined();
    expect(await store.put(stored('a', 'Another title'))).toEqual(stored('a'));
  });

  it('gives a removed set back, so that removing can be undone', async () => {
    const store = openClaimSetStore(openDatabase({ name: 'removed' }));
    await store.put(stored('a'));
    const removed = await store.remove('a');
    expect(await store.list()).toEqual([]);
    await store.put(removed ?? expect.fail());
    expect(await store.list()).toEqual([stored('a')]);
    expect(await store.remove('no-such-set')).toBeUndefined();
  });

  it('opens the database again after a newer version has pushed it out', async () => {
    const database = openDatabase({ name: 'pushed' });
    const store = openClaimSetStore(database);
    await store.put(stored('a'));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('pushed');
      request.addEventListener('success', resolve);
      request.addEventListener('error', reject);
    });
    expect(await store.list()).toEqual([]);
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
    expect(summarizeSet(exampleSet(), 'bundled', true)).toMatchObject({
      quotations: 1,
      figures: 1,
      documents: ['“The mayor, Ida Brandt, said…”'],
      isOn: true,
    });
  });
});
