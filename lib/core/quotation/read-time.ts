import { readNumber } from './lexicon/number-words.ts';
import type { RawWord } from './read-masked.ts';

/** A time of day, and of how many words it was made. */
interface ReadHour {
  readonly key: string;
  readonly count: number;
}

const NOON = '#12pm';
const MIDNIGHT = '#12am';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['noon', NOON],
  ['midday', NOON],
  ['midnight', MIDNIGHT],
]);
const HALVES: ReadonlyMap<string, string> = new Map([
  ['pm', NOON],
  ['p.m', NOON],
  ['am', MIDNIGHT],
  ['a.m', MIDNIGHT],
]);

const TWELVE = /^(?:12|twelve|12[.:]00)$/;
const GLUED = /^\s{0,2}$/;

/** "12" or "12:00" at `at`: of how many words it is made, 0 when it is something else. */
function countTwelve(text: string, words: readonly RawWord[], at: number): number {
  const word = words[at];
  if (!TWELVE.test(word?.surface ?? '')) return 0;
  const isFull = words[at + 1]?.surface === '00' && text.slice(word?.end, words[at + 1]?.start) === ':';
  return isFull ? 2 : 1;
}

/** The hour that noon and midnight are, however written at `at` ("12 p.m.", "midday", "12 noon"), or `null`. */
export function readNoon(text: string, words: readonly RawWord[], at: number): ReadHour | null {
  const count = countTwelve(text, words, at);
  const behind = words[at + count];
  const surface = behind?.surface ?? '';
  const named = NAMES.get(surface);
  if (count === 0) return named === undefined ? null : { key: named, count: 1 };
  const isBeside = GLUED.test(text.slice(words[at + count - 1]?.end, behind?.start));
  const key = isBeside ? (named ?? HALVES.get(surface)) : undefined;
  return key === undefined ? null : { key, count: count + 1 };
}

const PAST = /^(?:past|after)$/;
const TO = /^(?:to|before)$/;
const SPACE = /^[\s-]$/;

/** The minutes of "half past", "quarter to", "twenty past", which must be so many that no sum or place is meant. */
function minutesOf(word: string, relation: string): number {
  if (word === 'half') return PAST.test(relation) ? 30 : 0;
  if (word === 'quarter') return 15;
  const minutes = readNumber([word]);
  return minutes && /^(?:five|ten|twenty)$/.test(word) && relation !== 'before' && relation !== 'after'
    ? minutes.value
    : 0;
}

/** A time of day in words at `at` as it is compared ("half past eight" as "8:30"), or `null`. */
export function readTimeInWords(text: string, words: readonly RawWord[], at: number): ReadHour | null {
  const from = words[at]?.surface === 'a' && words[at + 1]?.surface === 'quarter' ? at + 1 : at;
  const [part, relation, hour] = words.slice(from, from + 3);
  if (!part || !relation || !hour || !(PAST.test(relation.surface) || TO.test(relation.surface))) return null;
  const minutes = minutesOf(part.surface, relation.surface);
  const full = readNumber([hour.surface])?.value ?? 0;
  const isNear = SPACE.test(text.slice(part.end, relation.start)) && SPACE.test(text.slice(relation.end, hour.start));
  if (minutes === 0 || !isNear || !Number.isInteger(full) || full < 1 || full > 12) return null;
  const isPast = PAST.test(relation.surface);
  const before = full === 1 ? 12 : full - 1;
  return { key: isPast ? `#${full}:${minutes}` : `#${before}:${60 - minutes}`, count: from - at + 3 };
}

const CENTURIES: ReadonlyMap<string, string> = new Map([
  ['eighteen', '18'],
  ['nineteen', '19'],
]);

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "Nineteen-seventies" as "1970s"; `null` for anything else. */
export function readDecadeInWords(text: string, words: readonly RawWord[], at: number): ReadHour | null {
  const century = CENTURIES.get(words[at]?.surface ?? '');
  const decade = DECADES.indexOf(words[at + 1]?.surface ?? '');
  const isNear = SPACE.test(text.slice(words[at]?.end, words[at + 1]?.start));
  return century !== undefined && decade >= 0 && isNear ? { key: `${century}${decade + 2}0s`, count: 2 } : null;
}
