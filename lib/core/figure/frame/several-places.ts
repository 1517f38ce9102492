import type { Token } from '../token.ts';

/** Parts of the world in the plural and alone. */
const REGION =
  /^(countr(?:y|ies)|nations?|states?|provinces?|territor(?:y|ies)|regions?|districts?|count(?:y|ies)|cit(?:y|ies)|towns?|villages?|boroughs?|continents?)$/;
const PLURAL = /s$/;
const IN = /^(?:in|across|throughout|over|through)$/;
const ARTICLE = /^(?:the|that|this|its)$/;
/** Words that may be between "in" and the noun: "in at least 14 West African countries". */
const LONGEST_PHRASE = 5;

/** The noun of the places that "in" at token `i` tells of; "three districts of Kelmar" are one place by its name. */
function regionBehind(tokens: readonly Token[], i: number): string | undefined {
  const phrase = tokens.slice(i + 1, i + 1 + LONGEST_PHRASE);
  const at = phrase.findIndex(({ lower }) => REGION.test(lower));
  const isWhole = phrase.slice(0, Math.max(0, at)).every(({ kind, lower }) => kind !== 'mark' && !IN.test(lower));
  const isNamed = PLURAL.test(phrase[at]?.lower ?? '') && /^(?:of|in)$/.test(tokens[i + at + 2]?.lower ?? '');
  return isWhole && !isNamed ? phrase[at]?.lower : undefined;
}

/** Whether a figure is told of several places together: "in 14 countries"; `false` of one, `null` where none is told so. */
export function isOfSeveralPlaces(tokens: readonly Token[]): boolean | null {
  for (const [i, { lower }] of tokens.entries()) {
    const region = IN.test(lower) ? regionBehind(tokens, i) : undefined;
    if (region === undefined) continue;
    if (PLURAL.test(region)) return true;
    if (ARTICLE.test(tokens[i + 1]?.lower ?? '')) return false;
  }
  return null;
}

/** What two figures' frames tell of their places. */
interface Placed {
  readonly places: ReadonlySet<string>;
  readonly isOfSeveral: boolean | null;
}

const isOfOne = ({ isOfSeveral, places }: Placed): boolean =>
  isOfSeveral === false || (isOfSeveral === null && places.size > 0);

/** Whether one is told of several places together, and the other of one by its name. */
export const areSomeAndOne = (a: Placed, b: Placed): boolean =>
  (a.isOfSeveral === true && isOfOne(b)) || (b.isOfSeveral === true && isOfOne(a));
