const UNITS = 'zero one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

type Rank = 'unit' | 'teen' | 'tens' | 'hundred' | 'scale';

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
  ['million', { value: 1e6, rank: 'scale' }],
  ['billion', { value: 1e9, rank: 'scale' }],
  ['trillion', { value: 1e12, rank: 'scale' }],
]);

/** Which words may follow which within one number; `null` is the number's start. */
const MAY_FOLLOW: Readonly<Record<Rank, readonly (Rank | 'digits' | 'article' | null)[]>> = {
  unit: [null, 'tens', 'hundred', 'scale'],
  teen: [null, 'hundred', 'scale'],
  tens: [null, 'hundred', 'scale'],
  hundred: ['article', 'digits', 'unit', 'teen', 'tens', 'scale'],
  scale: ['article', 'digits', 'unit', 'teen', 'tens', 'hundred'],
};

const DIGITS = /^\d+(?:[.,]\d+)*$/;

/** The value of digits as written in English: commas part thousands. */
function readDigits(word: string): number {
  return Number(word.replaceAll(',', ''));
}

/** A number at the start of some words: its value, and of how many words it is made. */
export interface ReadNumber {
  readonly value: number;
  readonly count: number;
}

/**
 * The number that begins the given folded words, in digits, words or both ("2,500", "two thousand five hundred",
 * "1.5 million", "a dozen"); `null` when they begin with none. "One" alone is one.
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  let total = 0;
  let current = 0;
  let last: Rank | 'digits' | 'article' | null = null;
  let count = 0;
  const first = words[0] ?? '';
  if (DIGITS.test(first)) {
    current = readDigits(first);
    if (!Number.isFinite(current)) return null;
    last = 'digits';
    count = 1;
  } else if (first === 'a' && ['hundred', 'thousand', 'million', 'billion', 'dozen'].includes(words[1] ?? '')) {
    current = 1;
    last = 'article';
    count = 1;
  }
  for (let i = count; i < words.length; i++) {
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
