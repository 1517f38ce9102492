import { CURRENCY_CODES, DOLLAR_COUNTRIES, MONEY_NAMES, MONEY_WORDS } from './currency-names.ts';
import { longestByFirstWord, writtenName } from './longest-name.ts';
import { isHyphen, type Reading } from './read-cardinal.ts';
import { UNIT_NAMES, unitOfWord } from './unit-names.ts';

/** What a number measures in: the unit's name and the first token after it. */
export interface UnitPhrase {
  readonly unit: string;
  readonly next: number;
}

const AREAS: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
]);
const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
]);
/** What prices and speeds are given for, besides units: "an ounce", "a share", "a head". */
const SHARED_BY: ReadonlySet<string> = new Set(
  'share person head night piece pack ticket copy plate bottle capita unit household therm'.split(' '),
);
const LONGEST_UNITS = longestByFirstWord(UNIT_NAMES.keys());
const LONGEST_MONEY = longestByFirstWord(MONEY_NAMES.keys());

/** Symbols that are words as well: read as units only right after digits ("5 in." is never worth the risk). */
const NEEDS_GLUE: ReadonlySet<string> = new Set('h s t A B b T K N J pp'.split(' '));

/** The name of the unit that tokens `i` up to `end` write, by symbol or by full name. */
function nameOf({ tokens }: Reading, i: number, end: number): string | undefined {
  const first = tokens[i];
  if (first === undefined) return undefined;
  if (end - i === 1) {
    // "m.p.h.": an abbreviation with points, of three letters or more ("p.m." is a time).
    if (/^(?:\p{L}\.){3,}$/u.test(first.text)) return UNIT_NAMES.get(first.lower.replaceAll('.', ''));
    return unitOfWord(first.text, first.lower);
  }
  return UNIT_NAMES.get(writtenName(tokens, i, end));
}

function readName(reading: Reading, i: number): UnitPhrase | null {
  for (let length = LONGEST_UNITS.get(reading.tokens[i]?.lower ?? '') ?? 1; length > 0; length--) {
    const unit = i + length <= reading.tokens.length ? nameOf(reading, i, i + length) : undefined;
    if (unit !== undefined) return { unit, next: i + length };
  }
  return null;
}

function readPercent({ tokens }: Reading, i: number): UnitPhrase | null {
  if (tokens[i]?.lower === 'per' && tokens[i + 1]?.lower === 'cent')
    return percentPoint(tokens[i + 2]?.lower, i + 2) ?? { unit: 'percent', next: i + 2 };
  const isPercent = ['%', '٪', 'percent', 'percents', 'percentage', 'pct', 'pc', 'p.c.', 'procent'].includes(
    tokens[i]?.lower ?? '',
  );
  const after = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  return isPercent ? (percentPoint(tokens[after]?.lower, after) ?? { unit: 'percent', next: i + 1 }) : null;
}

/** Whether a unit is the pound of weight, or a rate of it. */
export const isPounds = (unit: string): boolean => unit === 'pound-mass' || unit.startsWith('pound-mass per ');

const percentPoint = (word: string | undefined, next: number): UnitPhrase | null =>
  /^(?:points?|pts?)$/.test(word ?? '') ? { unit: 'percentage point', next: next + 1 } : null;

/** "°C", "degrees Celsius", "° F": the scale after the degree. */
function withTemperature({ tokens }: Reading, { unit, next }: UnitPhrase): UnitPhrase {
  if (unit !== 'degree') return { unit, next };
  const scale = tokens[next];
  const isCelsius = scale?.text === 'C' || scale?.lower === 'celsius' || scale?.lower === 'centigrade';
  if (isCelsius) return { unit: 'degree celsius', next: next + 1 };
  if (scale?.text === 'F' || scale?.lower === 'fahrenheit') return { unit: 'degree fahrenheit', next: next + 1 };
  return { unit, next };
}

/** "m2", "km²", "m^2", "sq m": the power of a length. */
function withPower({ tokens }: Reading, { unit, next }: UnitPhrase): UnitPhrase {
  const at = tokens[next]?.text === '^' ? next + 1 : next;
  const power = tokens[at]?.spaced === false ? POWERS.get(tokens[at]?.text ?? '') : undefined;
  return power === undefined ? { unit, next } : { unit: `${power} ${unit}`, next: at + 1 };
}

/** How far back a quotation is looked for that a mark may close. */
const MOST_QUOTED = 80;

