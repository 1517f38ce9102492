import type { MatchWeight } from './weigh-match.ts';

/** The share of a match's words that another match may take before the two compete for the passage. */
const MOST_TAKEN = 0.5;

/** Something that claims words of the page for itself. */
export interface Contender {
  /** The words, by their number on the page. */
  readonly pageWords: readonly number[];
  readonly weight: MatchWeight;
}

/** The better match first: more words in common, then the claim that is closer to the whole of them. */
const compareContenders = ({ weight: a }: Contender, { weight: b }: Contender): number =>
  b.shared - a.shared || b.completeness - a.completeness || b.run - a.run;

/**
 * Of matches that compete for the same words of the page, the best. Claims that are side by side in one quotation do
 * not compete. Equal ones go by the order given.
 */
export function pickBest<T extends Contender>(matches: readonly T[]): T[] {
  const taken = new Set<number>();
  return [...matches].sort(compareContenders).filter(({ pageWords }) => {
    const lost = pageWords.filter((number) => taken.has(number)).length;
    if (lost > pageWords.length * MOST_TAKEN) return false;
    for (const number of pageWords) taken.add(number);
    return true;
  });
}
