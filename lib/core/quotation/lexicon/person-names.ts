import { FIRST_NAMES } from '../../language/lexicon/first-names.ts';
import { ENGLISH_PEOPLE } from '../../language/packs/english.ts';
import { classOf, rowsOf } from '../../language/word-list.ts';

/** Titles, offices and other words before a name that are no part of it, folded. */
export const ROLE_WORDS = classOf(ENGLISH_PEOPLE.classes, 'name');
/** Titles of one who goes by another name than the one he was born with, folded. */
export const REGNAL_TITLES = classOf(ENGLISH_PEOPLE.classes, 'regnal');

const GIVEN_NAMES = rowsOf(ENGLISH_PEOPLE.shortForms).map((names): ReadonlySet<string> => new Set(names));

/** Whether one of two given names, folded, is listed as a short form of the other, or both of one: "Bill", "William". */
export const areFormsOfOne = (a: string, b: string): boolean =>
  GIVEN_NAMES.some((names) => names.has(a) && names.has(b));

/** Whether two given names, folded, may be one person's: the same, an initial, or a short form. */
export function mayBeOneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 || (short.length >= 3 && long.startsWith(short)) || short === long)
    return long.startsWith(short);
  return areFormsOfOne(a, b);
}

const isGivenName = (name: string): boolean => GIVEN_NAMES.some((names) => names.has(name));

/** Whether one is a man's name and the other a woman's. */
function areOfTwoGenders(a: string, b: string): boolean {
  const [one, other] = [FIRST_NAMES.get(a), FIRST_NAMES.get(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** Whether both are given names of the list, and of different lines, or of a man and a woman. */
export const areDistinctGivenNames = (a: string, b: string): boolean =>
  ((isGivenName(a) && isGivenName(b)) || areOfTwoGenders(a, b)) && !mayBeOneGivenName(a, b);
