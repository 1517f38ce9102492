import { isAge } from './age-context.ts';
import { type Bound, findBoundInside } from './comparator.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_COUNTRIES, isRand } from './currency-names.ts';
import type { Comparator } from './figure.ts';
import { isHyphen, type Reading } from './read-cardinal.ts';
import { type NumberPhrase, readNumber } from './read-number.ts';
import { readDollarCountry, readMoney, readRate, readRates, readUnit, type UnitPhrase } from './read-unit.ts';
import type { Token } from './token.ts';
import { unitInContext } from './unit-context.ts';
import { isYear } from './year-number.ts';

/** A number with its sign and its unit, from token `first` up to, not including, `next`. */
export interface Quantity {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly unit: string | null;
  readonly first: number;
  readonly next: number;
  readonly number: NumberPhrase;
  /** Whether a plus sign is before it ("Dow +0.2%"). */
  readonly isPlus: boolean;
  /** The bound that words inside the quantity give it ("40-plus spoons", "20-odd minutes"), or `null`. */
  readonly bound: Comparator | null;
}

interface Prefix {
  readonly unit: string | null;
  readonly first: number;
  readonly isMinus: boolean;
  readonly isPlus: boolean;
}

const MINUS = /^[-\u2212–]$/;
const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** The currency before token `i`, leftwards: "$", "US$", "US $", "$A", "USD", "RM". */
function currencyBefore(tokens: readonly Token[], i: number): { readonly unit: string; readonly first: number } | null {
  const sign = tokens[i - 1];
  if (sign === undefined) return null;
  if (sign.text === '=' && tokens[i - 2]?.text === 'Y' && isGlued(sign)) return { unit: 'yen', first: i - 2 };
  const letters = tokens[i - 2];
  if (sign.text === '$') {
    const country = letters?.kind === 'word' ? DOLLAR_COUNTRIES.get(letters.lower) : undefined;
    const belongs =
      country !== undefined &&
      /^\p{Lu}/u.test(letters?.text ?? '') &&
      (isGlued(sign) || (letters?.text.length ?? 0) > 1);
    return belongs ? { unit: country, first: i - 2 } : { unit: 'dollar', first: i - 1 };
  }
  if (sign.text === '.' && letters?.text === 'Rs') return { unit: 'rupee', first: i - 2 };
  if (sign.kind === 'mark') {
    const unit = CURRENCY_SIGNS.get(sign.text);
    return unit === undefined ? null : { unit, first: i - 1 };
  }
  if (letters?.text === '$' && isGlued(sign)) {
    const unit = DOLLAR_COUNTRIES.get(sign.lower);
    return unit === undefined ? null : { unit, first: i - 2 };
  }
  if (sign.text === 'R' && isGlued(tokens[i]) && isRand(tokens, i)) return { unit: 'rand', first: i - 1 };
  const code = CURRENCY_CODES.get(sign.text);
  if (code !== undefined) return { unit: code, first: i - 1 };
  const isLetters = CURRENCY_SIGNS.has(sign.text) && (isGlued(tokens[i]) || sign.text.length > 1);
  return isLetters ? { unit: CURRENCY_SIGNS.get(sign.text) ?? '', first: i - 1 } : null;
}

/** A minus sign belongs to a number when it is right before it and after nothing that it could join. */
function isMinusAt(tokens: readonly Token[], i: number): boolean {
  const sign = tokens[i];
  if (sign === undefined || !MINUS.test(sign.text) || !isGlued(tokens[i + 1])) return false;
  // "4.25%-4.5%"
  const before = tokens[i - 1];
  return sign.spaced || before === undefined || (before.kind === 'mark' && !/^[%°)\]”’]$/.test(before.text));
}

