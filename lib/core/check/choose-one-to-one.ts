import type { Claim } from '../claim/claim.ts';
import type { Span } from '../language/span.ts';

/** A passage of the page beside a claim of one set. */
interface Verdict {
  readonly claim: Claim;
  readonly page: Span;
  readonly comparison: { readonly relation: 'same' | 'differs' };
  /** Whether the two are surely told of one thing. */
  readonly isSure: boolean;
}

/** Of a list, the first of each key. */
const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => unknown): T[] =>
  [...new Map([...items].reverse().map((item) => [keyOf(item), item])).values()].reverse();

/**
 * What is reported of all verdicts on one page against one set, each passage and each claim once. A passage that may agree
 * with some claim contradicts none, nor is a claim contradicted that the page may agree with. Where the claims, or the
 * passages, that contradict say different things themselves (`valueOf`), it is not known which of them is meant.
 */
export function chooseOneToOne<V extends Verdict>(verdicts: readonly V[], valueOf: (verdict: V) => string): V[] {
  const agreed = verdicts.filter(({ comparison }) => comparison.relation === 'same');
  const [claims, passages] = [new Set(agreed.map(({ claim }) => claim)), new Set(agreed.map(({ page }) => page))];
  const open = verdicts.filter(
    ({ comparison, claim, page }) => comparison.relation === 'differs' && !claims.has(claim) && !passages.has(page),
  );
  const isOneValue = (others: readonly V[]): boolean => new Set(others.map(valueOf)).size === 1;
  const ofPassage = [...Map.groupBy(open, ({ page }) => page).values()].filter(isOneValue).flat();
  const chosen = [...agreed.filter(({ isSure }) => isSure), ...ofPassage];
  return firstOfEach(
    firstOfEach(chosen, ({ page }) => page),
    ({ claim, comparison, page }) => (comparison.relation === 'same' ? claim : page),
  );
}
