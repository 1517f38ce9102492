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

/** A set that pages are held against, without its claims. */
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

/** A holder over the enabled sets, keeping the index in `store`. A failed build is not kept, so that the next call tries again. */
export function holdClaimIndex(source: EnabledSets, store: ClaimIndexStore): ClaimIndexHolder {
  const atHand = new SetsAtHand(source);
  let held: Promise<Held> | null = null;
  let isStale = false;

  const keep = (index: ClaimIndex, enabled: readonly EnabledSet[]): void => {
    const sets = index.parts.flatMap((part) => part.sets.map((place) => place?.id ?? null));
    store.keep({ key: keyOf(enabled), sets, buffer: packClaimIndex(index) }).catch((error: unknown) => {
      // Without room for it the index is built again after each sleep.
      console.error('Crossread: keeping the claim index', error);
    });
  };
  /** The index with claims that are read when a page has something of them. */
  const withPlaces = (index: ClaimIndex): ClaimIndex => ({
    parts: index.parts.map((part) => ({ ...part, sets: part.sets.map((place) => place && atHand.placeOf(place.id)) })),
  });
  const load = async (enabled: readonly EnabledSet[]): Promise<ClaimIndex | null> => {
    const record = await store.read(keyOf(enabled)).catch(() => undefined);
    return record
      ? loadClaimIndex(
          record.sets.map((id) => (id === null ? null : atHand.placeOf(id))),
          record.buffer,
        )
      : null;
  };
  const build = async (enabled: readonly EnabledSet[]): Promise<ClaimIndex> => {
    const sets = await Promise.all(enabled.map(({ id }) => source.read(id)));
    const built = await runInTurns(buildClaimIndexSteps(sets));
    keep(built, enabled);
    return withPlaces(built);
  };
  const open = async (): Promise<Held> => {
    const enabled = await source.list();
    return { index: (await load(enabled)) ?? (await build(enabled)), enabled };
  };
  const update = async (old: Held): Promise<Held> => {
    const enabled = await source.list();
    const before = new Set(old.enabled.map(({ id, revision }) => `${id} ${revision}`));
    const after = new Set(enabled.map(({ id, revision }) => `${id} ${revision}`));
    const gone = old.enabled.filter(({ id, revision }) => !after.has(`${id} ${revision}`));
    const added = enabled.filter(({ id, revision }) => !before.has(`${id} ${revision}`));
    if (gone.length + added.length === 0) return old;
    for (const { id } of gone) atHand.forget(id);
    if (old.index.parts.length + added.length > MOST_PARTS) return { index: await build(enabled), enabled };
    const without = gone.reduce((index, { id }) => withoutClaimSet(index, id), old.index);
    const sets = await Promise.all(added.map(({ id }) => source.read(id)));
    for (const set of sets) atHand.put(set);
    const index = withPlaces(sets.reduce(withClaimSet, without));
    keep(index, enabled);
    return { index, enabled };
  };
  const get = (): Promise<Held> => {
    if (held && !isStale) return held;
    const old = held;
    isStale = false;
    const next = old ? old.then(update, open) : open();
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