/** Where "plus or minus", "plus-or-minus", "plus/minus" begins that ends with the word at token `i`. */
function plusBefore(tokens: readonly Token[], i: number): number | null {
  const or = isHyphen(tokens[i - 1]) ? i - 2 : i - 1;
  const plus = isHyphen(tokens[or - 1]) ? or - 2 : or - 1;
  return /^(?:or|\/)$/.test(tokens[or]?.lower ?? '') && tokens[plus]?.lower === 'plus' ? plus : null;
}

function readPrefix(tokens: readonly Token[], i: number): Prefix {
  const money = currencyBefore(tokens, i);
  if (money) {
    const isMinus = isMinusAt(tokens, money.first - 1);
    const isPlus = tokens[money.first - 1]?.text === '+';
    return { unit: money.unit, first: isMinus || isPlus ? money.first - 1 : money.first, isMinus, isPlus };
  }
  if (isMinusAt(tokens, i - 1)) {
    const before = currencyBefore(tokens, i - 1);
    return { unit: before?.unit ?? null, first: before?.first ?? i - 1, isMinus: true, isPlus: false };
  }
  // A dash and a space before the only number of a line is a sign as well; elsewhere it opens an item of a list.
  const isLoneDash = i === 1 && MINUS.test(tokens[0]?.text ?? '') && tokens.length < 6 && tokens[1]?.kind === 'digits';
  const isPlus = tokens[i - 1]?.text === '+' && isGlued(tokens[i]);
  const word = isHyphen(tokens[i - 1]) ? i - 2 : i - 1;
  const isWord = /^(?:minus|negative)$/.test(tokens[word]?.lower ?? '');
  const plus = isWord ? plusBefore(tokens, word) : null;
  if (plus !== null) return { unit: null, first: plus, isMinus: false, isPlus: false };
  if (isWord) return { unit: null, first: word, isMinus: true, isPlus: false };
  return { unit: null, first: isPlus || isLoneDash ? i - 1 : i, isMinus: isLoneDash, isPlus };
}

