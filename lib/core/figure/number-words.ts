const rows = (first: number, step: number, words: string): [string, number][] =>
  words.split(' ').map((word, i) => [word, first + i * step]);

/** Words below twenty. */
export const ONES: ReadonlyMap<string, number> = new Map([
  ...rows(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...rows(17, 1, 'seventeen eighteen nineteen'),
  ['nought', 0],
  ['naught', 0],
]);

/** The tens from twenty on. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ...rows(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['fourty', 40],
]);

/** Words that multiply what is before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Counting words that multiply, with their plurals and short forms. */
export const DOZENS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
]);

/** The plurals that stand for an uncertain number of them ("hundreds of"). */
export const INDEFINITE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
  ['lakhs', 1e5],
  ['crores', 1e7],
]);

/** Scales as they are written after digits: "1.2m", "3 bn", "53k". Single letters stand right after the digits. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mio', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['cr', 1e7],
]);

const ORDINAL_STEMS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth';

/** The last words of ordinals, which are also denominators. "Second" is none. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ...rows(3, 1, ORDINAL_STEMS),
  ...rows(17, 1, 'seventeenth eighteenth nineteenth'),
  ...rows(20, 10, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** The denominator that a word names, in singular or plural; `null` for other words. */
export function denominatorOf(word: string): { readonly value: number; readonly isPlural: boolean } | null {
  const isPlural = word === 'halves' || (word.endsWith('s') && DENOMINATORS.has(word.slice(0, -1)));
  const singular = word === 'halves' ? 'half' : isPlural ? word.slice(0, -1) : word;
  const value = DENOMINATORS.get(singular);
  return value === undefined ? null : { value, isPlural };
}

/** Vulgar fractions of one character. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
