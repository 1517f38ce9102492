import { admitClaimSet } from '../../core/claim/admit-claim-set.ts';
import type { Claim, ClaimSet, SourceDocument } from '../../core/claim/claim.ts';
import { draftClaims } from '../../core/claim/draft-claims.ts';
import { keepClaimIds } from '../../core/claim/keep-claim-ids.ts';
import { mergeClaimSets } from '../../core/claim/merge-claim-sets.ts';
import { proveClaimSet, proveClaimSetSteps, withAside } from '../../core/claim/prove-claim-set.ts';
import type { SourceText } from '../../core/claim/source-text.ts';
import { PlainError } from '../../core/plain-error.ts';
import { t } from '../../locale/translate.ts';

import { fetchPacksFor } from '../../protocol/figure-pack.ts';
import type {
  BroughtSet,
  ClaimSetSummary,
  KeptSet,
  SetSummaryRecord,
  StoredClaimSet,
} from '../../protocol/set-types.ts';
import { withItem } from '../../settings/settings.ts';
import { changeSettings, settingsInForce } from '../storage/choices.ts';
import type { ClaimSetStore, SetChange } from '../storage/claim-set-store.ts';
import { FIRST_REVISION, summarizeSet } from '../storage/summarize-set.ts';
import { assertValid } from './assert-valid.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import type { EnabledSet } from './claim-index-holder.ts';
import { isMadeFrom, keepDrafts } from './keep-drafts.ts';
import { newSetId } from './new-set-id.ts';
import { runInTurns } from './run-in-turns.ts';

/** All claim sets, those that come with the extension and the user's own, with the switches over them. */
export interface ClaimLibrary {
  /** The sets that are switched on, without their claims. */
  readonly listEnabled: () => Promise<readonly EnabledSet[]>;
  /** Those of them that come with the extension. */
  readonly listBundled: () => Promise<readonly EnabledSet[]>;
  readonly list: () => Promise<ClaimSetSummary[]>;
  /** A set with the claims that are proven. */
  readonly get: (id: string) => Promise<ClaimSet>;
  /** A set with all its claims, also those that are put aside. */
  readonly getWhole: (id: string) => Promise<ClaimSet>;
  readonly find: (id: string) => Promise<ClaimSet | null>;
  /** One of the user's own sets as it is kept. */
  readonly findStored: (id: string) => Promise<StoredClaimSet | undefined>;
  /** What an article would be kept as: its quotations and figures, each once, under the ids of an earlier state of it. */
  readonly draftSource: (source: SourceText) => Promise<ClaimSet>;
  /** A set just taken from a text, under the id and title of what was kept of the same text before; without an id otherwise. */
  readonly nameDraft: (draft: ClaimSet) => Promise<ClaimSet>;
  /**
   * Keeps what was drafted, in the place of what was kept of the same article before, or adds it to the set of the user's
   * that `into` names.
   */
  readonly keepSource: (draft: ClaimSet, into: string | null) => Promise<KeptSet>;
  /** Keeps several drafts, each as a set of its own, all or none. */
  readonly keepSources: (drafts: readonly ClaimSet[]) => Promise<readonly KeptSet[]>;
  /**
   * Keeps a set, its claims proven; throws with the reason when it is not valid, or when the one it was made from is in another
   * revision than `over` (`null`: there must be none; left out: whatever is there).
   */
  readonly add: (brought: BroughtSet, over?: number | null) => Promise<KeptSet>;
  /** Changes one of the user's own sets. */
  readonly edit: (id: string, edit: (set: ClaimSet) => ClaimSet) => Promise<KeptSet>;
  /** Keeps a copy under another id and title. */
  readonly duplicate: (id: string, titleOf: (title: string) => string) => Promise<KeptSet>;
  /** Takes one of the user's own sets out and gives the number that brings it back; `null` when there was none. */
  readonly remove: (id: string) => Promise<number | null>;
  /** Takes a change back; throws when the set has been changed since. */
  readonly undo: (change: number) => Promise<void>;
  /** Takes several changes back that were made at once. */
  readonly undoAll: (changes: readonly number[]) => Promise<void>;
  readonly switch: (ids: readonly string[], isOn: boolean) => Promise<void>;
  /** Proves the claims of sets again that another version has proven, or none. */
  readonly proveAgain: () => Promise<void>;
}

const isOn = async (id: string): Promise<boolean> => !(await settingsInForce()).setsOff.includes(id);

/** A set as it is kept, with all its claims. */
const wholeOf = ({ set, aside = [] }: StoredClaimSet): ClaimSet => withAside({ set, aside });

