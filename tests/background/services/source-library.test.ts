import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClaimLibrary, openClaimLibrary } from '../../../lib/background/services/claim-library.ts';
import { openSourceLibrary, type SourceLibrary } from '../../../lib/background/services/source-library.ts';
import { openClaimSetStore } from '../../../lib/background/storage/claim-set-store.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import type { ClaimSet, SourceDocument } from '../../../lib/core/claim/claim.ts';
import { exampleSet } from '../../core/claim/examples.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/background/services/bundled-claim-sets.ts', () => ({ readBundledSets: async () => [] }));
vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchPacksFor: async () => new Map() }));
vi.mock('../../../lib/background/storage/choices.ts', () => ({ settingsInForce: async () => ({ setsOff: [] }) }));

type Merging = typeof import('../../../lib/core/claim/merge-claim-sets.ts');

/** Claims that were merged, and how often the documents of merged sets were read. */
const work = vi.hoisted(() => ({ claims: 0, documents: 0 }));

const counted = (document: SourceDocument): SourceDocument =>
  Object.defineProperty({ ...document }, 'sha256', {
    enumerable: true,
    get: () => {
      work.documents++;
      return document.sha256;
    },
  });

vi.mock('../../../lib/core/claim/merge-claim-sets.ts', async (original) => {
  const { mergeClaimSets } = await original<Merging>();
  const merge: Merging['mergeClaimSets'] = (base, added) => {
    work.claims += base.claims.length + added.claims.length;
    const merged = mergeClaimSets(base, added);
    return { ...merged, documents: merged.documents.map(counted) };
  };
  return { mergeClaimSets: merge };
});

/** The example as a set of its own, of a text with this hash. */
function setOf(id: string, digit: string): ClaimSet {
  const set = exampleSet();
  return { ...set, id, title: id, documents: set.documents.map((one) => ({ ...one, sha256: digit.repeat(64) })) };
}

let databases = 0;

/** What it takes to move so many sources, each with claims of its own, into one set. */
async function workFor(count: number) {
  const store = openClaimSetStore(openDatabase({ name: `sources ${++databases}` }));
  const ids = Array.from({ length: count }, (_, i) => `of-${i}`);
  await store.changeAll(
    ids.map((id, i) => {
      const set = setOf(id, '0');
      const documents = set.documents.map((one) => ({ ...one, sha256: i.toString(16).padStart(64, '0') }));
      const claims = set.claims.map((claim) => (claim.type === 'figure' ? { ...claim, value: i, low: i } : claim));
      return { id, next: () => ({ set: { ...set, documents, claims }, origin: 'made', addedAt: '' }) };
    }),
  );
  const list = vi.spyOn(store, 'list');
  const options = { engine: '1.0.0', onChange: vi.fn(), store, listMeetings: async () => [] };
  const many = openSourceLibrary({ ...options, library: openClaimLibrary(store, options) });
  Object.assign(work, { claims: 0, documents: 0 });
  const { kept } = await many.gather(
    ids.map((set) => ({ set, document: 'd1' })),
    { title: 'All' },
  );
  expect(kept?.documentCount).toBe(count);
  return { ...work, lists: list.mock.calls.length };
}

