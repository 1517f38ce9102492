import type { ClaimSet, FigureClaim } from '../../../lib/core/claim/claim.ts';
import { pickNumber, randomFrom } from '../../support/random.ts';
import { modelFor } from '../language-model.ts';
import { writeClaimSet } from '../synthetic-claims.ts';

/** One claim in so many is a figure. */
const FIGURE_EVERY = 5;

/** Sets of made-up quotations and figures that may be kept, the same in every run. */
export function writeSets(count: number, claimsEach: number): ClaimSet[] {
  const model = modelFor([], randomFrom(1));
  return Array.from({ length: count }, (_, number) => {
    const random = randomFrom(100 + number);
    const set = writeClaimSet(model, random, claimsEach);
    const figureOf = (id: string, document: string): FigureClaim => {
      const value = 20 + pickNumber(random, 5000);
      const [counted = '', prefix = '', suffix = ''] = [1, 6, 6].map((words) => model.writeSentence(random, words));
      const exact = `${value} ${counted}`;
      const appearance = { document, start: 0, end: exact.length, exact, prefix: `${prefix} `, suffix: ` ${suffix}` };
      // Each set tells of its own places.
      const names = [`place${number}a`, `place${number}${id}`];
      const terms = `${prefix} ${suffix}`.toLowerCase().split(' ');
      const bounds = { value, low: value, high: value, comparator: 'exactly', trend: null, unit: null } as const;
      return { type: 'figure', id, ...bounds, counted, terms, names, appearances: [appearance] };
    };
    return {
      ...set,
      id: `made-up-${number}`,
      title: `Made-up set ${number}`,
      documents: set.documents.map((document, i) => ({
        ...document,
        opening: 'Made up',
        sha256: `${number}f${i}`.padStart(64, '0').replace(/[^0-9a-f]/g, '0'),
      })),
      claims: set.claims.map((claim, i) =>
        i % FIGURE_EVERY === 0 ? figureOf(claim.id, claim.appearances[0]?.document ?? '') : claim,
      ),
    };
  });
}