const isOldAt = ({ tokens }: Reading, i: number): boolean =>
  /^olds?(?:['’]s?)?$/.test(tokens[isHyphen(tokens[i]) ? i + 1 : i]?.lower ?? '');

/** "Year-old", "years old", "years of age": an age, which is no duration. */
function withAge(reading: Reading, unit: string, next: number): { readonly unit: string; readonly next: number } {
  if (!/^(?:year|month|week|day|hour)$/.test(unit)) return { unit, next };
  const { tokens } = reading;
  if (isOldAt(reading, next)) {
    return { unit: `${unit} of age`, next: isHyphen(tokens[next]) ? next + 2 : next + 1 };
  }
  const isOfAge = tokens[next]?.lower === 'of' && tokens[next + 1]?.lower === 'age';
  return isOfAge ? { unit: `${unit} of age`, next: next + 2 } : { unit, next };
}

/** "Half an hour", "1/16 of a US pint": where the unit of a fraction begins. */
function afterPartOf(tokens: readonly Token[], i: number): number {
  const article = tokens[i]?.lower === 'of' ? i + 1 : i;
  if (!/^an?$/.test(tokens[article]?.lower ?? '')) return i;
  return tokens[article + 1]?.text === 'US' ? article + 2 : article + 1;
}

/** "30 plus years", "20-odd minutes": the unit after words that leave the number open. */
function readOpened(
  reading: Reading,
  number: NumberPhrase,
  { comparator, at }: Bound,
): Pick<Quantity, 'unit' | 'next' | 'bound'> {
  const unit = readUnit(reading, at);
  if (unit === null) return { unit: null, next: at, bound: comparator };
  return { ...withAge(reading, unitInContext(reading, unit.unit, number), unit.next), bound: comparator };
}

const isBelowZero = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'below' && /^(?:zero|0)$/.test(tokens[i + 1]?.lower ?? '');

/** "12 degrees below zero" */
const belowZero = ({ value, low, high, next, ...rest }: Quantity): Quantity => ({
  ...rest,
  value: value === null ? null : -value,
  low: -high,
  high: -low,
  next: next + 2,
});

/** What is behind a number that has its currency before it: a country, a bound, a rate. */
function readSum(reading: Reading, number: NumberPhrase, money: string): Pick<Quantity, 'unit' | 'next' | 'bound'> {
  const { tokens } = reading;
  const own = readDollarCountry(reading, number.next) ?? readMoney(reading, number.next);
  const unit = money === 'dollar' && own?.unit.endsWith('dollar') ? own.unit : money;
  // "The $2bn-plus scheme"
  const inside = isHyphen(tokens[number.next]) ? findBoundInside(tokens, number.next) : null;
  if (inside) return { unit, next: inside.at, bound: inside.comparator };
  const next = own?.unit.endsWith(money.split(' ').at(-1) ?? '') ? own.next : number.next;
  const isEach = tokens[next]?.text === 'pp' && isGlued(tokens[next]);
  const rate = isEach ? { unit: 'per person', next: next + 1 } : readRates(reading, next);
  return { unit: rate ? `${unit} ${rate.unit}` : unit, next: rate?.next ?? next, bound: null };
}

/** After a rate of what is not named, the clause ends or goes on: "14 an hour in May", not "14 a week-long fair drew". */
const AFTER_BARE_RATE = /^(?:[.,;:)!?–—]|and|or|in|at|on|to|from|for|by|with|during|since|when|while|as|than|but)$/;

/** "14 an hour", "9 per shift": a rate right after a number. */
function readBareRate(reading: Reading, { first, next, value }: NumberPhrase): UnitPhrase | null {
  const { tokens } = reading;
  if (tokens[next]?.lower === 'per') return readRates(reading, next);
  const isArticle = /^an?$/.test(tokens[next]?.lower ?? '');
  const mayCount = isArticle && value !== null && value !== 1 && !isYear(tokens, first, next);
  const rate = mayCount ? readRate(reading, next) : null;
  const after = tokens[rate?.next ?? 0];
  const isTime = rate !== null && /^per (?:second|minute|hour|day|night|week|month)$/.test(rate.unit);
  return isTime && (after === undefined || AFTER_BARE_RATE.test(after.lower)) ? rate : null;
}

/** Reads the quantity whose number begins at token `i`, with the currency or sign before it and the unit after. */
export function readQuantity(reading: Reading, i: number): Quantity | null {
  const { tokens } = reading;
  const number = readNumber(reading, i);
  if (number === null) return null;
  const prefix = readPrefix(tokens, i);
  const sign = prefix.isMinus ? -1 : 1;
  const ends = {
    value: number.value === null ? null : sign * number.value,
    low: sign * (prefix.isMinus ? number.high : number.low),
    high: sign * (prefix.isMinus ? number.low : number.high),
    first: prefix.first,
    number,
    isPlus: prefix.isPlus,
    bound: null,
  };
  const inside = findBoundInside(tokens, number.next);
  if (prefix.unit !== null) return { ...ends, ...readSum(reading, number, prefix.unit) };
  const opened = inside && readOpened(reading, number, inside);
  if (opened) return { ...ends, ...opened };
  const of = number.value === null && tokens[number.next]?.lower === 'of' ? number.next + 1 : number.next;
  const unit = readUnit(reading, number.isFraction ? afterPartOf(tokens, of) : of);
  if (unit === null) {
    const rate = readBareRate(reading, number);
    const isFactor =
      tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.lower === 'factor' && tokens[i - 4]?.lower === 'by';
    const word = isFactor ? 'time' : isAge(tokens, number) ? 'year of age' : null;
    return { ...ends, unit: rate?.unit ?? word, next: rate?.next ?? number.next };
  }
  const isBelow = unit.unit.startsWith('degree') && isBelowZero(tokens, unit.next);
  const measured = { ...ends, ...withAge(reading, unitInContext(reading, unit.unit, number), unit.next) };
  return isBelow ? belowZero(measured) : measured;
}
