import { BODIES, BODY_HEADS, BODY_WORDS, DOCUMENTS, PLACES } from '../lexicon/word-classes.ts';
import type { Cast, Person } from './cast.ts';

/** What is mentioned. */
export type EntityKind = 'person' | 'organisation' | 'document' | 'place' | 'other';

const ACRONYM = /^\p{Lu}[\p{Lu}&.]+$/u;

/** A noun's singular, as far as the lists of nouns need it. */
const inSingular = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || (word.endsWith('s') && nouns.has(word.slice(0, -1)));

/** What a description is of, by its noun: "the mayor", "a report". */
export function kindOfDescription(noun: string): EntityKind {
  if (inSingular(DOCUMENTS, noun)) return 'document';
  return inSingular(BODIES, noun) ? 'organisation' : 'person';
}

/** What goes by a name, by the name itself and what the text does with it. */
export function kindOfPerson(person: Person, cast: Cast, speaks: boolean): EntityKind {
  if (person.isHuman) return 'person';
  const words = person.name.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (PLACES.has(last)) return 'place';
  if (DOCUMENTS.has(last) && !speaks) return 'document';
  if (BODY_HEADS.has(last) || words.some((word) => BODY_WORDS.has(word) || BODIES.has(word))) return 'organisation';
  if (ACRONYM.test(person.name)) return 'organisation';
  if (cast.isPlaced(person)) return speaks ? 'organisation' : 'place';
  return speaks && cast.mayBeHuman(person) ? 'person' : 'other';
}
