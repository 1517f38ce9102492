import type { RawWord } from './read-masked.ts';

/** A time of day, and of how many words it was made. */
interface ReadHour {
  readonly key: string;
  readonly count: number;
}

const NOON = /^(?:noon|midday)$/;
const AFTERNOON = /^p\.?m$/;
const MORNING = /^a\.?m$/;
const TWELVE = /^(?:12|twelve|12[.:]00)$/;
const SPACE = /^[\s-]?$/;

const isNear = (text: string, before: RawWord | undefined, behind: RawWord | undefined): boolean =>
  SPACE.test(text.slice(before?.end, behind?.start));

/** The hour that noon and midnight are, however written at `at` ("12 p.m.", "midday", "12 noon"), or `null`. */
export function readNoon(text: string, words: readonly RawWord[], at: number): ReadHour | null {
  const isTwelve = TWELVE.test(words[at]?.surface ?? '');
  const isFull = isTwelve && words[at + 1]?.surface === '00' && text[words[at]?.end ?? 0] === ':';
  const count = isFull ? 2 : Number(isTwelve);
  const surface = words[at + count]?.surface ?? '';
  if (isTwelve && !isNear(text, words[at + count - 1], words[at + count])) return null;
  if (NOON.test(surface) || (isTwelve && AFTERNOON.test(surface))) return { key: '#12pm', count: count + 1 };
  const isMidnight = surface === 'midnight' || (isTwelve && MORNING.test(surface));
  return isMidnight ? { key: '#12am', count: count + 1 } : null;
}
