import type { readConversions } from './read-cldr.ts';

type Conversions = ReturnType<typeof readConversions>;

/** One term of an expression: a number or the name of a constant. */
function termOf(term: string, { constants }: Conversions): number {
  const constant = constants[term];
  return constant ? valueOf(constant.value, { constants } as Conversions) : Number(term);
}

/** CLDR's expressions know products and one division: all terms after the stroke divide. */
function valueOf(expression: string, conversions: Conversions): number {
  const [above = '', below = ''] = expression.split('/');
  const product = (terms: string): number =>
    terms
      .split('*')
      .filter((term) => term.trim() !== '')
      .reduce((value, term) => value * termOf(term.trim(), conversions), 1);
  return product(above) / product(below);
}

/** `base = value * factor + offset`, as CLDR's base units have it. */
export interface Factor {
  readonly factor: number;
  readonly offset: number;
}

const POWERS: readonly (readonly [prefix: string, power: number])[] = [
  ['square-', 2],
  ['cubic-', 3],
];

/** CLDR keeps years apart from days; here a year is the mean Gregorian one of 365.2425 days. */
const SECONDS_OF_YEAR = 31_556_952;

/** The factor of a unit without "per" and products: "square-kilometer", "gigawatt", "fahrenheit". */
function simpleFactor(id: string, conversions: Conversions): Factor | null {
  for (const [prefix, power] of POWERS) {
    if (!id.startsWith(prefix)) continue;
    const inner = simpleFactor(id.slice(prefix.length), conversions);
    return inner && { factor: inner.factor ** power, offset: 0 };
  }
  const own = conversions.factors[id];
  if (own?.special !== undefined) return null;
  if (own) {
    const base = own.baseUnit === 'year' ? SECONDS_OF_YEAR : 1;
    return {
      factor: valueOf(own.factor ?? '1', conversions) * base,
      offset: valueOf(own.offset ?? '0', conversions),
    };
  }
  for (const [prefix, { power10, power2 }] of Object.entries(conversions.prefixes)) {
    const inner = id.startsWith(prefix) ? simpleFactor(id.slice(prefix.length), conversions) : null;
    if (inner) return { factor: inner.factor * (power10 ? 10 ** Number(power10) : 2 ** Number(power2)), offset: 0 };
  }
  return null;
}

/** A product of units: "kilowatt-hour", "pound-force-foot": the longest names first. */
function productFactor(id: string, conversions: Conversions): Factor | null {
  const whole = simpleFactor(id, conversions);
  if (whole) return whole;
  for (let at = id.lastIndexOf('-'); at > 0; at = id.lastIndexOf('-', at - 1)) {
    const head = simpleFactor(id.slice(0, at), conversions);
    const tail = head && productFactor(id.slice(at + 1), conversions);
    if (head && tail) return { factor: head.factor * tail.factor, offset: 0 };
  }
  return null;
}

/** How a unit of CLDR converts into the base unit of its kind; `null` where no factor does it. */
export function factorOf(id: string, conversions: Conversions): Factor | null {
  const [above = '', below] = id.split('-per-');
  const head = productFactor(above, conversions);
  if (below === undefined) return head;
  const tail = productFactor(below, conversions);
  return head && tail && { factor: head.factor / tail.factor, offset: 0 };
}
