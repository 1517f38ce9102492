import type { ClaimSet, FigureClaim } from '../claim/claim.ts';
import { isPerson } from '../figure/compare-things.ts';
import type { Figure } from '../figure/figure.ts';
import { SCORE } from '../figure/tally-units.ts';
import { isCurrency } from '../figure/unit-dimensions.ts';
import { oncePer } from '../once-per.ts';

/**
 * Different numbers of one measure from which on a text tells of several things of a kind: players, models, days. On 5,568
 * pairs of reports on one event, 23 of the 24 differences that this keeps back were wrong.
 */
const SEVERAL = 3;

type Amount = Pick<Figure | FigureClaim, 'unit' | 'counted' | 'low' | 'value'>;

/** What a figure is one of many of: its unit, or the last word of what it counts. */
const kindOf = ({ unit, counted }: Amount): string | null => unit ?? counted?.split(' ').at(-1)?.toLowerCase() ?? null;

/** How many different numbers there are of each kind. */
function countKinds(amounts: Iterable<Amount>): ReadonlyMap<string, number> {
  const numbers = new Map<string, Set<number | null>>();
  for (const amount of amounts) {
    const kind = kindOf(amount);
    if (kind !== null) numbers.set(kind, (numbers.get(kind) ?? new Set()).add(amount.value ?? amount.low));
  }
  return new Map([...numbers].map(([kind, { size }]) => [kind, size]));
}

const kindsOfSet = oncePer(({ claims }: ClaimSet) => countKinds(claims.filter((claim) => claim.type === 'figure')));
const kindsOfFigures = oncePer((figures: readonly Figure[]) => countKinds(figures));

/** Whether any text has many numbers of a unit, or people are counted, whose frames part them well enough. */
const isUsual = (unit: string | null, head: string | null): boolean =>
  unit === null ? isPerson(head) : isCurrency(unit) || unit === 'percent' || unit === SCORE || unit.endsWith(' of age');

/** A figure with what it counts. */
interface Counted {
  readonly amount: Amount;
  readonly head: string | null;
}

const isOneOfMany = ({ amount, head }: Counted, kinds: ReadonlyMap<string, number>): boolean =>
  !isUsual(amount.unit, head) && (kinds.get(kindOf(amount) ?? '') ?? 0) >= SEVERAL;

/** Whether the set of a claim has several numbers of its kind. */
export const isOneOfSet = (counted: Counted, set: ClaimSet): boolean => isOneOfMany(counted, kindsOfSet(set));

/** Whether the figures of a page have several numbers of one's kind. */
export const isOneOfPage = (counted: Counted, figures: readonly Figure[]): boolean =>
  isOneOfMany(counted, kindsOfFigures(figures));
