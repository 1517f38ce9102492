import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type ClaimLibrary, openClaimLibrary } from '../../../lib/background/services/claim-library.ts';
import { openClaimSetStore } from '../../../lib/background/storage/claim-set-store.ts';
import { openDatabase } from '../../../lib/background/storage/open-database.ts';
import type { ClaimSet, FigureClaim, QuotationClaim } from '../../../lib/core/claim/claim.ts';
import { changeFigure } from '../../../lib/core/claim/edit-claim-set.ts';
import { exampleSet } from '../../core/claim/examples.ts';

vi.mock('../../../lib/locale/translate.ts', () => ({ t: (key: string) => key }));
vi.mock('../../../lib/background/services/bundled-claim-sets.ts', () => ({ readBundledSets: async () => [] }));
vi.mock('../../../lib/protocol/figure-pack.ts', () => ({ fetchPacksFor: async () => new Map() }));
vi.mock('../../../lib/background/storage/choices.ts', () => ({ settingsInForce: async () => ({ setsOff: [] }) }));

const quotation = exampleSet().claims[0] as QuotationClaim;
const figure = exampleSet().claims[1] as FigureClaim;

/** The example with a quotation whose words its passage does not hold. */
const turned = (): ClaimSet => ({
  ...exampleSet(),
  claims: [{ ...quotation, content: 'We will open the bridge on Monday.' }, figure],
});

const withFigure = (change: Partial<FigureClaim>): ClaimSet => ({
  ...exampleSet(),
  claims: [quotation, { ...figure, ...change }],
});

const idsIn = (set: ClaimSet): string[] => set.claims.map(({ id }) => id);

/** What is drafted of a text with this hash. */
function drafted(hash: string, url: string | null = null): ClaimSet {
  const set = exampleSet();
  const documents = set.documents.map((one) => ({ ...one, url, sha256: hash.padStart(64, '0') }));
  return { ...set, id: '', title: 'بيان صحفي', documents };
}

let databases = 0;

