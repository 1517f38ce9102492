import { isHyphen, numeralAt, type Reading, readCardinal } from './read-cardinal.ts';
import type { Token } from './token.ts';

/** A measure told in two units or more, in one of them, and the first token after it. */
export interface Compound {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

/** How a larger unit and a smaller one go together: "5 feet 10 inches" is 70 inches, "3 dollars 50 cents" 3.50 dollars. */
interface Pair {
  readonly large: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** How many of the smaller make one of the larger. */
  readonly ratio: number;
  /** The unit of the sum: the smaller one, but for money. */
  readonly unit: string;
  readonly isMoney: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const pair = (large: string, small: string, rest: Pick<Pair, 'ratio' | 'unit'> & Partial<Pair>): Pair => ({
  isMoney: false,
  ...rest,
  large: words(large),
  small: words(small),
});

const MINUTES = 'minute minutes min mins m';
const POUNDS = 'pound pounds lb lbs';
const PAIRS: readonly Pair[] = [
  pair('foot feet ft', 'inch inches in ins', { ratio: 12, unit: 'inch' }),
  pair('stone st', POUNDS, { ratio: 14, unit: 'pound-mass' }),
  pair(POUNDS, 'ounce ounces oz', { ratio: 16, unit: 'ounce' }),
  pair('year years', 'month months', { ratio: 12, unit: 'month' }),
  pair('hour hours hr hrs h', MINUTES, { ratio: 60, unit: 'minute' }),
  pair(MINUTES, 'second seconds sec secs s', { ratio: 60, unit: 'second' }),
  pair('dollar dollars', 'cent cents', { ratio: 100, unit: 'dollar', isMoney: true }),
  pair('euro euros', 'cent cents', { ratio: 100, unit: 'euro', isMoney: true }),
  pair('pound pounds', 'penny pence p', { ratio: 100, unit: 'pound sterling', isMoney: true }),
  pair('rupee rupees', 'paisa paise', { ratio: 100, unit: 'rupee', isMoney: true }),
];

/** What may follow a number whose unit has a smaller part: a look before the reading. */
const LARGE: ReadonlySet<string> = new Set(PAIRS.flatMap(({ large }) => [...large]));
/** The longest whole number of a larger unit, in tokens: "fifty-eight" and a hyphen. */
const REACH = 4;

/** After an amount, what shows that "80" of "4 euros 80" is not a number of something else. */
const AFTER_CENTS = /^(?:each|a|an|per|for|in|at|to|and|or|more|less|apiece|on|from|,|\.|;|:|\)|!|\?)$/;
const CLOSING_INCH = /^["”″]$/;
const HEIGHT = /^(\p{Nd}{1,2})['’′](\p{Nd}{1,2})$/u;

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** `5'4"`: a height, as one token of digits and its closing mark. */
function readHeight({ tokens }: Reading, i: number): Compound | null {
  const [, feet, inches] = HEIGHT.exec(tokens[i]?.text ?? '') ?? [];
  if (feet === undefined || inches === undefined || Number(inches) >= 12) return null;
  const isClosed = CLOSING_INCH.test(tokens[i + 1]?.text ?? '');
  if (!isClosed && !/^(?:tall|high|long|wide|deep)$/.test(wordAt(tokens, i + 1))) return null;
  return { value: Number(feet) * 12 + Number(inches), unit: 'inch', next: isClosed ? i + 2 : i + 1 };
}

/** "1m 70 tall", "1 m 82": a height in metres, the centimetres without their name. */
function readMetres({ tokens }: Reading, i: number): Compound | null {
  const [metres, sign, rest] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const isHeight = /^[12]$/.test(metres?.text ?? '') && sign?.text === 'm' && /^\p{Nd}{2}$/u.test(rest?.text ?? '');
  if (!isHeight || !/^(?:tall|high|,|\.)$/.test(wordAt(tokens, i + 3))) return null;
  return { value: Number(`${metres?.text}.${rest?.text}`), unit: 'metre', next: i + 3 };
}

/** A whole number below the ratio of a pair, as "10" of "5 feet 10 inches". */
function readRest(reading: Reading, i: number, { ratio }: Pair): { value: number; next: number } | null {
  const { tokens } = reading;
  const isGlued = isHyphen(tokens[i]) && tokens[i + 1]?.spaced === false;
  const start = tokens[i]?.kind === 'digits' ? i : isGlued ? i + 1 : i;
  if (tokens[start]?.kind === 'digits' && numeralAt(reading, start) === null) return null;
  const rest = readCardinal(reading, start);
  return rest && rest.value < ratio && rest.scale === 1 ? { value: rest.value, next: rest.next } : null;
}

/** "4 euros 80", "three pounds forty": whether a number right behind a sum is its coins. */
function isCoins(tokens: Reading['tokens'], i: number, { value, next }: { value: number; next: number }): boolean {
  if (tokens[i]?.kind === 'digits') return next === i + 1 && /^\p{Nd}{2}$/u.test(tokens[i]?.text ?? '');
  return value >= 10 && tokens[i - 2]?.kind === 'word';
}

/** The smaller part after the larger unit at token `i - 1`. */
function readSmallPart(reading: Reading, i: number, { small, isMoney, ...rest }: Pair): Omit<Compound, 'unit'> | null {
  const { tokens } = reading;
  const isJoined = /^(?:and|,)$/.test(wordAt(tokens, i));
  const part = readRest(reading, isJoined ? i + 1 : i, { small, isMoney, ...rest });
  if (part === null) return null;
  const at = isHyphen(tokens[part.next]) ? part.next + 1 : part.next;
  if (small.has(wordAt(tokens, at))) return { value: part.value, next: at + 1 };
  if (isJoined) return null;
  const after = tokens[part.next];
  const isEnd = after === undefined || AFTER_CENTS.test(after.lower);
  if (isMoney) return isCoins(tokens, i, part) && isEnd ? part : null;
  // "Five-foot-six", "six foot two": inches go without their name, but not "six feet two men".
  const isHeight = rest.unit === 'inch' && /^(?:foot|feet|ft)$/.test(wordAt(tokens, i - 1));
  // "11 stone 5"
  const isWeight = rest.ratio === 14 && isEnd;
  return (isHeight && (isHyphen(tokens[i]) || isEnd)) || isWeight ? part : null;
}

function addParts(reading: Reading, first: Compound & { readonly word: string }): Compound | null {
  const { tokens } = reading;
  for (const pairOfUnits of PAIRS) {
    if (!pairOfUnits.large.has(first.word)) continue;
    const part = readSmallPart(reading, first.next, pairOfUnits);
    if (part === null) continue;
    const { ratio, unit, isMoney } = pairOfUnits;
    const value = isMoney ? first.value + part.value / ratio : first.value * ratio + part.value;
    const sum = { value, unit, next: part.next };
    return addParts(reading, { ...sum, word: wordAt(tokens, part.next - 1) }) ?? sum;
  }
  return null;
}

/**
 * Reads a measure told in two units, as one number: "5'4"", "12 st 4 lb", "2 hours and 14 minutes", "3 dollars 50 cents",
 * "4 euros 80". `null` when the units do not go together.
 */
export function readCompound(reading: Reading, i: number): Compound | null {
  const height = readHeight(reading, i) ?? readMetres(reading, i);
  if (height) return height;
  const { tokens } = reading;
  // "A year and three months"
  if (/^an?$/.test(wordAt(tokens, i)))
    return wordAt(tokens, i + 2) === 'and'
      ? addParts(reading, { value: 1, unit: '', next: i + 2, word: wordAt(tokens, i + 1) })
      : null;
  const isDigits = tokens[i]?.kind === 'digits';
  let near = i + 1;
  const last = i + (isDigits ? 2 : REACH);
  while (near <= last && !LARGE.has(wordAt(tokens, near))) near++;
  if (near > last) return null;
  const number = readCardinal(reading, i);
  if (number === null || number.scale > 1 || !Number.isInteger(number.value)) return null;
  const at = isHyphen(tokens[number.next]) ? number.next + 1 : number.next;
  return addParts(reading, { value: number.value, unit: '', next: at + 1, word: wordAt(tokens, at) });
}