/** `22" wide`: a straight mark after digits that closes no quotation. */
function isInchMark(tokens: Reading['tokens'], i: number): boolean {
  const [mark, after] = [tokens[i], tokens[i + 1]];
  if (mark?.text !== '"' && mark?.text !== '”') return false;
  if (mark.spaced || tokens[i - 1]?.kind !== 'digits' || after?.kind !== 'word' || !after.spaced) return false;
  let marks = 0;
  for (let at = Math.max(0, i - MOST_QUOTED); at < i; at++)
    if (/^["“”]$/.test(tokens[at]?.text ?? '') && (tokens[at]?.spaced || tokens[at - 1]?.kind !== 'digits')) marks++;
  return marks % 2 === 0;
}

function readPlainUnit(reading: Reading, i: number): UnitPhrase | null {
  const { tokens } = reading;
  const percent = readPercent(reading, i);
  if (percent) return percent;
  const area = AREAS.get(tokens[i]?.lower ?? '');
  if (area !== undefined) {
    const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    const length = readName(reading, isHyphen(tokens[at]) ? at + 1 : at);
    return length && { unit: `${area} ${length.unit}`, next: length.next };
  }
  const token = tokens[i];
  const [after, afterNext] = [tokens[i + 1], tokens[i + 2]];
  const isRatio = after?.text === '/' && !after.spaced && afterNext?.spaced === false;
  if (token && NEEDS_GLUE.has(token.text) && token.spaced && !isRatio && !POWERS.has(after?.text ?? '')) return null;
  if (isInchMark(tokens, i)) return { unit: 'inch', next: i + 1 };
  const name = readName(reading, i);
  if (name) return withPower(reading, withTemperature(reading, name));
  const isLoneDegree = token?.kind === 'word' && (token.text === 'C' || token.text === 'F');
  return isLoneDegree ? { unit: token.text === 'C' ? 'degree celsius' : 'degree fahrenheit', next: i + 1 } : null;
}

/** "Dollars", "Danish crowns", "EUR", "€" after an amount. */
export function readMoney({ tokens }: Reading, i: number): UnitPhrase | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const code = CURRENCY_CODES.get(token.text);
  if (code !== undefined) return { unit: code, next: i + 1 };
  if (token.text === '€' || token.text === '£' || (token.text === '$' && !tokens[i + 1]?.text.match(/^\p{Nd}/u))) {
    const unit = token.text === '€' ? 'euro' : token.text === '£' ? 'pound sterling' : 'dollar';
    return { unit, next: i + 1 };
  }
  return readMoneyName({ tokens }, i) ?? readCoins({ tokens }, i);
}

/** After "won", what shows that it is money: "500 billion won." rather than "the 5 million won by her". */
const AFTER_WON = /^(?:[.,;:)]|in|for|to|from|this|last|and|or|on|at|per|each|worth)$/;

/** "5p", "80c", "500 billion won": words too short, or too common, to be money everywhere. */
function readCoins({ tokens }: Pick<Reading, 'tokens'>, i: number): UnitPhrase | null {
  const [amount, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isGlued = amount?.kind === 'digits' && token?.spaced === false;
  if (isGlued && token.text === '¢') return { unit: 'cent', next: i + 1 };
  if (isGlued && token.text === 'p') return { unit: 'penny', next: i + 1 };
  if (isGlued && token.text === 'c' && /^\p{Nd}{1,2}$/u.test(amount.text)) return { unit: 'cent', next: i + 1 };
  const isScaled = /^(?:thousand|million|billion|trillion|m|bn|tn)$/.test(amount?.lower ?? '');
  const isMoney = after === undefined || AFTER_WON.test(after.lower);
  return token?.text === 'won' && isScaled && isMoney ? { unit: 'won', next: i + 1 } : null;
}

/** The longest name of a currency at token `i`: "hong kong dollars", "kuwaiti dinar", "euros". */
function readMoneyName({ tokens }: Pick<Reading, 'tokens'>, i: number): UnitPhrase | null {
  for (let length = LONGEST_MONEY.get(tokens[i]?.lower ?? '') ?? 1; length > 0; length--) {
    const written = writtenName(tokens, i, Math.min(i + length, tokens.length));
    const unit = MONEY_NAMES.get(written) ?? (length === 1 ? MONEY_WORDS.get(written) : undefined);
    if (unit !== undefined) return { unit, next: i + length };
  }
  return null;
}

/** "$5 US", "$75 U.S.", "$5 Canadian": the country after an amount in dollars. */
export function readDollarCountry({ tokens }: Reading, i: number): UnitPhrase | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || !/^(?:US|U\.S\.|CAN|Cdn|AUD?|NZD?)$/.test(token.text)) return null;
  const next = tokens[i + 1];
  // "$5 US dollars" and "$5 US tax": the country of a following noun says nothing of the money.
  if (next?.kind === 'word' && !/^(?:per|a|an|in|to|from|on|at|and|by|of|for|as|or|down|up)$/.test(next.lower))
    return null;
  return { unit: DOLLAR_COUNTRIES.get(token.lower) ?? 'dollar', next: i + 1 };
}

