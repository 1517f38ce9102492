import type { ClaimSet, SourceDocument } from '../../core/claim/claim.ts';
import { mergeRepeated } from '../../core/claim/edit-claim-set.ts';
import { extractClaims, type SourceText } from '../../core/claim/extract-claims.ts';
import { keepClaimIds } from '../../core/claim/keep-claim-ids.ts';
import { mergeClaimSets } from '../../core/claim/merge-claim-sets.ts';
import { parseClaimSet } from '../../core/claim/parse-claim-set.ts';
import { t } from '../../locale/translate.ts';
import type { ClaimSetSummary, KeptSet, StoredClaimSet } from '../../protocol/set-types.ts';
import { changeSettings, readSettings, withItem } from '../../settings/settings.ts';
import type { ClaimSetStore, SetChange } from '../storage/claim-set-store.ts';
import { FIRST_REVISION, summarizeSet } from '../storage/summarize-set.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import type { EnabledSet } from './claim-index-holder.ts';
import { newSetId } from './new-set-id.ts';

/** All claim sets, those that come with the extension and the user's own, with the switches over them. */
export interface ClaimLibrary {
  /** The sets that are switched on, without their claims. */
  readonly listEnabled: () => Promise<readonly EnabledSet[]>;
  readonly list: () => Promise<ClaimSetSummary[]>;
  readonly get: (id: string) => Promise<ClaimSet>;
  readonly find: (id: string) => Promise<ClaimSet | null>;
  /** One of the user's own sets as it is kept. */
  readonly getStored: (id: string) => Promise<StoredClaimSet>;
  /** What an article would be kept as: its quotations and figures, each once, under the ids of an earlier state of it. */
  readonly draftSource: (source: SourceText) => Promise<ClaimSet>;
  /**
   * Keeps what was drafted, in the place of what was kept of the same article before, or adds it to the set of the user's
   * that `into` names.
   */
  readonly keepSource: (draft: ClaimSet, into: string | null) => Promise<KeptSet>;
  /**
   * Keeps a set as it is; throws with the reason when it is not valid, or when the one it was made from is in another
   * revision than `over` (`null`: there must be none; left out: whatever is there).
   */
  readonly add: (stored: Omit<StoredClaimSet, 'addedAt'>, over?: number | null) => Promise<KeptSet>;
  /** Changes one of the user's own sets. */
  readonly edit: (id: string, edit: (set: ClaimSet) => ClaimSet) => Promise<KeptSet>;
  /** Keeps a copy under another id and title. */
  readonly duplicate: (id: string, titleOf: (title: string) => string) => Promise<KeptSet>;
  /** Takes one of the user's own sets out and gives the number that brings it back; `null` when there was none. */
  readonly remove: (id: string) => Promise<number | null>;
  /** Takes a change back; throws when the set has been changed since. */
  readonly undo: (change: number) => Promise<void>;
  readonly switch: (id: string, isOn: boolean) => Promise<void>;
}

/** Whether a kept set was made from this very text, or from an earlier state of the page at this address. */
const isMadeFrom = ({ set, origin }: StoredClaimSet, { sha256: hash, url }: SourceDocument): boolean =>
  origin === 'made' && set.documents.some((known) => known.sha256 === hash || (url !== null && known.url === url));

const isOn = async (id: string): Promise<boolean> => !(await readSettings()).setsOff.includes(id);

/** Throws with the first reason why a set may not be kept. */
function assertValid(set: ClaimSet, bundled: readonly ClaimSet[]): void {
  const parsed = parseClaimSet(set);
  if (!parsed.ok) throw new Error(t('sets.notValid', [parsed.error[0]?.path ?? '']));
  if (bundled.some(({ id }) => id === set.id)) throw new Error(t('sets.bundledStays'));
}

/** The library over a store; `onChange` is called after everything that changes which claims are checked. */
export function openClaimLibrary(store: ClaimSetStore, onChange: () => void): ClaimLibrary {
  const kept = async ({ after, before, change }: SetChange): Promise<KeptSet> => {
    onChange();
    if (!after) throw new Error('A set that was kept is there.');
    return { summary: { ...after, isOn: await isOn(after.id) }, change, isReplaced: before !== null };
  };
  const list = async (): Promise<ClaimSetSummary[]> => {
    const [bundled, own, { setsOff }] = await Promise.all([readBundledSets(), store.list(), readSettings()]);
    const all = [
      ...own,
      ...bundled.map((set) => ({ ...summarizeSet(set, FIRST_REVISION), origin: 'bundled' as const })),
    ];
    return all.map((summary) => ({ ...summary, isOn: !setsOff.includes(summary.id) }));
  };
  const find = async (id: string): Promise<ClaimSet | null> =>
    (await store.get(id))?.set ?? (await readBundledSets()).find((set) => set.id === id) ?? null;
  const get = async (id: string): Promise<ClaimSet> => {
    const found = await find(id);
    if (!found) throw new Error(t('sets.gone'));
    return found;
  };
  const add: ClaimLibrary['add'] = async (added, over) => {
    assertValid(added.set, await readBundledSets());
    const addedAt = new Date().toISOString();
    const change = await store.change(added.set.id, (_, revision) => {
      if (over !== undefined && over !== revision) throw new Error(t('sets.changedSince'));
      return { ...added, addedAt };
    });
    return kept(change);
  };
  const edit: ClaimLibrary['edit'] = async (id, change) => {
    const bundled = await readBundledSets();
    const changed = await store.change(id, (current) => {
      if (!current) throw new Error(t('sets.gone'));
      const set = change(current.set);
      assertValid(set, bundled);
      return { ...current, set };
    });
    return kept(changed);
  };
  const freeId = async (title: string): Promise<string> =>
    newSetId(title, new Set((await list()).map((summary) => summary.id)));

  return {
    list,
    get,
    find,
    getStored: async (id) => {
      const stored = await store.get(id);
      if (!stored) throw new Error(t('sets.gone'));
      return stored;
    },
    add,
    listEnabled: async () =>
      (await list())
        .filter((summary) => summary.isOn)
        .map(({ id, origin, version, revision }) => ({
          id,
          revision: origin === 'bundled' ? `bundled ${version}` : String(revision),
        })),
    draftSource: async (source) => {
      const { document } = source;
      const known = (await store.getAll()).find((stored) => isMadeFrom(stored, document));
      const title = known?.set.title ?? document.title ?? document.opening;
      const id = known?.set.id ?? (await freeId(title));
      const draft = mergeRepeated(extractClaims(source, { id, title }));
      return known ? keepClaimIds(known.set, draft) : draft;
    },
    keepSource: async (draft, into) => {
      if (draft.claims.length === 0) throw new Error(t('sets.nothingToKeep'));
      return into === null ? add({ set: draft, origin: 'made' }) : edit(into, (set) => mergeClaimSets(set, draft));
    },
    edit,
    duplicate: async (id, titleOf) => {
      const set = await get(id);
      const title = titleOf(set.title);
      return add({ set: { ...set, id: await freeId(title), title }, origin: 'made' }, null);
    },
    remove: async (id) => {
      const { before, change } = await store.change(id, () => null);
      onChange();
      return before && change;
    },
    undo: async (change) => {
      await store.undo(change);
      onChange();
    },
    switch: async (id, on) => {
      await changeSettings((settings) => ({ ...settings, setsOff: withItem(settings.setsOff, id, !on) }));
      onChange();
    },
  };
}
