import { listOf } from '../language/word-list.ts';
import { readNumber } from './lexicon/number-words.ts';
import type { RawWord } from './read-masked.ts';

/** A fraction or a time of day, and of how many words it was made. */
interface ReadPart {
  readonly keys: readonly string[];
  readonly count: number;
}

/** Signs for parts: their value, and what they are compared by where no number is before them. */
const SIGNS: ReadonlyMap<string, { readonly value: number; readonly keys: readonly string[] }> = new Map([
  ['½', { value: 0.5, keys: ['half'] }],
  ['¼', { value: 0.25, keys: ['#1/4'] }],
  ['¾', { value: 0.75, keys: ['#3/4'] }],
]);

/** How many of such parts make a whole. */
const PARTS: ReadonlyMap<string, number> = new Map(
  ['', '', '', 'third', 'quarter fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].flatMap(
    (names, below) => listOf(names).map((name) => [name, below] as const),
  ),
);
const NUMERATORS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const PARTING = /^[\s-]$/;

const WHOLE = /^\d{1,9}$/;
const MIXED = /^(\d{0,9})([½¼¾])$/u;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const MINUTES = /^[0-5]\d$/;
const CLOCK = /^((?:[01]?\d|2[0-4]))\.([0-5]\d)$/;
const NOON = /^[ap]\.?m$/;

const rawOf = (text: string, word: RawWord | undefined): string => (word ? text.slice(word.start, word.end) : '');

const gapAfter = (text: string, words: readonly RawWord[], at: number): string =>
  text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);

/** "½", "2½". */
function readSign(text: string, words: readonly RawWord[], at: number): ReadPart | null {
  const [, whole = '', sign = ''] = MIXED.exec(rawOf(text, words[at])) ?? [];
  const part = SIGNS.get(sign);
  if (!part) return null;
  if (whole === '') return { keys: part.keys, count: 1 };
  // "2½ million"
  const number = readNumber([String(Number(whole) + part.value), words[at + 1]?.surface ?? '']);
  return number && { keys: [`#${number.value}`], count: number.count };
}

/** "2 1/2". */
function readSlashed(text: string, words: readonly RawWord[], at: number): ReadPart | null {
  const [whole, above, below] = [0, 1, 2].map((i) => rawOf(text, words[at + i])) as [string, string, string];
  const isDate = text[words[at + 2]?.end ?? text.length] === '/';
  const isParted = !isDate && gapAfter(text, words, at) === ' ' && gapAfter(text, words, at + 1) === '/';
  if (!isParted || !WHOLE.test(whole) || !/^[1-7]$/.test(above) || !/^[2-8]$/.test(below)) return null;
  return Number(above) < Number(below)
    ? { keys: [`#${Number(whole) + Number(above) / Number(below)}`], count: 3 }
    : null;
}

/** "9:30"; "9.30" beside what makes it a time of day. Full hours are compared by their number alone. */
function readClock(text: string, words: readonly RawWord[], at: number): ReadPart | null {
  const [hour, minutes] = [rawOf(text, words[at]), rawOf(text, words[at + 1])];
  const isParted = gapAfter(text, words, at) === ':' && gapAfter(text, words, at + 1)[0] !== ':';
  const [, hours = hour, rest = minutes] = CLOCK.exec(hour) ?? [];
  const isPointed = hours !== hour && (words[at - 1]?.surface === 'at' || NOON.test(words[at + 1]?.surface ?? ''));
  if (!isPointed && !(isParted && HOUR.test(hour) && MINUTES.test(minutes))) return null;
  const key = rest === '00' ? `#${Number(hours)}` : `#${Number(hours)}:${rest}`;
  return { keys: [key], count: isPointed ? 1 : 2 };
}

const numeratorOf = (word: string): number => (word === 'a' ? 1 : NUMERATORS.indexOf(word) || -1);

/** "Two-thirds", "a quarter of": without "of" or a hyphen behind it "a third" is one more. */
function readPartInWords(text: string, words: readonly RawWord[], at: number): ReadPart | null {
  const above = numeratorOf(words[at]?.surface ?? '');
  const part = words[at + 1]?.surface ?? '';
  const gap = gapAfter(text, words, at);
  if (above < 1 || !PARTING.test(gap)) return null;
  const below = PARTS.get(above === 1 ? part : part.replace(/s$/, ''));
  const isShare = words[at + 2]?.surface === 'of' || gap === '-' || (above > 1 && part.endsWith('s'));
  return below !== undefined && above < below && isShare ? { keys: [`#${above}/${below}`], count: 2 } : null;
}

/** What every fraction in digits and time of day begins with. */
const BEGINNING = /^[\d½¼¾]/u;

/** A number with a fraction, or a time of day, at `at`; `null` for anything else. */
export function readFraction(text: string, words: readonly RawWord[], at: number): ReadPart | null {
  if (numeratorOf(words[at]?.surface ?? '') > 0) return readPartInWords(text, words, at);
  return BEGINNING.test(text[words[at]?.start ?? text.length] ?? '')
    ? (readSign(text, words, at) ?? readSlashed(text, words, at) ?? readClock(text, words, at))
    : null;
}