/** Of claims that are not put aside, what is declared has been accepted before. */
const trustedIn = ({ aside = [] }: StoredClaimSet): ((claim: Claim) => boolean) => {
  const distrusted = new Set(aside.map(({ claim }) => claim));
  return (claim) => !distrusted.has(claim);
};

const withoutPlaces = (claim: Claim): string => JSON.stringify({ ...claim, appearances: [] });

/** Whether a claim is one that a set has proven, wherever else it may be by now. */
function knownBy({ set }: StoredClaimSet): (claim: Claim) => boolean {
  const known = new Map(set.claims.map((claim) => [claim.id, claim]));
  return (claim) => {
    const same = known.get(claim.id);
    return same !== undefined && withoutPlaces(same) === withoutPlaces(claim);
  };
}

const haveSameClaims = (a: ClaimSet, b: ClaimSet): boolean =>
  a.claims.length === b.claims.length && a.claims.every(({ id }, i) => id === b.claims[i]?.id);

const enabledIn = (sets: readonly ClaimSetSummary[]): EnabledSet[] =>
  sets
    .filter((summary) => summary.isOn)
    .map(({ id, origin, version, revision }) => ({
      id,
      revision: origin === 'bundled' ? `bundled ${version}` : String(revision),
    }));

/** What a library works with. */
interface LibraryOptions {
  /** Version of Crossread, for what it proves. */
  readonly engine: string;
  /** Called after everything that changes which claims are checked. */
  readonly onChange: () => void;
}

/** The user's own sets in a store, and those that come with the extension. */
class StoredClaimLibrary implements ClaimLibrary {
  readonly #store: ClaimSetStore;
  readonly #engine: string;
  readonly #onChange: () => void;

  constructor(store: ClaimSetStore, { engine, onChange }: LibraryOptions) {
    this.#store = store;
    this.#engine = engine;
    this.#onChange = onChange;
  }

  async listEnabled(): Promise<readonly EnabledSet[]> {
    return enabledIn(await this.list());
  }

  async listBundled(): Promise<readonly EnabledSet[]> {
    return enabledIn(await this.#withSwitches([]));
  }

  async list(): Promise<ClaimSetSummary[]> {
    return this.#withSwitches(await this.#store.list());
  }

  async #withSwitches(own: readonly SetSummaryRecord[]): Promise<ClaimSetSummary[]> {
    const [bundled, { setsOff }] = await Promise.all([readBundledSets(), settingsInForce()]);
    const all = [
      ...own,
      ...bundled.map((set) => ({ ...summarizeSet(set, FIRST_REVISION), origin: 'bundled' as const })),
    ];
    return all.map((summary) => ({ ...summary, isOn: !setsOff.includes(summary.id) }));
  }

  async get(id: string): Promise<ClaimSet> {
    const found = await this.find(id);
    if (!found) throw new PlainError(t('sets.gone'));
    return found;
  }

  async find(id: string): Promise<ClaimSet | null> {
    // A set that comes with the extension has an id that no other has, and is there when the database is not.
    const bundled = (await readBundledSets()).find((set) => set.id === id);
    return bundled ?? (await this.#store.get(id))?.set ?? null;
  }

  async getWhole(id: string): Promise<ClaimSet> {
    const stored = await this.#store.get(id);
    return stored ? wholeOf(stored) : this.get(id);
  }

  findStored(id: string): Promise<StoredClaimSet | undefined> {
    return this.#store.get(id);
  }

  async draftSource(source: SourceText): Promise<ClaimSet> {
    const { sha256, url } = source.document;
    return this.#nameDraft(
      draftClaims(source),
      (known) => known.sha256 === sha256 || (url !== null && known.url === url),
    );
  }

  nameDraft(draft: ClaimSet): Promise<ClaimSet> {
    return this.#nameDraft(draft, (known) => draft.documents.some(({ sha256 }) => known.sha256 === sha256));
  }

