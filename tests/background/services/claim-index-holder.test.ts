import { describe, expect, it } from 'vitest';
import { type ClaimIndexHolder, holdClaimIndex } from '../../../lib/background/services/claim-index-holder.ts';
import type { ClaimIndexStore } from '../../../lib/background/storage/claim-index-store.ts';
import type { ClaimIndexRecord } from '../../../lib/background/storage/database.ts';
import { checkText } from '../../../lib/core/check/check-text.ts';
import type { ClaimSet } from '../../../lib/core/claim/claim.ts';
import { placesOf } from '../../../lib/core/index/claim-index.ts';
import { quotationSet } from '../../core/claim/quotation-set.ts';

/** Sets that can be changed, with a count of what is read of them. */
function openWorld() {
  const sets = new Map<string, { readonly set: ClaimSet; readonly revision: string }>();
  const kept: { record?: ClaimIndexRecord } = {};
  const reads: string[] = [];
  const store: ClaimIndexStore = {
    read: async (key) => (kept.record?.key === key ? kept.record : undefined),
    keep: async (record) => {
      kept.record = record;
    },
  };
  const source = {
    list: async () => [...sets].map(([id, { revision }]) => ({ id, revision })),
    read: async (id: string) => {
      reads.push(id);
      const found = sets.get(id);
      if (!found) throw new Error(`There is no ${id}.`);
      return found.set;
    },
  };
  const put = (id: string, sentence: string, revision = '1'): void => {
    sets.set(id, { set: quotationSet([sentence], id), revision });
  };
  return { sets, kept, reads, put, store, source, wake: () => holdClaimIndex(source, store) };
}

/** The sets of which a page with these words has something. */
const carried = (holder: ClaimIndexHolder, words: string): Promise<string[]> =>
  holder.use((index) => {
    const text = `“${words},” she said.`;
    return checkText({ text, language: 'en', date: null }, index).findings.map(({ claim }) => claim.set);
  });

const BRIDGE = 'The bridge stays open all week long';
const KEEPER = 'Nobody has seen the old lighthouse keeper since';

describe('holdClaimIndex', () => {
  it('woken from sleep builds nothing, and reads only sets of which a page has something', async () => {
    const world = openWorld();
    world.put('bridge', BRIDGE);
    world.put('keeper', KEEPER);
    expect(await carried(world.wake(), BRIDGE)).toEqual(['bridge']);
    world.reads.length = 0;
    const woken = world.wake();
    expect(await carried(woken, BRIDGE)).toEqual(['bridge']);
    expect(await carried(woken, BRIDGE)).toEqual(['bridge']);
    expect(world.reads).toEqual(['bridge']);
  });

  it('takes up sets that are switched on, changed or switched off, and keeps the index for the next waking', async () => {
    const world = openWorld();
    world.put('bridge', BRIDGE);
    const holder = world.wake();
    expect(await carried(holder, KEEPER)).toEqual([]);
    world.put('keeper', KEEPER);
    expect(await carried(holder, KEEPER)).toEqual([]);
    holder.refresh();
    expect(await carried(holder, KEEPER)).toEqual(['keeper']);
    world.put('bridge', 'Something else was said about the ferry today', '2');
    holder.refresh();
    expect(await carried(holder, BRIDGE)).toEqual([]);
    world.sets.delete('keeper');
    holder.refresh();
    for (const awake of [holder, world.wake()]) {
      expect(await carried(awake, KEEPER)).toEqual([]);
      expect(await carried(awake, 'Something else was said about the ferry today')).toEqual(['bridge']);
    }
  });

  it('puts many small parts together', async () => {
    const world = openWorld();
    const holder = world.wake();
    for (let i = 0; i < 20; i++) {
      world.put(`set-${i}`, `${KEEPER} day number ${i}`);
      holder.refresh();
      const parts = await holder.use((index) => index.parts.length);
      expect(parts).toBeLessThanOrEqual(7);
    }
    expect(await holder.use((index) => placesOf(index).length)).toBe(20);
  });

  it('builds again what was kept damaged, and what cannot be read', async () => {
    const world = openWorld();
    world.put('bridge', BRIDGE);
    await world.wake().use(() => null);
    const { record } = world.kept;
    new Uint8Array(record?.buffer ?? expect.fail()).fill(7, 8, 20);
    expect(await carried(world.wake(), BRIDGE)).toEqual(['bridge']);
    const broken = { ...world.store, read: () => Promise.reject(new Error('no disk')) };
    expect(await carried(holdClaimIndex(world.source, broken), BRIDGE)).toEqual(['bridge']);
  });

  it('keeps no failed build', async () => {
    const world = openWorld();
    const failures = [new Error('no disk')];
    const list = async () => {
      const failure = failures.pop();
      if (failure) throw failure;
      return world.source.list();
    };
    const holder = holdClaimIndex({ ...world.source, list }, world.store);
    await expect(holder.use(() => null)).rejects.toThrow('no disk');
    world.put('bridge', BRIDGE);
    expect(await carried(holder, BRIDGE)).toEqual(['bridge']);
  });
});
