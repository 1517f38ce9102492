import type { ReportedVerdict } from './figure-verdict.ts';

const THINGS: Readonly<Record<ReportedVerdict['thing'], number>> = {
  same: 5,
  sibling: 4,
  wider: 3,
  unclear: 2,
  unlike: 1,
  other: 0,
};

/** What speaks for a pair, the weightier first. */
const strengthOf = ({ comparison, weight, thing, closeness }: ReportedVerdict): readonly number[] => [
  comparison.isWrittenAlike ? 1 : 0,
  THINGS[thing],
  weight,
  closeness,
];

function compareStrength(a: readonly number[], b: readonly number[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] ?? 0;
    if (one !== other) return other - one;
  }
  return 0;
}

/** The pairs from the strongest down; of equally strong ones the first stays first. */
export const strongestFirst = (verdicts: readonly ReportedVerdict[]): ReportedVerdict[] =>
  verdicts
    .map((verdict) => ({ verdict, strength: strengthOf(verdict) }))
    .sort((a, b) => compareStrength(a.strength, b.strength))
    .map(({ verdict }) => verdict);

/**
 * Assigns the figures of a page and the claims of a source to each other, each to one at most: of all pairs, from the
 * strongest down, those of which neither side is taken yet. Both sides rank a pair by one strength, so this is the one
 * stable matching (Gale and Shapley, 1962). Costs what sorting the pairs costs.
 */
export function assignFigures(verdicts: readonly ReportedVerdict[]): ReportedVerdict[] {
  const [figures, claims] = [new Set<unknown>(), new Set<unknown>()];
  return strongestFirst(verdicts).filter(({ page, entry }) => {
    if (figures.has(page.figure) || claims.has(entry)) return false;
    figures.add(page.figure);
    claims.add(entry);
    return true;
  });
}
