import { KIN } from '../language/lexicon/word-classes.ts';
import lexicon from '../language/packs/en/figures.json' with { type: 'json' };
import { listOf, setOf } from '../language/word-list.ts';

const { ages } = lexicon;
const DECADE = 10;

/** Words for people after which a number between commas is an age, as it is after a name. */
export const AGED: ReadonlySet<string> = new Set([...KIN, ...setOf(ages.people)]);
/** Several people, right before the age that they have: "adults 55 and older". */
export const GROUPS = setOf(ages.groups);
/** Of several people, the one who an age belongs to. */
export const OF_SEVERAL = setOf(ages.ofSeveral);
/** What one does at an age: "died at 88". */
export const AT_AN_AGE = setOf(ages.at);
/** Decades of life by name, with the age at which each begins. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  listOf(ages.decades).map((word, i) => [word, (i + 2) * DECADE]),
);