describe('the library of claim sets', () => {
  let library: ClaimLibrary;
  let open: (engine: string) => ClaimLibrary;
  const changed = vi.fn();

  beforeEach(() => {
    const store = openClaimSetStore(openDatabase({ name: `library ${++databases}` }));
    open = (engine) => openClaimLibrary(store, { engine, onChange: changed });
    library = open('1.0.0');
  });

  const hashesKept = async (): Promise<string[]> => {
    const all = await library.list();
    const sets = await Promise.all(all.map(({ id }) => library.get(id)));
    return sets.flatMap(({ documents }) => documents.map(({ sha256 }) => sha256.replace(/^0+/, ''))).sort();
  };
  const bring = (set: ClaimSet, trustsDeclared = false) => library.add({ set, origin: 'imported', trustsDeclared });

  it('case 71: checks no page with a claim whose words do not hold it, counts it and gives it back whole', async () => {
    const { summary } = await bring(turned());
    expect(summary).toMatchObject({ aside: 1, quotations: 0, figures: 1, provenBy: '1.0.0' });
    expect(idsIn(await library.get('bridge'))).toEqual(['f1']);
    expect((await library.getWhole('bridge')).claims).toEqual([figure, ...turned().claims.slice(0, 1)]);
    expect((await library.findStored('bridge'))?.aside).toMatchObject([{ reason: 'otherWords' }]);
  });

  it('case 71: keeps what is put aside through changes of other claims, and copies it', async () => {
    await bring(turned());
    await library.edit('bridge', (set) => changeFigure(set, 'f1', { counted: 'cars' }));
    const copy = await library.duplicate('bridge', (title) => `${title} 2`);
    expect(copy.summary).toMatchObject({ aside: 1, figures: 1 });
    expect(idsIn(await library.get('bridge'))).toEqual(['f1']);
    expect(idsIn(await library.getWhole('bridge'))).toEqual(['f1', 'q1']);
  });

  it('trusts what its reader has put right, also when a file is added to it, and not what a file declares', async () => {
    const declared = { value: 400, low: 400, declared: ['value'] };
    await bring(withFigure(declared));
    expect(idsIn(await library.get('bridge'))).toEqual(['q1']);
    await bring(exampleSet());
    await library.edit('bridge', (set) => changeFigure(set, 'f1', { value: 400 }));
    expect(idsIn(await library.get('bridge'))).toEqual(['q1', 'f1']);
    await bring(await library.getWhole('bridge'));
    expect(idsIn(await library.get('bridge'))).toEqual(['q1', 'f1']);
  });

  it('proves again what another version has proven, without a change where there is none', async () => {
    const { summary } = await bring(turned());
    changed.mockClear();
    await open('1.0.0').proveAgain();
    await open('2.0.0').proveAgain();
    expect(changed).not.toHaveBeenCalled();
    const [after] = await library.list();
    expect(after).toMatchObject({ aside: 1, provenBy: '2.0.0', revision: summary.revision });
  });

  it('puts aside what was kept before claims were proven', async () => {
    const store = openClaimSetStore(openDatabase({ name: `library ${databases}` }));
    await store.change('bridge', () => ({ set: turned(), origin: 'imported', addedAt: '2026-03-02T10:00:00.000Z' }));
    expect(idsIn(await library.get('bridge'))).toEqual(['q1', 'f1']);
    changed.mockClear();
    await library.proveAgain();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(idsIn(await library.get('bridge'))).toEqual(['f1']);
    expect(idsIn(await library.getWhole('bridge'))).toEqual(['f1', 'q1']);
  });

  it('counts as another set one of which as many claims are proven as before, but others', async () => {
    const store = openClaimSetStore(openDatabase({ name: `library ${databases}` }));
    const before = { ...turned(), claims: turned().claims.slice(0, 1) };
    const aside = [{ claim: figure, reason: 'otherWords' as const }];
    const addedAt = '2026-03-02T10:00:00.000Z';
    const { change } = await store.change('bridge', () => ({ set: before, aside, origin: 'imported', addedAt }));
    changed.mockClear();
    await library.proveAgain();
    expect(idsIn(await library.get('bridge'))).toEqual(['f1']);
    expect((await library.list())[0]?.revision).not.toBe(change);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  describe('keeping drafts', () => {
    it('keeps both of two that were begun before either was kept, whatever their titles', async () => {
      const first = await library.nameDraft(drafted('a', 'https://valley.example/'));
      const second = await library.nameDraft(drafted('b', 'https://valley.example/'));
      await library.keepSource(first, null);
      expect((await library.keepSource(second, null)).isReplaced).toBe(false);
      expect(await hashesKept()).toEqual(['a', 'b']);
    });

    it('keeps both of two that are kept at the same moment', async () => {
      await Promise.all(['a', 'b'].map((digit) => library.keepSource(drafted(digit), null)));
      expect(await hashesKept()).toEqual(['a', 'b']);
    });

    it('puts another draft of the same text in the place of the first', async () => {
      await library.keepSource(await library.nameDraft(drafted('a')), null);
      expect((await library.keepSource(await library.nameDraft(drafted('a')), null)).isReplaced).toBe(true);
      expect(await hashesKept()).toEqual(['a']);
    });

    it('keeps many at once, all or none, and takes all of them back', async () => {
      const drafts = Array.from({ length: 25 }, (_, i) => drafted((100 + i).toString(16)));
      const broken = drafted('no hash');
      await expect(library.keepSources([...drafts, broken])).rejects.toThrow('sets.notValid');
      expect(await hashesKept()).toEqual([]);
      const kept = await library.keepSources(drafts);
      expect(await hashesKept()).toHaveLength(25);
      await library.undoAll(kept.map(({ change }) => change));
      expect(await hashesKept()).toEqual([]);
    });

    it('does not take the place of a set that another text was added to meanwhile', async () => {
      const { summary } = await library.keepSource(drafted('a'), null);
      const draft = await library.nameDraft(drafted('a'));
      await library.keepSource(drafted('b'), summary.id);
      await library.keepSource(draft, null);
      expect(await hashesKept()).toEqual(['a', 'a', 'b']);
    });
  });
});
