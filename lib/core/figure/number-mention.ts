import { DENOMINATORS, ONES } from './number-words.ts';

/** Words that tell a number without being its name or its ordinal. */
const OTHER_WORDS: readonly (readonly [string, number])[] = [
  ['second', 2],
  ['both', 2],
  ['pair', 2],
  ['twice', 2],
  ['triple', 3],
  ['decade', 10],
  ['century', 100],
];

const PARTS = new Set(['half', 'quarter']);
const ORDINALS = [...DENOMINATORS].filter(([word]) => !PARTS.has(word));

const WORDS_OF: ReadonlyMap<number, readonly string[]> = new Map(
  [...Map.groupBy([...ONES, ...ORDINALS, ...OTHER_WORDS], ([, number]) => number)].map(([number, rows]) => [
    number,
    rows.map(([word]) => word),
  ]),
);

/** "One" is on every page. */
const SMALLEST = 2;
/** Digits of smaller numbers are in dates and clock times on every page. */
const SMALLEST_IN_DIGITS = 100;

/**
 * Whether a number is among the folded words of a text in any form that need not be a figure there: as a word or an
 * ordinal ("a third worker"), or as digits in a name ("Flight 800").
 */
export function isMentioned(number: number, words: ReadonlySet<string>): boolean {
  if (!Number.isInteger(number) || number < SMALLEST) return false;
  const names = [...(WORDS_OF.get(number) ?? []), ...['st', 'nd', 'rd', 'th'].map((ending) => `${number}${ending}`)];
  const digits = number < SMALLEST_IN_DIGITS ? [] : [String(number), number.toLocaleString('en')];
  return [...names, ...digits].some((word) => words.has(word));
}
