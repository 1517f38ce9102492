import { ageSeverity } from '../figure/age-severity.ts';
import { itemAt } from '../item-at.ts';
import { type DayRange, daysBetween } from '../language/time/day-range.ts';
import { mayBeOneGivenName } from '../quotation/lexicon/person-names.ts';
import type { PersonDetail } from './find-details.ts';

/** What comparing takes of what a text says of a person. */
type Told = Pick<PersonDetail, 'name' | 'years' | 'document'> & Partial<Pick<PersonDetail, 'isInferred'>>;

/** What two texts say of one person. */
export type DetailComparison =
  | { readonly relation: 'same' }
  | { readonly relation: 'differs'; readonly kind: 'age' | 'name'; readonly severity: 'minor' | 'major' };

const DAYS_A_YEAR = 365.25;

/** Whether one letter makes all the difference: another, one more, one less, or two that changed places. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === [...right].reverse().join(''));
}

/** Shorter names are too often two people's. */
const SHORTEST_MISSPELT = 4;

const isMisspelt = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SHORTEST_MISSPELT && isOneEdit(a, b);

/** Whether two names are one person's, maybe with one of them written wrong. */
function relateNames({ name: a }: Told, { name: b }: Told): 'same' | 'misspelt' | 'other' {
  if (a.suffix !== b.suffix || a.parts.length === 0 || b.parts.length === 0) return 'other';
  const [familyA, familyB] = [itemAt(a.parts, a.parts.length - 1), itemAt(b.parts, b.parts.length - 1)];
  if (a.parts.length === 1 || b.parts.length === 1) return familyA === familyB ? 'same' : 'other';
  const [givenA, givenB] = [itemAt(a.parts, 0), itemAt(b.parts, 0)];
  const isOneGiven = givenA === givenB || mayBeOneGivenName(givenA, givenB);
  if (familyA === familyB) return isOneGiven ? 'same' : isMisspelt(givenA, givenB) ? 'misspelt' : 'other';
  return isOneGiven && isMisspelt(familyA, familyB) ? 'misspelt' : 'other';
}

/** The years that pass between two documents, at least and at most; `null` where a date is not known. */
function yearsBetween(a: DayRange | null, b: DayRange | null): readonly [least: number, most: number] | null {
  if (!a || !b) return null;
  const years = daysBetween(a, b) / DAYS_A_YEAR;
  return [Math.floor(years), Math.ceil(years)];
}

/** Without dates, one birthday may be between two texts. */
const BIRTHDAY = 1;

function compareAges(a: Told, b: Told): DetailComparison | null {
  const apart = Math.abs(a.years - b.years);
  if (apart === 0) return { relation: 'same' };
  const between = yearsBetween(a.document, b.document);
  const [least, most] = between ?? [0, BIRTHDAY];
  if (apart >= least && apart <= most) return null;
  return { relation: 'differs', kind: 'age', severity: ageSeverity(apart, between) };
}

/**
 * Compares what two texts say of a person. Ages differ where no birthday between the documents explains it, names where a
 * letter is another and the age the same; `null` where the two may be two people, or nothing can be said.
 */
export function compareDetails(a: Told, b: Told): DetailComparison | null {
  const names = relateNames(a, b);
  if (a.isInferred || b.isInferred) return names === 'same' && a.years === b.years ? { relation: 'same' } : null;
  if (names === 'same') return compareAges(a, b);
  if (names === 'other' || a.years !== b.years) return null;
  return { relation: 'differs', kind: 'name', severity: 'minor' };
}
