import type { ClaimSetSummary } from '../../lib/protocol/set-types.ts';
import { finderOf, searchableText } from '../../lib/ui/search-words.ts';

/** What a list of claim sets can be ordered by. */
export const SET_ORDERS = ['title', 'claims'] as const;

/** One of these orders. */
export type SetOrder = (typeof SET_ORDERS)[number];

/** Which sets are listed, and in which order. */
export interface SetQuestion {
  /** All of these words, or their beginnings, are in a set's title or in the names of its first documents. */
  readonly words: string;
  readonly order: SetOrder;
}

const countClaims = ({ quotations, figures, told = 0 }: ClaimSetSummary): number => quotations + figures + told;

/** The sets that a question asks for; those of one size by title. */
export function findSets(sets: readonly ClaimSetSummary[], { words, order }: SetQuestion): ClaimSetSummary[] {
  const isWanted = finderOf(words);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const byTitle = sets
    .filter(({ title, documents }) => isWanted(searchableText(title, ...documents)))
    .sort((a, b) => compare(a.title, b.title));
  return order === 'title' ? byTitle : byTitle.sort((a, b) => countClaims(b) - countClaims(a));
}
