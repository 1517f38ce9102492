import { ENGLISH_PEOPLE } from '../packs/english.ts';
import { classOf, listOf } from '../word-list.ts';

/** As far as English pronouns tell people apart. */
export type Gender = 'male' | 'female';

const GENDERS: readonly Gender[] = ['male', 'female'];

/** Given names that go with one gender far more often than with the other in English-language news. */
export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map(
  GENDERS.flatMap((gender) => listOf(ENGLISH_PEOPLE.given[gender]).map((name) => [name, gender] as const)),
);

/** Titles and roles that tell the gender. */
export const GENDERED_TITLES: ReadonlyMap<string, Gender> = new Map(
  GENDERS.flatMap((gender) => [...classOf(ENGLISH_PEOPLE.classes, gender)].map((word) => [word, gender] as const)),
);
