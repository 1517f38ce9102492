/**
 * Dates and ages of some claim sets by what they are about: a date by the verb of its event with each word of whom or what
 * it tells, an age by the family name, and by the given name with the years. A page's date or age leads to the few that
 * share such a key; they are then looked at one by one.
 *
 * Cost: building and size are linear in the words of the claims; a check meets a bounded number of claims a key.
 * Limits: a key that too many claims share leads to none of them; they are found by their other keys or not at all.
 */
import type { Claim, ClaimSet } from '../claim/claim.ts';
import type { DatedEvent } from '../date/dated-event.ts';
import { itemAt } from '../item-at.ts';
import { hashText } from '../language/word-key.ts';
import { type PersonName, readPersonName } from '../quotation/read-person-name.ts';
import { readDateEntry } from './date-entry.ts';
import {
  ARRAYS_PER_TABLE,
  arraysOfTable,
  buildPostingTable,
  type PostingTable,
  tableFromArrays,
  visitPlaces,
} from './posting-table.ts';

/** The index over the dates and ages of some claim sets. */
export interface KeyedIndex {
  /** The number of the set that each claim is from. */
  readonly sets: Uint32Array;
  /** Where in its set's `claims` it is. */
  readonly claims: Uint32Array;
  readonly table: PostingTable;
}

/** Arrays that one index packs into. */
export const ARRAYS_PER_KEYED_INDEX = 2 + ARRAYS_PER_TABLE;

/** Claims under one key that are still looked at one by one. */
export const KEYED_CROWD = 24;

const keyOfEvent = (verb: string, word: string): number => hashText(`date ${verb} ${word}`);

/** The keys by which a page's event finds the claims that may be of it. */
export const keysOfEvent = ({ verbs, sentence }: DatedEvent): number[] =>
  [...verbs].flatMap((verb) => [...sentence].map((word) => keyOfEvent(verb, word)));

/** The keys of an age: whose it is, be one of the names misspelt. */
export function keysOfPerson({ parts }: PersonName, years: number): number[] {
  const [given = ''] = parts;
  return [hashText(`person ${parts.at(-1) ?? ''}`), hashText(`person ${given} ${years}`)];
}

/** The keys of a date or an age; none for other claims. */
export function keysOfDetail(claim: Claim): number[] {
  if (claim.type === 'age') return keysOfPerson(readPersonName(claim.person), claim.years);
  if (claim.type !== 'date') return [];
  const event = readDateEntry(claim)?.event;
  return event ? [...event.theme].map((word) => keyOfEvent(event.verb, word)) : [];
}

/** Arranges the dates and ages of sets by their keys, in a step for each set. */
export function* buildKeyedIndexSteps(all: readonly ClaimSet[]): Generator<void, KeyedIndex> {
  const sets: number[] = [];
  const places: number[] = [];
  const keys: number[][] = [];
  for (const [number, { claims }] of all.entries()) {
    for (const [place, claim] of claims.entries()) {
      const own = keysOfDetail(claim);
      if (own.length === 0) continue;
      sets.push(number);
      places.push(place);
      keys.push(own);
    }
    yield;
  }
  const table = buildPostingTable(
    (visit) => {
      for (const [place, own] of keys.entries()) for (const key of own) visit(key, place);
    },
    { crowd: KEYED_CROWD, count: keys.length },
  );
  return { sets: Uint32Array.from(sets), claims: Uint32Array.from(places), table };
}

/** The numbers of the claims that share one of some keys. */
export function findByKeys({ table }: KeyedIndex, keys: readonly number[]): number[] {
  const found = new Set<number>();
  for (const key of keys) visitPlaces(table, key, (place) => found.add(place));
  return [...found];
}

/** The arrays an index is made of, `ARRAYS_PER_KEYED_INDEX` of them, for `packArrays`. */
export const arraysOfKeyed = ({ sets, claims, table }: KeyedIndex): Uint32Array[] => [
  sets,
  claims,
  ...arraysOfTable(table),
];

/** The index made of the arrays that `arraysOfKeyed` gave. */
export const keyedFromArrays = (arrays: readonly Uint32Array[]): KeyedIndex => ({
  sets: itemAt(arrays, 0),
  claims: itemAt(arrays, 1),
  table: tableFromArrays(arrays.slice(2)),
});
