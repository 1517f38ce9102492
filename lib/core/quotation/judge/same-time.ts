import { type QuotedText, rawText, type TokenRange } from '../quoted-text.ts';
import type { Edit } from './edit.ts';

const ZONE = /\s(?:[PECM][SD]T|GMT|BST|UTC|CET|local time)$/u;

/** A time of day, on the clock of twelve hours or of twenty-four. */
const TWELVE = /^([1-9]|1[0-2])(?:[:.]([0-5]\d))?\s?([ap])\.?m\.?$/iu;
const TWENTY_FOUR = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/u;
const HALF_DAY = 12;

/** A time in minutes; `null` where some words are no time. */
function minutesOf(words: string): number | null {
  const bare = words.replace(ZONE, '');
  const [, hour, minutes = '0', half] = TWELVE.exec(bare) ?? TWENTY_FOUR.exec(bare) ?? [];
  if (hour === undefined) return null;
  const hours = half ? (Number(hour) % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0) : Number(hour);
  return hours * 60 + Number(minutes);
}

const zoneOf = (words: string): string => ZONE.exec(words)?.[0] ?? '';

/** The words of a range, and the same with the word before it, which both sides have ("7" of "7 a.m."). */
const timesIn = (quoted: QuotedText, { start, end }: TokenRange): (number | null)[] =>
  [start, Math.max(0, start - 1)].map((from) => minutesOf(rawText(quoted, { start: from, end })));

/** Whether both sides tell one time of day: "6:41 pm" and "18:41", "7 a.m." and "07:00". */
export function isSameTime({ source, sourceRange, page, pageRange }: Edit): boolean {
  const [zone, other] = [zoneOf(rawText(source, sourceRange)), zoneOf(rawText(page, pageRange))];
  if (zone !== other && zone !== '' && other !== '') return false;
  const [here, there] = [timesIn(source, sourceRange), timesIn(page, pageRange)];
  return here.some((time, i) => time !== null && time === there[i]);
}
