import type { CountedThing } from './counted-things.ts';
import {
  areContrasting,
  areOpposite,
  areOtherRoles,
  isKindOfPeople,
  isPersonal,
  mayBeOneEvent,
  senseOf,
} from './news-lexicon.ts';
import { ORDINAL } from './tally-units.ts';

/**
 * `same`: the same thing; `wider`: one may be a part of the other; `unclear`: a noun is missing; `unlike`: nouns that may
 * or may not be of one thing ("clients", "johns"); `sibling`: kinds of people that exclude each other; `other`.
 */
export type ThingRelation = 'same' | 'wider' | 'unclear' | 'unlike' | 'sibling' | 'other';

/** Whether a head noun means people. */
export const isPerson = (head: string | null): boolean => head !== null && (head === 'person' || isKindOfPeople(head));

/** "Crew members" as one word. */
const joined = ({ head, qualifiers }: CountedThing): string => `${qualifiers.at(-1) ?? ''}${head}`;

/** "European nationals" are Europeans. */
const arePeopleOf = ({ head, qualifiers }: CountedThing, { head: other, qualifiers: further }: CountedThing): boolean =>
  head === 'person' && qualifiers.length === 1 && further.length === 0 && qualifiers[0] === other;

function compareHeads(a: CountedThing, b: CountedThing): ThingRelation {
  if (a.head === b.head) return a.head === null ? 'unclear' : 'same';
  if (a.head === null || b.head === null) return 'unclear';
  if (joined(a) === b.head || joined(b) === a.head || arePeopleOf(a, b) || arePeopleOf(b, a)) return 'same';
  if (isPerson(a.head) && isPerson(b.head)) {
    if (areContrasting(a.head, b.head)) return 'sibling';
    return areOtherRoles(a.head, b.head) ? 'unlike' : 'wider';
  }
  // "7,000 strikers" and "7,000 striking nurses": a noun that the other phrase has too is no contradiction.
  const isShared = a.qualifiers.includes(b.head) || b.qualifiers.includes(a.head);
  if (isShared || a.qualifiers.some((qualifier) => b.qualifiers.includes(qualifier)))
    return a.unit === null ? 'wider' : 'same';
  // Among the killed, "people" and "hikers" may be the same.
  const isOneEvent = a.frame !== null && a.frame === b.frame && isPersonal(a.frame);
  const isPeople = isOneEvent && [a.head, b.head].includes('person');
  return isPeople ? 'wider' : 'unlike';
}

/** Places in a row are of one row where the noun is one. */
const comparePlaces = (a: CountedThing, b: CountedThing): ThingRelation => {
  const heads = compareHeads(a, b);
  return heads === 'unlike' || heads === 'sibling' ? 'other' : heads;
};

/** "A third victim has died", "three have died": a place is as good as a count of what happens to one after the other. */
const arePlaceAndCount = (a: CountedThing, b: CountedThing): boolean =>
  a.frame !== null && a.frame === b.frame && isPerson(a.head) && isPerson(b.head);

/** Where two events may have happened to the same people, their nouns alone do not make one thing. */
const notSibling = (heads: ThingRelation): ThingRelation =>
  heads === 'sibling' || heads === 'other' ? 'other' : heads === 'unlike' ? 'unlike' : 'wider';

/** What happened to those counted: "300 in Limbo as Shelter Closes" tells of no people that they close. */
const ownEvent = ({ frame, head }: CountedThing): string | null =>
  frame !== null && head === null && !isPersonal(frame) ? null : frame;

/** "The tax rate was 35.7" is of percent. */
const RATE = senseOf('rate');

/**
 * Whether two figures count the same thing, judged by noun, event and part against whole. Not by number, place or time.
 */
export function compareThings(a: CountedThing, b: CountedThing): ThingRelation {
  if (a.isAge !== b.isAge && a.unit !== null && b.unit !== null) return 'other';
  const ordinals = [a, b].filter(({ unit }) => unit === ORDINAL).length;
  if (ordinals > 0) return ordinals === 2 ? comparePlaces(a, b) : arePlaceAndCount(a, b) ? 'wider' : 'other';
  if ((a.unit === null) !== (b.unit === null)) {
    // A bare number may be an age or a sum of money whose unit goes without saying; a number of things is neither.
    const bare = a.unit === null ? a : b;
    const isRate = bare.head === RATE && [a.unit, b.unit].includes('percent');
    return bare.head === null || isRate ? 'unclear' : a.head === b.head ? 'same' : 'other';
  }
  // Those against are not those in favour; a lawsuit against somebody is one all the same.
  const areVotes = a.unit === null || a.unit === 'percent';
  if (areVotes && a.frame !== b.frame && [a.frame, b.frame].includes('opposition')) return 'other';
  if (a.frame !== null && b.frame !== null && areOpposite(a.frame, b.frame)) return 'other';
  const heads = compareHeads(a, b);
  const people = isPerson(a.head) || isPerson(b.head);
  if (people && a.frame !== b.frame) {
    const [left, right] = [ownEvent(a), ownEvent(b)];
    if (left !== null && right !== null) return mayBeOneEvent(left, right) ? notSibling(heads) : 'other';
    if (heads === 'unlike') return 'unlike';
    return heads === 'sibling' ? 'other' : 'wider';
  }
  if (!people && a.frame !== null && b.frame !== null && a.frame !== b.frame) return 'unclear';
  return heads;
}
