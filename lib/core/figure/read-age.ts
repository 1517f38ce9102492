import { DECADES } from './age-words.ts';
import { ONES, TENS } from './number-words.ts';
import { isHyphen, numeralAt, type Reading } from './read-cardinal.ts';

/** The ages that a phrase allows, in years, from token `first` up to, not including, `next`. */
export interface Ages {
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly next: number;
}

/** Reads those above or below an age: "over-65s", "the under-18s", "under-fives". */
export function readAgeGroup(
  { tokens }: Reading,
  i: number,
): { readonly value: number; readonly isOver: boolean; readonly next: number } | null {
  const [word, hyphen, digits, ending] = tokens.slice(i, i + 4);
  const isOver = word?.lower === 'over';
  if (!(isOver || word?.lower === 'under') || !isHyphen(hyphen) || hyphen?.spaced !== false) return null;
  const written = digits?.lower ?? '';
  const worded = DECADES.get(written) ?? ONES.get(written.replace(/(?:(?<=x)e)?s$/, ''));
  if (worded !== undefined && written.endsWith('s')) return { value: worded, isOver, next: i + 3 };
  const inDigits = /^\d{1,2}$/.test(written) && ending?.lower === 's' && !ending.spaced;
  return inDigits ? { value: Number(written), isOver, next: i + 4 } : null;
}

const WHOSE = /^(?:his|her|their|my|your|our)$/;
/** Years of a decade that "early", "mid" and "late" mean: the ends overlap with nobody's use of the words. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['late', [7, 9]],
]);
const TEENS: readonly [number, number] = [13, 19];

/** The decade at token `i`: "40s", "'40s", "forties"; where it ends. */
function readDecade(reading: Reading, i: number): { readonly low: number; readonly next: number } | null {
  const { tokens } = reading;
  const word = DECADES.get(tokens[i]?.lower ?? '');
  if (word !== undefined) return { low: word, next: i + 1 };
  const low = numeralAt(reading, i)?.value ?? 0;
  const ending = tokens[i + 1];
  const isDecade = low >= 20 && low < 110 && low % 10 === 0 && ending?.lower === 's' && !ending.spaced;
  return isDecade ? { low, next: i + 2 } : null;
}

/** The part of a decade that is named right before token `i`, a hyphen between or not. */
function partBefore(
  tokens: Reading['tokens'],
  i: number,
): { readonly at: number; readonly years: readonly [number, number] } | null {
  const at = isHyphen(tokens[i - 1]) ? i - 2 : i - 1;
  const years = PARTS.get(tokens[at]?.lower ?? '');
  return years === undefined ? null : { at, years };
}

/** Reads "a 70-something", "thirty-somethings": an age by its decade. */
export function readSomething(reading: Reading, i: number): Ages | null {
  const { tokens } = reading;
  const isSomething = isHyphen(tokens[i + 1]) && /^somethings?$/.test(tokens[i + 2]?.lower ?? '');
  const low = isSomething ? (numeralAt(reading, i)?.value ?? TENS.get(tokens[i]?.lower ?? '') ?? 0) : 0;
  return low >= 20 && low < 100 && low % 10 === 0 ? { low, high: low + 9, first: i, next: i + 3 } : null;
}

/** Reads an age told by its decade: "in his 40s", "in her early sixties", "in their mid-30s", "in his teens". */
export function readDecadeOfAge(reading: Reading, i: number): Ages | null {
  const { tokens } = reading;
  const isTeens = tokens[i]?.lower === 'teens';
  const decade = isTeens ? null : readDecade(reading, i);
  if (!isTeens && decade === null) return null;
  const last = partBefore(tokens, i);
  // "Mid- to late 50s"
  const isTo = last !== null && /^(?:to|or)$/.test(tokens[last.at - 1]?.lower ?? '');
  const earlier = isTo ? partBefore(tokens, last.at - 1) : null;
  const first = earlier?.at ?? last?.at ?? i;
  if (!WHOSE.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.lower !== 'in') return null;
  if (decade === null) return { low: TEENS[0], high: TEENS[1], first, next: i + 1 };
  const [from, to] = [(earlier ?? last)?.years[0] ?? 0, last?.years[1] ?? 9];
  // "In her forties or fifties"
  const second =
    last === null && /^(?:or|to)$/.test(tokens[decade.next]?.lower ?? '') ? readDecade(reading, decade.next + 1) : null;
  if (second && second.low > decade.low) return { low: decade.low, high: second.low + 9, first, next: second.next };
  return { low: decade.low + from, high: decade.low + to, first, next: decade.next };
}
