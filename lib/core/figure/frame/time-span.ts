import { isSuperlative } from '../../language/lexicon/superlatives.ts';
import { ONES, TENS } from '../number-words.ts';
import type { Token } from '../token.ts';
import { scaleOfUnit } from '../unit-dimensions.ts';
import { spanElsewhere } from './span-elsewhere.ts';

/** Hours of stretches that are no units of time: a time of the day, of the week, of the year. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['night', 12],
  ['weekend', 48],
  ['quarter', 2190],
  ['season', 4380],
]);

/** How many hours a word for a stretch of time means, in the singular or the plural; `null` for another word. */
function hoursOf(word: string): number | null {
  const unit = word.replace(/s$/, '');
  const { dimension, factor } = scaleOfUnit(unit);
  return HOURS.get(unit) ?? (dimension === 'duration' ? factor / 3600 : null);
}

/** Lengths that are so near are one: "12 months" and "a year", "four weeks" and "a month". */
const NEAR = 1.1;

const FROM_START = /^(?:first|opening)$/;
const BACK = /^(?:past|last|previous|preceding|next|coming|following)$/;
const DETERMINER = /^(?:the|its|his|her|their|our|this|these)$/;
const OVER = /^(?:in|over|within|during|throughout)$/;
const ROUGHLY = /^(?:about|around|nearly|almost|just|only|roughly|less|more|than|under)$/;
const AN = /^(?:an?|one)$/;
/** How far before "in 17 years" the superlative may be that these are the years of. */
const SUPERLATIVE_WITHIN = 6;

/** The number that token `i` writes alone; 0 where it writes none. */
function countAt(tokens: readonly Token[], i: number): number {
  const { lower = '', text = '' } = tokens[i] ?? {};
  if (AN.test(lower)) return 1;
  return ONES.get(lower) ?? TENS.get(lower) ?? (/^\d{1,3}$/.test(text) ? Number(text) : 0);
}

/** The hours of "week", "six weeks", "a decade" that begin at token `i`; `null` where no such stretch does. */
function hoursAt(tokens: readonly Token[], i: number, isCounted: boolean): number | null {
  const count = countAt(tokens, i);
  const hours = count > 0 ? hoursOf(tokens[i + 1]?.lower ?? '') : null;
  if (hours !== null) return count * hours;
  return isCounted ? null : hoursOf(tokens[i]?.lower ?? '');
}

/** Whether a superlative is right before: "the worst in 17 years" counts nothing over these years. */
const isOfSuperlative = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(Math.max(0, i - SUPERLATIVE_WITHIN), i)
    .some(({ lower }) => isSuperlative(lower) || lower === 'first' || lower === 'time');

/** The hours of a stretch that begins at token `i`: "first week", "past six days", "next month", "in five years". */
function spanAt(tokens: readonly Token[], i: number): number | null {
  const { lower } = tokens[i] ?? { lower: '' };
  if (FROM_START.test(lower)) return hoursAt(tokens, i + 1, false);
  if (BACK.test(lower)) {
    // "Last week" is a week of the calendar, "the last week" and "the last two weeks" go back from today.
    const isCounted = !DETERMINER.test(tokens[i - 1]?.lower ?? '') && lower !== 'past';
    return hoursAt(tokens, i + 1, isCounted);
  }
  if (!OVER.test(lower)) return null;
  let at = i + 1;
  while (ROUGHLY.test(tokens[at]?.lower ?? '')) at++;
  return hoursAt(tokens, at, true);
}

/** Over how many hours the words of a clause count, its figure aside; `null` where they do not say. */
export function timeSpanOf(tokens: readonly Token[]): number | null {
  for (let i = 0; i < tokens.length; i++) {
    const hours = spanAt(tokens, i);
    if (hours !== null && (FROM_START.test(tokens[i]?.lower ?? '') || !isOfSuperlative(tokens, i))) return hours;
  }
  return null;
}

/** From here on, in hours, a stretch is one for which accounts are made: two months. */
const ACCOUNTED = 1440;

/** Whether a clause counts over a stretch of months from an edge of it: "in the *first nine months*", "the *past* half-year". */
export const isOverMonths = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => (FROM_START.test(lower) || BACK.test(lower)) && (spanAt(tokens, i) ?? 0) >= ACCOUNTED);

/** What is counted over how many hours. */
interface CountedOver {
  readonly span: number | null;
  readonly isOverMonths: boolean;
  readonly value: number | null;
}

/** Whether two stretches are both told and of different lengths. */
export const areOtherSpans = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.max(a, b) > NEAR * Math.min(a, b);

/**
 * Whether two figures are counted over stretches of different lengths. A longer one that holds less, as "four in the past 10
 * days" beside "six in the past six days", contradicts all the same.
 */
export function areSpansApart(a: CountedOver, b: CountedOver): boolean {
  // A sum with no stretch of its own may be that of a quarter or of a year.
  if (a.span === null || b.span === null) return a.isOverMonths !== b.isOverMonths;
  const [long, short] = a.span > b.span ? [a, b] : [b, a];
  return areOtherSpans(a.span, b.span) && !(long.value !== null && short.value !== null && long.value < short.value);
}

/** What is before and behind a figure in its clause, and its own tokens. */
interface AroundFigure {
  readonly before: readonly Token[];
  readonly own: readonly Token[];
  readonly behind: readonly Token[];
}

/** How many words before and behind a figure tell that it is a stretch of time: "en los *últimos* diez días". */
const NEARBY = 2;

/**
 * What a clause counts over the stretch of time that its figure is: "14" of "14 workers in *five years*". Empty where the figure
 * is no such stretch, or the clause has no other number.
 */
export function countedOver({ before, own, behind }: AroundFigure): ReadonlySet<string> {
  let at = before.length - 1;
  while (at >= 0 && (ROUGHLY.test(before[at]?.lower ?? '') || DETERMINER.test(before[at]?.lower ?? ''))) at--;
  // "Within" bounds a time and so is a part of its figure.
  const isOver =
    [before[at], own[0]].some((token) => OVER.test(token?.lower ?? '') || BACK.test(token?.lower ?? '')) ||
    spanElsewhere([...before.slice(-NEARBY), ...own, ...behind.slice(0, NEARBY)]) !== null;
  if (!isOver || isOfSuperlative(before, at)) return new Set();
  const numbers = [...before, ...behind].map(
    ({ kind, lower }) => ONES.get(lower) ?? TENS.get(lower) ?? (kind === 'digits' ? lower : null),
  );
  return new Set(numbers.filter((number) => number !== null).map(String));
}
