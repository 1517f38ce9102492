import { frameOf } from '../figure/news-lexicon.ts';
import { isHeadline as isTitled } from '../figure/scope-names.ts';
import { FIRST_TELLING, isIdlePlace, ORDINAL } from '../figure/tally-units.ts';
import { namesOnlyScale } from '../figure/uncertain-words.ts';
import { isContentKey, keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import type { Claim, ClaimSet } from './claim.ts';
import { FEWEST_WORDS } from './fewest-words.ts';
import type { FileProblem } from './file-problem.ts';

const wordsOf = (claim: Claim): string =>
  claim.type === 'quotation' ? claim.content : (claim.appearances[0]?.exact ?? '');

/**
 * Whether a claim is on every page: a quotation of a word or two that say nothing ("the", "it is"), or a number of which
 * nothing is known. To tell such a claim again would be a guess.
 */
export function isCommonplace(claim: Claim): boolean {
  if (claim.type === 'quotation') {
    const keys = keysOf(findWords(claim.content));
    return keys.length < FEWEST_WORDS && !keys.some(isContentKey);
  }
  if (claim.type !== 'figure') return false;
  const { unit, counted, terms, names = [], derivedFrom, value, comparator } = claim;
  // "Millions" alone is any number, and "one problem" none, unless something happened to the one.
  if (value === null && unit === null && counted === null && namesOnlyScale(wordsOf(claim))) return true;
  const isEvent = terms.some((term) => frameOf(term) !== null);
  const isPlace = unit === ORDINAL && !isTitled(claim.context?.sentence ?? '');
  if (isPlace && ((!isEvent && (value ?? 0) < FIRST_TELLING) || isIdlePlace(value ?? 0, counted))) return true;
  const isOne = value === 1 && unit === null && comparator === 'exactly' && derivedFrom === undefined;
  if (isOne && !isEvent) return true;
  return unit === null && counted === null && terms.length + names.length === 0 && derivedFrom === undefined;
}

/** The claims of a set that are too common to be known again; the set is better off without them. */
export function findCommonplaces({ claims }: ClaimSet): FileProblem[] {
  return claims.flatMap((claim, i) =>
    isCommonplace(claim) ? [{ path: `claims[${i}]`, reason: 'commonplace', about: wordsOf(claim) }] : [],
  );
}

/** The set without the claims that are too common. */
export const withoutCommonplaces = (set: ClaimSet): ClaimSet => ({
  ...set,
  claims: set.claims.filter((claim) => !isCommonplace(claim)),
});
