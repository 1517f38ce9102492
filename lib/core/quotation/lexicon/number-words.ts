const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

type Rank = 'unit' | 'teen' | 'tens' | 'hundred' | 'scale';
/** What the part of a number that is read ends with. */
type Last = Rank | 'digits' | 'article' | null;

interface NumberWord {
  readonly value: number;
  readonly rank: Rank;
}

const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.map((word, i) => [word, { value: i, rank: 'unit' }] as [string, NumberWord]),
  ...TEENS.map((word, i) => [word, { value: 10 + i, rank: 'teen' }] as [string, NumberWord]),
  ...TENS.map((word, i) => [word, { value: 20 + 10 * i, rank: 'tens' }] as [string, NumberWord]),
  ['hundred', { value: 100, rank: 'hundred' }],
  ['dozen', { value: 12, rank: 'hundred' }],
  ['thousand', { value: 1e3, rank: 'scale' }],
  ['mn', { value: 1e6, rank: 'scale' }],
  ['mln', { value: 1e6, rank: 'scale' }],
  ['bn', { value: 1e9, rank: 'scale' }],
  ['tn', { value: 1e12, rank: 'scale' }],
  ['million', { value: 1e6, rank: 'scale' }],
  ['billion', { value: 1e9, rank: 'scale' }],
  ['trillion', { value: 1e12, rank: 'scale' }],
]);

/** Which words may follow which within one number; `null` is the number's start. */
const MAY_FOLLOW: Readonly<Record<Rank, readonly Last[]>> = {
  unit: [null, 'tens', 'hundred', 'scale'],
  teen: [null, 'hundred', 'scale'],
  tens: [null, 'hundred', 'scale'],
  hundred: ['article', 'digits', 'unit', 'teen', 'tens', 'scale'],
  scale: ['article', 'digits', 'unit', 'teen', 'tens', 'hundred'],
};

/** Scales that one letter stands for behind an amount of money ("$5m"). */
const MONEY_SCALES: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['m', 'million'],
  ['b', 'billion'],
  ['t', 'trillion'],
]);

/** The words of an amount of money, its scale written out: "5", "m" as "5", "million". */
export const withMoneyScale = (words: readonly string[]): string[] =>
  words.map((word, i) => (i === 1 ? (MONEY_SCALES.get(word) ?? word) : word));

const UNIT_ON_NUMBER = /^([\d.,]{1,20})(mn|mln|bn|tn|k|m|b|t|pc|p|km|kg|cm|mm|mph|am|pm|percent|pct)$/;

/** Of how many characters the digits are to which a scale or unit is written on ("3bn", "9am"); 0 when none is. */
export const digitsBeforeUnit = (word: string): number => UNIT_ON_NUMBER.exec(word)?.[1]?.length ?? 0;

const DIGITS = /^\d+(?:[.,]\d+)*$/;

/** The value of a word in digits, commas parting thousands, or `null`. */
function readDigits(word: string): number | null {
  if (!DIGITS.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** A number at the start of some words: its value, and of how many words it is made. */
export interface ReadNumber {
  readonly value: number;
  readonly count: number;
}

const HALVED: ReadonlyMap<string, number> = new Map([
  ['million', 5e5],
  ['billion', 5e8],
  ['trillion', 5e11],
]);

/** "Half a million". */
function readHalf(words: readonly string[]): ReadNumber | null {
  const value = words[0] === 'half' && words[1] === 'a' ? HALVED.get(words[2] ?? '') : undefined;
  return value === undefined ? null : { value, count: 3 };
}

/** "Two and a half": the words behind the number. */
const isAndAHalf = (words: readonly string[], at: number): boolean =>
  words[at] === 'and' && words[at + 1] === 'a' && words[at + 2] === 'half';

const COUNTED_BY_A: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen']);

/** What a number begins with that is no number word: digits, or "a" before "hundred". */
function beginNumber([first = '', second = '']: readonly string[]): { current: number; last: Last; count: number } {
  const digits = readDigits(first);
  if (digits !== null) return { current: digits, last: 'digits', count: 1 };
  return first === 'a' && COUNTED_BY_A.has(second)
    ? { current: 1, last: 'article', count: 1 }
    : { current: 0, last: null, count: 0 };
}

/** Whether a number may begin with a folded word; most words begin none. */
export const mayBeginNumber = (word: string): boolean =>
  NUMBER_WORDS.has(word) || word === 'a' || word === 'half' || DIGITS.test(word);

/**
 * The number that begins the given folded words, in digits, words or both ("2,500", "two thousand five hundred",
 * "1.5 million", "a dozen"); `null` when they begin with none. "One" alone is one.
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const half = readHalf(words);
  if (half) return half;
  let total = 0;
  let { current, last, count } = beginNumber(words);
  for (let i = count; i < words.length; i++) {
    // "Two and a half million"
    if (isAndAHalf(words, i) && total === 0 && last !== null && last !== 'article') {
      current += 0.5;
      last = 'digits';
      i += 2;
      count = i + 1;
      continue;
    }
    const joined: boolean = words[i] === 'and' && (last === 'hundred' || last === 'scale');
    const word = NUMBER_WORDS.get(words[joined ? i + 1 : i] ?? '');
    if (!word || (joined && (word.rank === 'hundred' || word.rank === 'scale'))) break;
    if (!MAY_FOLLOW[word.rank].includes(last) || (joined && last === null)) break;
    if (word.rank === 'scale') {
      total += current * word.value;
      current = 0;
    } else if (word.rank === 'hundred') current *= word.value;
    else current += word.value;
    last = word.rank;
    if (joined) i++;
    count = i + 1;
  }
  return count === 0 ? null : { value: total + current, count };
}

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
);

/** The number of an ordinal in words or digits ("third", "3rd"), or `null`. */
export function readOrdinal(word: string): string | null {
  return ORDINALS.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? null;
}
