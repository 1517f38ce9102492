import { type PersonName, readPersonName } from '../quotation/read-person-name.ts';

/** One word of a name. */
export const PART = String.raw`\p{Lu}[\p{L}\p{M}'’-]*\.?`;
/** A name of up to four words, particles aside. */
export const NAME = String.raw`${PART}(?:\s(?:(?:van|von|der|den|de|la|del|da|dos|di|bin|ibn|al|el|ter)\s){0,2}${PART}){0,3}`;

/** A name of several words; a full stop behind more than an initial ends the sentence. */
const FULL_NAME = /\b\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)(?:\s\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)){1,3}/gu;

/** Words that begin a sentence and a name alike. */
export const OPENING =
  /^(?:In|On|At|The|A|An|And|But|By|For|From|With|When|After|Before|While|As|Since|His|Her|Their|Its)\s/;

/** Somebody by the fullest name that a text has. */
export interface FullName {
  readonly fullName: string;
  readonly name: PersonName;
}

/** The people that a text names in full, by the last and by the first of their words. */
export type PeopleNamed = Readonly<Record<'byLast' | 'byFirst', ReadonlyMap<string, readonly FullName[]>>>;

const lastWord = (name: string): string => name.split(/\s/).at(-1) ?? '';
const firstWord = (name: string): string => name.split(/\s/)[0] ?? '';

function findPeople(text: string): PeopleNamed {
  const written = [...text.matchAll(FULL_NAME)];
  const names = new Set(written.map(([name]) => name.replace(OPENING, '')));
  const people = [...names].map((fullName) => ({ fullName, name: readPersonName(fullName) }));
  const named = people.filter(({ name }) => name.isPerson && name.parts.length > 1);
  return {
    byLast: Map.groupBy(named, ({ fullName }) => lastWord(fullName)),
    byFirst: Map.groupBy(named, ({ fullName }) => firstWord(fullName)),
  };
}

/** Reads the people that a text names in full when they are first asked for. */
export function peopleReader(text: string): () => PeopleNamed {
  let people: PeopleNamed | null = null;
  return () => {
    people ??= findPeople(text);
    return people;
  };
}

/** Of some people, one for each name, where one part of the name tells them apart. */
const distinct = (people: readonly FullName[], part: 0 | -1): readonly FullName[] => [
  ...new Map(people.map((one) => [one.name.parts.at(part), one])).values(),
];

/** Whom the last word of a name may mean, or a given name where it is nobody's last. */
function whomItMeans(named: PeopleNamed, written: string): readonly FullName[] {
  const byLast = distinct(named.byLast.get(lastWord(written)) ?? [], 0);
  return byLast.length > 0 ? byLast : distinct(named.byFirst.get(written) ?? [], -1);
}

/** The one person that a name means in a text; `null` where it may mean two, or is nobody's. */
export function resolveName(people: () => PeopleNamed, written: string): FullName | null {
  const name = readPersonName(written);
  if (name.parts.length > 1) return name.isPerson ? { fullName: written, name } : null;
  if (name.parts.length === 0) return null;
  const [one = { fullName: written, name }, ...more] = whomItMeans(people(), written);
  return more.length === 0 ? one : null;
}

/** How far before an age its person may have been named, in characters. */
const LOOK_BACK = 400;

/** The person named last before a place of a text; `null` where none is near, or it may be two. */
export function findPersonBefore(people: () => PeopleNamed, text: string, at: number): FullName | null {
  const words = [...text.slice(Math.max(0, at - LOOK_BACK), at).matchAll(new RegExp(PART, 'gu'))];
  for (const [word] of words.reverse()) {
    const [one, ...more] = distinct(people().byLast.get(word.replace(/['’]s$|\.$/, '')) ?? [], 0);
    if (one) return more.length === 0 ? one : null;
  }
  return null;
}
