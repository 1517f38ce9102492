import type { ClaimSet } from '../../core/claim/claim.ts';
import {
  buildClaimIndexSteps,
  type ClaimIndex,
  INDEX_FORMAT,
  loadClaimIndex,
  packClaimIndex,
  type SetPlace,
  withClaimSet,
  withoutClaimSet,
} from '../../core/index/claim-index.ts';
import type { ClaimIndexStore } from '../storage/claim-index-store.ts';
import { runInTurns } from './run-in-turns.ts';

/** A set that pages are compared with, without its claims. */
export interface EnabledSet {
  readonly id: string;
  /** Another one whenever anything in the set is other. */
  readonly revision: string;
}

/** Where the sets come from. */
export interface EnabledSets {
  readonly list: () => Promise<readonly EnabledSet[]>;
  readonly read: (id: string) => Promise<ClaimSet>;
}

/** The claim index of all enabled sets: loaded or built when first asked for and kept for all tabs. */
export interface ClaimIndexHolder {
  /** Calls `use` with the index, again when it needed claims of sets that were not at hand, and gives what it gave last. */
  readonly use: <T>(use: (index: ClaimIndex) => T) => Promise<T>;
  /** To be called when the enabled sets have changed; the next `use` takes up what is other. */
  readonly refresh: () => void;
}

/** Parts beyond these are put together: each costs a page about as much as the first. */
const MOST_PARTS = 6;

interface Held {
  readonly index: ClaimIndex;
  readonly enabled: readonly EnabledSet[];
}

const keyOf = (enabled: readonly EnabledSet[]): string =>
  [`format ${INDEX_FORMAT}`, ...enabled.map(({ id, revision }) => `${id} ${revision}`).sort()].join('\n');

/** The sets that pages have needed so far, and those that the check under way lacks. */
class SetsAtHand {
  readonly #sets = new Map<string, ClaimSet>();
  readonly #missing = new Set<string>();
  readonly #source: EnabledSets;

  constructor(source: EnabledSets) {
    this.#source = source;
  }

  placeOf(id: string): SetPlace {
    return {
      id,
      read: () => {
        const set = this.#sets.get(id);
        if (!set) this.#missing.add(id);
        return set ?? null;
      },
    };
  }

  put(set: ClaimSet): void {
    this.#sets.set(set.id, set);
  }

  forget(id: string): void {
    this.#sets.delete(id);
  }

  /** Reads what was lacking; false when nothing was. */
  async complete(): Promise<boolean> {
    const ids = [...this.#missing];
    this.#missing.clear();
    for (const set of await Promise.all(ids.map(this.#source.read))) this.put(set);
    return ids.length > 0;
  }
}

const namesOf = (enabled: readonly EnabledSet[]): Set<string> =>
  new Set(enabled.map(({ id, revision }) => `${id} ${revision}`));

/** What is in the second list and not in the first. */
const newIn = (before: readonly EnabledSet[], after: readonly EnabledSet[]): EnabledSet[] => {
  const known = namesOf(before);
  return after.filter(({ id, revision }) => !known.has(`${id} ${revision}`));
};

/** Loads, builds and changes the index, and keeps it in a store. */
class IndexKeeper {
  readonly #source: EnabledSets;
  readonly #store: ClaimIndexStore;
  readonly #atHand: SetsAtHand;

  constructor(source: EnabledSets, store: ClaimIndexStore, atHand: SetsAtHand) {
    this.#source = source;
    this.#store = store;
    this.#atHand = atHand;
  }

  async open(): Promise<Held> {
    const enabled = await this.#source.list();
    return { index: (await this.#load(enabled)) ?? (await this.#build(enabled)), enabled };
  }

  async update(old: Held): Promise<Held> {
    const enabled = await this.#source.list();
    const gone = newIn(enabled, old.enabled);
    const added = newIn(old.enabled, enabled);
    if (gone.length + added.length === 0) return old;
    for (const { id } of gone) this.#atHand.forget(id);
    if (old.index.parts.length + added.length > MOST_PARTS) return { index: await this.#build(enabled), enabled };
    const without = gone.reduce((index, { id }) => withoutClaimSet(index, id), old.index);
    const sets = await Promise.all(added.map(({ id }) => this.#source.read(id)));
    for (const set of sets) this.#atHand.put(set);
    const index = this.#withPlaces(sets.reduce(withClaimSet, without));
    this.#keep(index, enabled);
    return { index, enabled };
  }

  async #load(enabled: readonly EnabledSet[]): Promise<ClaimIndex | null> {
    const record = await this.#store.read(keyOf(enabled)).catch(() => undefined);
    if (!record) return null;
    const places = record.sets.map((id) => (id === null ? null : this.#atHand.placeOf(id)));
    return loadClaimIndex(places, record.buffer);
  }

  async #build(enabled: readonly EnabledSet[]): Promise<ClaimIndex> {
    const sets = await Promise.all(enabled.map(({ id }) => this.#source.read(id)));
    const built = await runInTurns(buildClaimIndexSteps(sets));
    this.#keep(built, enabled);
    return this.#withPlaces(built);
  }

  #keep(index: ClaimIndex, enabled: readonly EnabledSet[]): void {
    const sets = index.parts.flatMap((part) => part.sets.map((place) => place?.id ?? null));
    const record = { key: keyOf(enabled), sets, buffer: packClaimIndex(index) };
    this.#store.keep(record).catch((error: unknown) => {
      // Without room for it the index is built again after each sleep.
      console.error('Crossread: keeping the claim index', error);
    });
  }

  /** The index with claims that are read when a page has something of them. */
  #withPlaces(index: ClaimIndex): ClaimIndex {
    const placed = (place: SetPlace | null): SetPlace | null => place && this.#atHand.placeOf(place.id);
    return { parts: index.parts.map((part) => ({ ...part, sets: part.sets.map(placed) })) };
  }
}

/** A holder over the enabled sets, keeping the index in `store`. A failed build is not kept, so that the next call tries again. */
export function holdClaimIndex(source: EnabledSets, store: ClaimIndexStore): ClaimIndexHolder {
  const atHand = new SetsAtHand(source);
  const keeper = new IndexKeeper(source, store, atHand);
  let held: Promise<Held> | null = null;
  let isStale = false;

  const get = (): Promise<Held> => {
    if (held && !isStale) return held;
    const old = held;
    isStale = false;
    const next = old
      ? old.then(
          (known) => keeper.update(known),
          () => keeper.open(),
        )
      : keeper.open();
    held = next;
    next.catch(() => {
      // What has been asked for meanwhile may have succeeded.
      if (held === next) held = null;
    });
    return next;
  };

  return {
    use: async (use) => {
      for (;;) {
        const { index } = await get();
        const result = use(index);
        if (!(await atHand.complete())) return result;
      }
    },
    refresh: () => {
      isStale = true;
    },
  };
}
