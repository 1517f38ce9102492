import type { ClaimSet, SourceDocument } from '../core/claim/claim.ts';
import { mergeRepeated } from '../core/claim/edit-claim-set.ts';
import { extractClaims, type SourceText } from '../core/claim/extract-claims.ts';
import { mergeClaimSets } from '../core/claim/merge-claim-sets.ts';
import { parseClaimSet } from '../core/claim/parse-claim-set.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import { type ClaimSetStore, type ClaimSetSummary, type KeptSet, newSetId, summarizeSet } from './claim-set-store.ts';
import type { StoredClaimSet } from './database.ts';
import { changeSettings, readSettings, withItem } from './settings.ts';

/** All claim sets, those that come with the extension and the user's own, with the switches over them. */
export interface ClaimLibrary {
  readonly readEnabled: () => Promise<ClaimSet[]>;
  readonly list: () => Promise<ClaimSetSummary[]>;
  readonly get: (id: string) => Promise<ClaimSet>;
  /** What an article would be kept as: its quotations and figures, each once, under the id of an earlier state of it. */
  readonly draftSource: (source: SourceText) => Promise<ClaimSet>;
  /**
   * Keeps what was drafted, in the place of what was kept of the same article before, or adds it to the set of the user's
   * that `into` names.
   */
  readonly keepSource: (draft: ClaimSet, into: string | null) => Promise<KeptSet>;
  /** Keeps a set as it is; throws with the reason when it is not valid. */
  readonly add: (stored: StoredClaimSet) => Promise<KeptSet>;
  /** Takes one of the user's own sets out and gives it back, for undo. */
  readonly remove: (id: string) => Promise<StoredClaimSet | null>;
  readonly switch: (id: string, isOn: boolean) => Promise<void>;
}

/** Whether a kept set was made from this very text, or from an earlier state of the page at this address. */
const isMadeFrom = ({ set, origin }: StoredClaimSet, { sha256: hash, url }: SourceDocument): boolean =>
  origin === 'made' && set.documents.some((known) => known.sha256 === hash || (url !== null && known.url === url));

const isOn = async (id: string): Promise<boolean> => !(await readSettings()).setsOff.includes(id);

/** The library over a store; `onChange` is called after everything that changes which claims are checked. */
export function openClaimLibrary(store: ClaimSetStore, onChange: () => void): ClaimLibrary {
  const put = async (stored: StoredClaimSet): Promise<KeptSet> => {
    const replaced = (await store.put(stored)) ?? null;
    onChange();
    return { summary: summarizeSet(stored.set, stored.origin, await isOn(stored.set.id)), replaced };
  };
  const readAll = async (): Promise<{ set: ClaimSet; origin: ClaimSetSummary['origin'] }[]> => {
    const [bundled, own] = await Promise.all([readBundledSets(), store.list()]);
    return [...own, ...bundled.map((set) => ({ set, origin: 'bundled' as const }))];
  };

  return {
    readEnabled: async () => {
      const [all, { setsOff }] = await Promise.all([readAll(), readSettings()]);
      return all.map(({ set }) => set).filter(({ id }) => !setsOff.includes(id));
    },
    list: async () => {
      const [all, { setsOff }] = await Promise.all([readAll(), readSettings()]);
      return all.map(({ set, origin }) => summarizeSet(set, origin, !setsOff.includes(set.id)));
    },
    get: async (id) => {
      const found = (await readAll()).find(({ set }) => set.id === id);
      if (!found) throw new Error(`There is no claim set "${id}".`);
      return found.set;
    },
    draftSource: async (source) => {
      const { document } = source;
      const all = await readAll();
      const known = (await store.list()).find((stored) => isMadeFrom(stored, document));
      const title = known?.set.title ?? document.title ?? document.opening;
      const id = known?.set.id ?? newSetId(title, new Set(all.map(({ set }) => set.id)));
      return mergeRepeated(extractClaims(source, { id, title }));
    },
    keepSource: async (draft, into) => {
      if (draft.claims.length === 0) throw new Error('There is no quotation and no figure on this page to keep.');
      const addedAt = new Date().toISOString();
      if (into === null) return put({ set: draft, origin: 'made', addedAt });
      const stored = (await store.list()).find(({ set }) => set.id === into);
      if (!stored) throw new Error(`There is no claim set "${into}" any more.`);
      return put({ ...stored, set: mergeClaimSets(stored.set, draft) });
    },
    add: async (stored) => {
      const parsed = parseClaimSet(stored.set);
      if (!parsed.ok) throw new Error(`${parsed.error[0]?.path} ${parsed.error[0]?.message}`.trim());
      const bundled = await readBundledSets();
      if (bundled.some(({ id }) => id === parsed.value.id))
        throw new Error(`The set "${parsed.value.id}" comes with Crossread and cannot be replaced.`);
      return put({ ...stored, set: parsed.value });
    },
    remove: async (id) => {
      const removed = await store.remove(id);
      onChange();
      return removed ?? null;
    },
    switch: async (id, on) => {
      await changeSettings((settings) => ({ ...settings, setsOff: withItem(settings.setsOff, id, !on) }));
      onChange();
    },
  };
}