  async #nameDraft(
    draft: ClaimSet,
    isSame: (known: Pick<SourceDocument, 'sha256' | 'url'>) => boolean,
  ): Promise<ClaimSet> {
    const known = (await this.#store.getAll()).find(({ set: { documents }, origin }) =>
      isMadeFrom({ origin, documents }, isSame),
    );
    return known ? keepClaimIds(known.set, { ...draft, id: known.set.id, title: known.set.title }) : draft;
  }

  async keepSource(draft: ClaimSet, into: string | null): Promise<KeptSet> {
    if (draft.claims.length === 0) throw new PlainError(t('sets.nothingToKeep'));
    if (into !== null) return this.#edit(into, (set) => mergeClaimSets(set, draft), [draft]);
    const [kept] = await this.keepSources([draft]);
    if (!kept) throw new Error('One draft is one change.');
    return kept;
  }

  async keepSources(drafts: readonly ClaimSet[]): Promise<readonly KeptSet[]> {
    const made = await keepDrafts(this.#store, drafts, this.#engine);
    return Promise.all(made.map((change) => this.#kept(change)));
  }

  async add({ set, origin, trustsDeclared }: BroughtSet, over?: number | null): Promise<KeptSet> {
    const known = await this.#store.get(set.id);
    const isKnown = known ? knownBy(known) : () => false;
    return this.#add({ set, origin }, (claim) => trustsDeclared || isKnown(claim), over);
  }

  async #add(
    { set, origin }: Pick<StoredClaimSet, 'set' | 'origin'>,
    trustsDeclared: (claim: Claim) => boolean,
    over?: number | null,
  ): Promise<KeptSet> {
    assertValid(set, await readBundledSets());
    const addedAt = new Date().toISOString();
    const packs = await fetchPacksFor(set);
    const proven = await runInTurns(proveClaimSetSteps(admitClaimSet(set).set, { trustsDeclared, packs }));
    const change = await this.#store.change(set.id, (_, revision) => {
      if (over !== undefined && over !== revision) throw new PlainError(t('sets.changedSince'));
      return { ...proven, origin, provenBy: this.#engine, addedAt };
    });
    return this.#kept(change);
  }

  edit(id: string, edit: (set: ClaimSet) => ClaimSet): Promise<KeptSet> {
    return this.#edit(id, edit, []);
  }

  async #edit(id: string, edit: (set: ClaimSet) => ClaimSet, added: readonly ClaimSet[]): Promise<KeptSet> {
    const bundled = await readBundledSets();
    const packs = await fetchPacksFor(await this.get(id), ...added);
    const changed = await this.#store.change(id, (current) => {
      if (!current) throw new PlainError(t('sets.gone'));
      const set = edit(wholeOf(current));
      assertValid(set, bundled);
      const known = new Set(current.set.claims);
      return { ...current, ...proveClaimSet(set, { trustsDeclared: trustedIn(current), packs, known }) };
    });
    return this.#kept(changed);
  }

  async duplicate(id: string, titleOf: (title: string) => string): Promise<KeptSet> {
    const stored = (await this.#store.get(id)) ?? { set: await this.get(id), origin: 'made' as const, addedAt: '' };
    const set = wholeOf(stored);
    const title = titleOf(set.title);
    return this.#add(
      { set: { ...set, id: await this.#freeId(title), title }, origin: 'made' },
      trustedIn(stored),
      null,
    );
  }

  async remove(id: string): Promise<number | null> {
    const { before, change } = await this.#store.change(id, () => null);
    this.#onChange();
    return before && change;
  }

  async undo(change: number): Promise<void> {
    await this.#store.undo(change);
    this.#onChange();
  }

  async undoAll(changes: readonly number[]): Promise<void> {
    await this.#store.undoAll(changes);
    this.#onChange();
  }

  async switch(ids: readonly string[], on: boolean): Promise<void> {
    await changeSettings((settings) => ({
      ...settings,
      setsOff: ids.reduce((off, id) => withItem(off, id, !on), settings.setsOff),
    }));
    this.#onChange();
  }

  async proveAgain(): Promise<void> {
    for (const { id, revision, provenBy } of await this.#store.list()) {
      const stored = provenBy === this.#engine ? undefined : await this.#store.get(id);
      if (!stored) continue;
      const packs = await fetchPacksFor(stored.set);
      const proof = proveClaimSetSteps(wholeOf(stored), { trustsDeclared: trustedIn(stored), packs });
      const proven = await runInTurns(proof);
      const isOther = !haveSameClaims(proven.set, stored.set);
      await this.#store.settle({ ...stored, ...proven, provenBy: this.#engine }, { revision, isOther });
      if (isOther) this.#onChange();
    }
  }

  async #kept({ after, before, change }: SetChange): Promise<KeptSet> {
    this.#onChange();
    if (!after) throw new Error('A set that was kept is there.');
    return { summary: { ...after, isOn: await isOn(after.id) }, change, isReplaced: before !== null };
  }

  async #freeId(title: string): Promise<string> {
    return newSetId(title, new Set((await this.list()).map((summary) => summary.id)));
  }
}

/** The library over a store. */
export const openClaimLibrary = (store: ClaimSetStore, options: LibraryOptions): ClaimLibrary =>
  new StoredClaimLibrary(store, options);