describe('the sources', () => {
  let library: ClaimLibrary;
  let sources: SourceLibrary;

  beforeEach(async () => {
    const store = openClaimSetStore(openDatabase({ name: `sources ${++databases}` }));
    const proving = { engine: '1.0.0', onChange: vi.fn() };
    library = openClaimLibrary(store, proving);
    const meeting = { sha256: 'b'.repeat(64), pages: 12, differing: 3, lastMet: '2026-03-03', marks: [] };
    sources = openSourceLibrary({ ...proving, store, library, listMeetings: async () => [meeting] });
    for (const set of [setOf('bridge', 'a'), setOf('pier', 'b'), setOf('lock', 'c')])
      await library.add({ set, origin: 'made', trustsDeclared: true });
  });

  const listed = async (): Promise<string[]> =>
    (await sources.list()).map(({ set, id, quotations, figures }) => `${set} ${id} ${quotations} ${figures}`).sort();

  const ALONE = ['bridge d1 1 1', 'lock d1 1 1', 'pier d1 1 1'];

  it('are listed with what is in them and on how many pages they were met', async () => {
    expect(await listed()).toEqual(ALONE);
    const pier = (await sources.list()).find(({ set }) => set === 'pier');
    expect(pier).toMatchObject({
      met: 12,
      differing: 3,
      lastMet: '2026-03-03',
      together: 1,
      kind: 'article',
      isOn: true,
    });
  });

  it('are put into a new set, from which nothing is lost, and all of it is taken back', async () => {
    const names = [
      { set: 'bridge', document: 'd1' },
      { set: 'pier', document: 'd1' },
    ];
    const { changes, kept } = await sources.gather(names, { title: 'Over the water' });
    expect(kept).toMatchObject({ id: 'over-the-water', title: 'Over the water', documentCount: 2, aside: 0 });
    expect(await listed()).toEqual(['lock d1 1 1', 'over-the-water d1 1 1', 'over-the-water d2 1 1']);
    const { claims } = await library.get('over-the-water');
    expect(claims.map(({ id, appearances }) => `${id} ${appearances.length}`)).toEqual(['q1 2', 'f1 2']);
    await library.undoAll(changes);
    expect(await listed()).toEqual(ALONE);
  });

  it('are moved to a set that is there, and out of it again', async () => {
    await sources.gather([{ set: 'bridge', document: 'd1' }], { set: 'pier' });
    expect(await listed()).toEqual(['lock d1 1 1', 'pier d1 1 1', 'pier d2 1 1']);
    await sources.gather([{ set: 'pier', document: 'd2' }], { set: 'lock' });
    expect(await listed()).toEqual(['lock d1 1 1', 'lock d2 1 1', 'pier d1 1 1']);
  });

  it('are removed, several at once, and brought back', async () => {
    await sources.gather([{ set: 'bridge', document: 'd1' }], { set: 'pier' });
    const before = await listed();
    const { changes } = await sources.remove([
      { set: 'pier', document: 'd1' },
      { set: 'lock', document: 'd1' },
    ]);
    expect(await listed()).toEqual(['pier d2 1 1']);
    await library.undoAll(changes);
    expect(await listed()).toEqual(before);
  });

  it('take a new name, and their set with them where it is named after them', async () => {
    await sources.change({ set: 'bridge', document: 'd1' }, { title: 'The mayor', kind: 'statement' });
    const bridge = (await sources.list()).find(({ set }) => set === 'bridge');
    expect(bridge).toMatchObject({ title: 'The mayor', setTitle: 'bridge', kind: 'statement' });
    await library.edit('bridge', (set) => ({ ...set, title: 'The mayor' }));
    await sources.change({ set: 'bridge', document: 'd1' }, { title: 'Ida Brandt' });
    expect((await library.get('bridge')).title).toBe('Ida Brandt');
  });

  it('are not taken for an earlier state of an article once they are together with others', async () => {
    await sources.gather([{ set: 'bridge', document: 'd1' }], { set: 'pier' });
    expect((await library.nameDraft(setOf('', 'a'))).id).not.toBe('pier');
    expect((await library.nameDraft(setOf('', 'c'))).id).toBe('lock');
  });

  it('keep a claim that is put aside put aside, wherever they are moved to', async () => {
    const [quotation, figure] = exampleSet().claims;
    if (quotation?.type !== 'quotation' || !figure) throw new Error('The example has both.');
    const turned = { ...quotation, content: 'We will open the bridge on Monday.', declared: ['content'] };
    const brought = { ...setOf('tower', 'd'), claims: [turned, figure] };
    const { summary } = await library.add({ set: brought, origin: 'imported', trustsDeclared: false });
    expect(summary.aside).toBe(1);
    const { kept } = await sources.gather([{ set: 'tower', document: 'd1' }], { set: 'lock' });
    expect(kept).toMatchObject({ aside: 1, quotations: 1 });
  });

  it('are moved with work that grows with their number', async () => {
    const [few, twice] = [await workFor(16), await workFor(32)];
    expect(few.claims).toBeGreaterThan(16);
    expect(few.documents).toBeGreaterThan(16);
    // Merged two by two, each is gone through once more when there are twice as many.
    expect(twice.claims).toBeLessThanOrEqual(2.6 * few.claims);
    expect(twice.documents).toBeLessThanOrEqual(2.6 * few.documents);
    expect(twice.lists).toBe(few.lists);
  });

  it('are left as they are where nothing can be moved', async () => {
    await expect(sources.gather([], { title: 'None' })).rejects.toThrow('sources.nothingToMove');
    await expect(sources.gather([{ set: 'gone', document: 'd1' }], { set: 'pier' })).rejects.toThrow('sets.gone');
  });
});