/** How often something is paid or done, in one word. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ...['hour', 'week', 'month', 'year'].map((time): [string, string] => [`${time}ly`, `per ${time}`]),
  ['daily', 'per day'],
  ['annually', 'per year'],
  ['pcm', 'per month'],
  ['p.a.', 'per year'],
]);
/** After such a word, what shows that it is no adjective of a noun: "300 euros monthly", not "300 monthly payments". */
const AFTER_OFTEN = /^(?:[.,;:)–—]|and|or|in|on|at|to|for|from|by|with|as|if|when|while|since|until|through|between)$/;

function readAdverb(tokens: Reading['tokens'], i: number): UnitPhrase | null {
  const unit = OFTEN.get(tokens[i]?.lower ?? '');
  const after = tokens[i + 1];
  return unit !== undefined && (after === undefined || AFTER_OFTEN.test(after.lower)) ? { unit, next: i + 1 } : null;
}

/** Where what follows a unit may begin: past the hyphen of "-a-day", and past "for" of "for every mile". */
function startOfRate(tokens: Reading['tokens'], i: number): number {
  const after = tokens[i + 1]?.lower ?? '';
  const isJoined = isHyphen(tokens[i])
    ? /^an?$/.test(after)
    : tokens[i]?.lower === 'for' && /^(?:each|every)$/.test(after);
  return isJoined ? i + 1 : i;
}

const TIME = /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/;

/** "Two miles a day *ago*", "5 dollars a day *or two*": whether "a" and a unit begin something else than a rate. */
function isApart(tokens: Reading['tokens'], unit: string, i: number): boolean {
  const after = tokens[i]?.lower ?? '';
  if (after === 'or') return !/^(?:more|less|over|above|under|below|so|thereabouts)$/.test(tokens[i + 1]?.lower ?? '');
  return after === 'old' || (TIME.test(unit) && /^(?:ago|earlier|later|before|after)$/.test(after));
}

/** "Per gram", "a barrel", "/kg", "-a-day", "per 100,000": what the unit is shared by. */
export function readRate(reading: Reading, i: number): UnitPhrase | null {
  const { tokens } = reading;
  const adverb = readAdverb(tokens, i);
  if (adverb) return adverb;
  const at = startOfRate(tokens, i);
  const word = tokens[at]?.lower;
  const isSlash = word === '/' && tokens[at]?.spaced === false;
  const isArticle = word === 'a' || word === 'an' || word === 'each' || word === 'every';
  if (!isSlash && !isArticle && word !== 'per') return null;
  const after = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const isWhole = word === 'per' || (tokens[i]?.lower === 'for' && at > i);
  if (isWhole && tokens[after]?.kind === 'digits') {
    const whole = `per ${tokens[after]?.text ?? ''}`;
    const measure = readPlainUnit(reading, after + 1);
    return measure ? { unit: `${whole} ${measure.unit}`, next: measure.next } : { unit: whole, next: after + 1 };
  }
  const noun = tokens[after];
  const unit = readPlainUnit(reading, after);
  const isShort = isSlash && noun?.text.length === 1;
  if (isArticle && isApart(tokens, unit?.unit ?? '', unit?.next ?? after)) return null;
  if (unit && unit.unit !== 'percent' && unit.unit !== 'time') return { unit: `per ${unit.unit}`, next: unit.next };
  if (isShort && 'hs'.includes(noun.text))
    return { unit: `per ${noun.text === 'h' ? 'hour' : 'second'}`, next: after + 1 };
  if (noun?.kind !== 'word' || isSlash) return null;
  if (word === 'per' || SHARED_BY.has(noun.lower)) return { unit: `per ${noun.lower}`, next: after + 1 };
  return null;
}

/** "Per person per day": a rate and what it is shared by as well. */
export function readRates(reading: Reading, i: number): UnitPhrase | null {
  const first = readRate(reading, i);
  const further = first && reading.tokens[first.next]?.lower === 'per' ? readRate(reading, first.next) : null;
  return first && further ? { unit: `${first.unit} ${further.unit}`, next: further.next } : first;
}

/** Rates that have a name of their own. */
const SAME_RATES: ReadonlyMap<string, string> = new Map([
  ['pound-mass per square inch', 'pound-force per square inch'],
]);

/** The unit after a number, with a hyphen between or without, and what it is shared by. */
export function readUnit(reading: Reading, i: number): UnitPhrase | null {
  const { tokens } = reading;
  const at = isHyphen(tokens[i]) && !tokens[i + 1]?.spaced ? i + 1 : i;
  const plain = readMoney(reading, at) ?? readPlainUnit(reading, at);
  if (plain === null) return null;
  const rate = readRates(reading, plain.next);
  if (rate === null) return plain;
  const unit = `${plain.unit} ${rate.unit}`;
  return { unit: SAME_RATES.get(unit) ?? unit, next: rate.next };
}
