import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_COUNTRIES } from '../currency-names.ts';
import { UNIT_SIGNS } from './figure-lexicon.ts';
import { type PackedReading, packedNumeral } from './packed-reading.ts';
import { findPhrase } from './phrase-table.ts';
import type { PackedNumber } from './read-packed-number.ts';
import { afterHyphen, afterOf, readSpelled } from './read-spelled.ts';

/** What a number measures in, and the first token after it. */
export interface PackedUnit {
  readonly unit: string;
  readonly next: number;
}

const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
]);
/** Signs of units that stand before or after a number in every language, beside those of the derived data. */
const MORE_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    m: 'metre',
    l: 'litre',
    L: 'litre',
    g: 'gram',
    t: 'tonne',
    h: 'hour',
    s: 'second',
    K: 'kelvin',
    KB: 'kilobyte',
    '°': 'degree',
    º: 'degree',
    ºC: 'degree celsius',
    ºc: 'degree celsius',
    ºF: 'degree fahrenheit',
    '℃': 'degree celsius',
  }),
);
const SCALES: ReadonlyMap<string, string> = new Map([
  ['c', 'degree celsius'],
  ['celsius', 'degree celsius'],
  ['f', 'degree fahrenheit'],
  ['fahrenheit', 'degree fahrenheit'],
]);

const currencyAt = ({ tokens }: PackedReading, i: number): string | undefined => {
  const text = tokens[i]?.text ?? '';
  return (
    CURRENCY_CODES.get(text) ??
    (/^\p{Sc}$/u.test(text) ? (CURRENCY_SIGNS.get(text) ?? MORE_MONEY.get(text)) : undefined)
  );
};
const MORE_MONEY: ReadonlyMap<string, string> = new Map([['€', 'euro']]);

/** "m²", "km2", "m^2": the power after a sign of length. */
function withPower({ tokens }: PackedReading, { unit, next }: PackedUnit): PackedUnit {
  const at = tokens[next]?.text === '^' ? next + 1 : next;
  const power = tokens[at]?.spaced === false ? POWERS.get(tokens[at]?.text ?? '') : undefined;
  return power === undefined ? { unit, next } : { unit: `${power} ${unit}`, next: at + 1 };
}

function withScale({ tokens }: PackedReading, found: PackedUnit): PackedUnit {
  const scale =
    found.unit === 'degree' ? SCALES.get(tokens[found.next]?.key ?? tokens[found.next]?.lower ?? '') : undefined;
  return scale === undefined ? found : { unit: scale, next: found.next + 1 };
}

/** A unit by its name or its sign at token `i`. */
function plainUnit(reading: PackedReading, i: number): PackedUnit | null {
  const { tokens, lexicon } = reading;
  const token = tokens[i];
  if (token === undefined) return null;
  const money = currencyAt(reading, i);
  if (money !== undefined) return { unit: money, next: i + 1 };
  const named = findPhrase(lexicon.units, tokens, i);
  if (named) return withScale(reading, { unit: named.value, next: named.next });
  const sign = MORE_SIGNS.get(token.text) ?? UNIT_SIGNS.get(token.text);
  return sign === undefined ? null : withPower(reading, withScale(reading, { unit: sign, next: i + 1 }));
}

/** "/h", "par jour": what a unit is shared by. */
function withRate(reading: PackedReading, found: PackedUnit): PackedUnit {
  const { tokens, lexicon } = reading;
  const word = findPhrase(lexicon.rates, tokens, found.next);
  if (word) return { unit: `${found.unit} per ${word.value}`, next: word.next };
  if (tokens[found.next]?.text !== '/' || tokens[found.next + 1]?.spaced !== false) return found;
  const letter = tokens[found.next + 1]?.text ?? '';
  // "km/u" in Dutch.
  const below = letter === 'u' ? 'hour' : (MORE_SIGNS.get(letter) ?? plainUnit(reading, found.next + 1)?.unit);
  return below === undefined ? found : { unit: `${found.unit} per ${below}`, next: found.next + 2 };
}

/** The unit after a number, "de" between or not: "millions d’euros", "1/4 de milla". */
export function readPackedUnit(reading: PackedReading, number: PackedNumber): PackedUnit | null {
  const at = afterHyphen(reading, number.next);
  const mayHaveOf = number.scale > 1 || number.isPart || number.isRound || number.value === null;
  const of = mayHaveOf ? afterOf(reading, at) : at;
  const found = plainUnit(reading, at) ?? (of > at ? plainUnit(reading, of) : null);
  // "Une fois" is once.
  const isOnce = found?.unit === 'time' && number.value !== null && number.value <= 1;
  return found && !isOnce ? withRate(reading, found) : null;
}

/** The money whose sign is before token `i`, and where it begins: "US$", "C$", "EUR". */
export function moneyBefore(
  reading: PackedReading,
  i: number,
): { readonly unit: string; readonly first: number } | null {
  const { tokens } = reading;
  // "U$S", "U$D" in South America
  const isSplit =
    tokens[i - 2]?.text === '$' && /^[DS]$/.test(tokens[i - 1]?.text ?? '') && tokens[i - 3]?.text === 'U';
  if (isSplit) return { unit: 'dollar', first: i - 3 };
  const unit = currencyAt(reading, i - 1);
  if (unit === undefined) return null;
  const letters = tokens[i - 2];
  const isGlued = tokens[i - 1]?.spaced === false && letters?.kind === 'word';
  if (unit !== 'dollar' || !isGlued) return { unit, first: i - 1 };
  const country = DOLLAR_COUNTRIES.get(letters.lower) ?? CURRENCY_CODES.get(letters.text.toUpperCase());
  return { unit: country ?? unit, first: i - 2 };
}

const COINS = new Set(['cent', 'penny']);

/** "… und fünfzig Cent", "15 dollars 50": the hundredths after a sum, as a part of one. */
export function readCoins(reading: PackedReading, i: number): { readonly value: number; readonly next: number } | null {
  const { tokens, lexicon } = reading;
  // "3 euros con 50"
  const joint = tokens[i]?.key ?? '';
  const isJoined = lexicon.grammar.and.has(joint) || lexicon.points.has(joint);
  const at = isJoined ? i + 1 : i;
  const numeral = packedNumeral(reading, at);
  const spelled = numeral?.kind === 'number' ? { value: numeral.value, next: at + 1 } : readSpelled(reading, at);
  if (!spelled || spelled.value <= 0 || spelled.value >= 100 || spelled.value % 1 !== 0) return null;
  const unit = findPhrase(lexicon.units, tokens, spelled.next);
  if (unit && COINS.has(unit.value)) return { value: spelled.value / 100, next: unit.next };
  const after = tokens[spelled.next];
  const isBare = after === undefined || after.text === '.' || after.text === ',';
  return isBare && spelled.value >= 10 ? { value: spelled.value / 100, next: spelled.next } : null;
}
