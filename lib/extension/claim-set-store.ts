import type { ClaimSet } from '../core/claim/claim.ts';
import type { Database, StoredClaimSet } from './database.ts';

/** The claim sets that the user made or brought in. */
export interface ClaimSetStore {
  /** All of them, in the order of their ids. */
  list(): Promise<readonly StoredClaimSet[]>;
  /**
   * Keeps a set and gives back the one with the same id that it took the place of, for undo. Done only when it is safely
   * on disk.
   */
  put(stored: StoredClaimSet): Promise<StoredClaimSet | undefined>;
  /** Takes a set out and gives it back, for undo; `undefined` when there was none. */
  remove(id: string): Promise<StoredClaimSet | undefined>;
}

/** The store over a database. Every change is one transaction: done whole or not at all. */
export const openClaimSetStore = (database: Database): ClaimSetStore => ({
  list: () => database.read((connection) => connection.getAll('claimSets')),
  put: async (stored) => {
    let replaced: StoredClaimSet | undefined;
    await database.write(['claimSets'], async (transaction) => {
      const sets = transaction.objectStore('claimSets');
      replaced = await sets.get(stored.set.id);
      await sets.put(stored);
    });
    return replaced;
  },
  remove: async (id) => {
    let stored: StoredClaimSet | undefined;
    await database.write(['claimSets'], async (transaction) => {
      const sets = transaction.objectStore('claimSets');
      stored = await sets.get(id);
      await sets.delete(id);
    });
    return stored;
  },
});

/** Words of a title as an id (`[a-z0-9-]`, at most 64 characters). */
function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  return words.slice(0, 48).replace(/-+$/, '') || 'set';
}

/** An id for a new set, made from its title; numbered when it is taken. */
export function newSetId(title: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(title);
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}

/** How a set is shown in a list. */
export interface ClaimSetSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly origin: 'bundled' | StoredClaimSet['origin'];
  readonly documents: readonly string[];
  readonly quotations: number;
  readonly figures: number;
  readonly isOn: boolean;
}

/** A set that was kept, with the one it took the place of. */
export interface KeptSet {
  readonly summary: ClaimSetSummary;
  readonly replaced: StoredClaimSet | null;
}

/** A set as it is shown in a list. */
export function summarizeSet(set: ClaimSet, origin: ClaimSetSummary['origin'], isOn: boolean): ClaimSetSummary {
  const quotations = set.claims.filter(({ type }) => type === 'quotation').length;
  const documents = set.documents.map(({ title, opening }) => title ?? `“${opening}…”`);
  const { id, title, version } = set;
  return { id, title, version, origin, documents, quotations, figures: set.claims.length - quotations, isOn };
}
