import { admitClaimSet } from '../../core/claim/admit-claim-set.ts';
import type { ClaimSet, SourceDocument } from '../../core/claim/claim.ts';
import { type ProvenSet, proveClaimSetSteps } from '../../core/claim/prove-claim-set.ts';
import { fetchPacksFor } from '../../protocol/figure-pack.ts';
import type { StoredClaimSet } from '../../protocol/set-types.ts';
import type { ClaimSetStore, SetChange, SetStep } from '../storage/claim-set-store.ts';
import { assertValid } from './assert-valid.ts';
import { readBundledSets } from './bundled-claim-sets.ts';
import { newSetId } from './new-set-id.ts';
import { runInTurns } from './run-in-turns.ts';

type KnownText = Pick<SourceDocument, 'sha256' | 'url'>;

/** Whether a kept set was made from a text, and from nothing else: only then may another state of it take its place. */
export const isMadeFrom = (
  { origin, documents }: Pick<StoredClaimSet, 'origin'> & { readonly documents: readonly KnownText[] },
  isSame: (known: KnownText) => boolean,
): boolean => origin === 'made' && documents.length > 0 && documents.every(isSame);

/** A set that is there, or is about to be. */
interface Known extends Pick<StoredClaimSet, 'origin'> {
  readonly documents: readonly KnownText[];
  /** `null` while it is not there. */
  readonly revision: number | null;
}

/** The sets that are there, with those that drafts are given a place among. */
class Places {
  readonly #known = new Map<string, Known>();
  readonly #byText = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(known: Iterable<readonly [string, Known]>, bundled: readonly string[]) {
    this.#taken = new Set(bundled);
    for (const [id, one] of known) this.#put(id, one);
  }

  #put(id: string, one: Known): void {
    this.#known.set(id, one);
    this.#taken.add(id);
    for (const { sha256 } of one.documents)
      if (isMadeFrom(one, (text) => text.sha256 === sha256)) this.#byText.set(sha256, id);
  }

  /**
   * The id that a draft is kept under, and the revision that it takes the place of. It takes the place of what was made from the
   * same text, or was known at its address when it was drafted; ids are given when drafts are kept, for of several drafts none
   * knows of the others.
   */
  give(draft: ClaimSet): { readonly id: string; readonly revision: number | null } {
    const id = this.#earlierOf(draft) ?? this.#freeId(draft);
    const revision = this.#known.get(id)?.revision ?? null;
    this.#put(id, { origin: 'made', documents: draft.documents, revision });
    return { id, revision };
  }

  #earlierOf({ id, documents: [document] }: ClaimSet): string | undefined {
    if (!document) return undefined;
    const { sha256, url } = document;
    const known = this.#known.get(id);
    const isState = (text: KnownText): boolean => text.sha256 === sha256 || (url !== null && text.url === url);
    return known && isMadeFrom(known, isState) ? id : this.#byText.get(sha256);
  }

  #freeId({ id, title }: ClaimSet): string {
    return id === '' || this.#taken.has(id) ? newSetId(title, this.#taken) : id;
  }
}

async function readPlaces(store: ClaimSetStore): Promise<Places> {
  const [sets, documents, bundled] = await Promise.all([store.list(), store.listDocuments(), readBundledSets()]);
  return new Places(
    sets.map(({ id, origin, revision }) => [id, { origin, revision, documents: documents.get(id) ?? [] }]),
    bundled.map(({ id }) => id),
  );
}

/** Another change came between the choice of a place and the writing. */
class Overtaken extends Error {}

/** The steps that keep drafts; a later one of the same text takes the place of an earlier one. */
function stepsFor(drafts: readonly StoredClaimSet[], places: Places): SetStep[] {
  const given = new Set<string>();
  return drafts.map((stored) => {
    const { id, revision } = places.give(stored.set);
    const isFirst = !given.has(id);
    given.add(id);
    const next = (_: StoredClaimSet | null, current: number | null): StoredClaimSet => {
      if (isFirst && current !== revision) throw new Overtaken();
      return { ...stored, set: { ...stored.set, id } };
    };
    return { id, next };
  });
}

async function placeAll(store: ClaimSetStore, drafts: readonly StoredClaimSet[]): Promise<readonly SetChange[]> {
  const steps = stepsFor(drafts, await readPlaces(store));
  try {
    return await store.changeAll(steps);
  } catch (error) {
    if (error instanceof Overtaken) return placeAll(store, drafts);
    throw error;
  }
}

/** Everything in a draft has been looked through: what is declared in it is believed. */
async function prove(draft: ClaimSet): Promise<ProvenSet> {
  // It has no id of its own until it has a place.
  assertValid({ ...draft, id: newSetId(draft.title, new Set()) }, []);
  const packs = await fetchPacksFor(draft);
  return runInTurns(proveClaimSetSteps(admitClaimSet(draft).set, { trustsDeclared: () => true, packs }));
}

/** Keeps drafts, all or none, each as a set of its own. `engine` is the version of Crossread. */
export async function keepDrafts(
  store: ClaimSetStore,
  drafts: readonly ClaimSet[],
  engine: string,
): Promise<readonly SetChange[]> {
  const addedAt = new Date().toISOString();
  const proven: StoredClaimSet[] = [];
  for (const draft of drafts) proven.push({ ...(await prove(draft)), origin: 'made', provenBy: engine, addedAt });
  return placeAll(store, proven);
}
