import type { RawWord } from './read-masked.ts';

/** Noon or midnight, and of how many words it was made. */
interface ReadNoon {
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
export function readNoon(text: string, words: readonly RawWord[], at: number): ReadNoon | null {
  const count = countTwelve(text, words, at);
  const behind = words[at + count];
  const surface = behind?.surface ?? '';
  const named = NAMES.get(surface);
  if (count === 0) return named === undefined ? null : { key: named, count: 1 };
  const isBeside = GLUED.test(text.slice(words[at + count - 1]?.end, behind?.start));
  const key = isBeside ? (named ?? HALVES.get(surface)) : undefined;
  return key === undefined ? null : { key, count: count + 1 };
}
