import { VULGAR_FRACTIONS } from '../number-words.ts';
import { readPower } from '../read-power.ts';
import { roomOf } from './number-grammar.ts';
import { type PackedReading, packedNumeral } from './packed-reading.ts';
import { findPhrase } from './phrase-table.ts';
import {
  afterHyphen,
  afterOf,
  piecesAt,
  readDenominator,
  readPart,
  readSpelled,
  type Spelled,
} from './read-spelled.ts';

/** A number of a sentence, without its unit. */
export interface PackedNumber {
  /** `null` for an uncertain number ("milliers"). */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly first: number;
  readonly next: number;
  readonly inDigits: boolean;
  readonly scale: number;
  readonly isPart: boolean;
  /** Whether its own word makes it about: "une dizaine". */
  readonly isRound: boolean;
}

type Extra = Partial<Pick<PackedNumber, 'inDigits' | 'scale' | 'isPart' | 'isRound'>>;

const point = (value: number, first: number, extra: Extra & { readonly next: number }): PackedNumber => ({
  value,
  low: value,
  high: value,
  first,
  inDigits: false,
  scale: 1,
  isPart: false,
  isRound: false,
  ...extra,
});

/** "1/2" or "½" at token `i`, less than one. */
function readDigitFraction(reading: PackedReading, i: number): { value: number; next: number } | null {
  const { tokens } = reading;
  const vulgar = VULGAR_FRACTIONS.get(tokens[i]?.text ?? '');
  if (vulgar !== undefined) return { value: vulgar, next: i + 1 };
  const [above, stroke, below] = [packedNumeral(reading, i), tokens[i + 1], packedNumeral(reading, i + 2)];
  if (above?.kind !== 'number' || below?.kind !== 'number' || stroke?.text !== '/') return null;
  if (stroke.spaced !== tokens[i + 2]?.spaced || above.value >= below.value || /^[:/]$/.test(tokens[i + 3]?.text ?? ''))
    return null;
  return { value: above.value / below.value, next: i + 3 };
}

/** What a fraction and a scale word after it come to, added to a whole number. */
function withFraction(
  reading: PackedReading,
  whole: PackedNumber,
  part: { value: number; next: number },
): PackedNumber {
  const scaled = readSpelled(reading, afterHyphen(reading, afterOf(reading, part.next)), [1]);
  const value = whole.value ?? 0;
  const { first, inDigits } = whole;
  const scale = scaled?.value ?? whole.scale;
  const next = scaled?.next ?? part.next;
  // "Three and a half million", not "two million and half a million"
  const isBoth = scaled !== null && whole.scale === 1 && value < scale;
  const sum = isBoth ? (value + part.value) * scale : value + part.value * scale;
  return point(sum, first, { next, inDigits, scale, isPart: scaled === null && value === 0 });
}

/** "Et demi", "y medio", "und zwei Drittel" after a number. */
function readAdded(reading: PackedReading, number: PackedNumber): PackedNumber {
  const { tokens, lexicon } = reading;
  const spaced = readDigitFraction(reading, number.next);
  if (spaced && number.inDigits && number.scale === 1) return withFraction(reading, number, spaced);
  const joint = tokens[number.next]?.key ?? '';
  if (!lexicon.grammar.and.has(joint) && !lexicon.points.has(joint)) return number;
  const at = number.next + 1;
  const part = readDigitFraction(reading, at) ?? readPart(reading, at) ?? readCounted(reading, at);
  return part && part.value > 0 && part.value < 1 ? withFraction(reading, number, part) : number;
}

/** "Trois quarts", "un cinquième", "ein Drittel". */
function readCounted(reading: PackedReading, i: number): { value: number; next: number } | null {
  const count = readSpelled(reading, i);
  if (count === null) return null;
  const early = readEarly(reading, i, count.next);
  if (early) return early;
  const at = afterHyphen(reading, count.next);
  const denominator = readDenominator(reading, at);
  if (denominator) {
    // "Una quinta parte", "dos terceras partes"
    const noun = findPhrase(reading.lexicon.partNouns, reading.tokens, denominator.next);
    const isLone = count.value === 1 && !noun && !endsPhrase(reading, denominator.next);
    return isLone ? null : { value: count.value / denominator.value, next: noun?.next ?? denominator.next };
  }
  const part = readPart(reading, at);
  return part && { value: count.value * part.value, next: part.next };
}

/** Before a space, "cent trente cinquièmes" is a hundred of thirty-five where the ordinals of a language are built so. */
function readEarly(reading: PackedReading, i: number, end: number): { value: number; next: number } | null {
  const { tokens, lexicon } = reading;
  if (lexicon.language !== 'fr') return null;
  for (let at = i + 1; at < end; at++) {
    if (!tokens[at]?.spaced) continue;
    const count = readSpelled({ ...reading, tokens: tokens.slice(0, at) }, i);
    const below = count?.next === at ? readDenominator(reading, at) : null;
    if (count && below && below.next > end) return { value: count.value / below.value, next: below.next };
  }
  return null;
}

/** Whether nothing follows that an ordinal could be of: "un cinquième des voix", not "un cinquième homme". */
function endsPhrase(reading: PackedReading, i: number): boolean {
  const { tokens, lexicon } = reading;
  const token = tokens[i];
  if (token === undefined || token.kind !== 'word' || afterOf(reading, i) !== i || lexicon.language === 'ar')
    return true;
  return findPhrase(lexicon.units, tokens, i) !== null || piecesAt(reading, i).length > 0 || lexicon.language === 'de';
}

function readWords(reading: PackedReading, i: number): PackedNumber | null {
  const counted = readCounted(reading, i);
  if (counted) {
    const none = point(0, i, { next: i });
    return counted.value < 1 || readSpelled(reading, afterOf(reading, counted.next), [1])
      ? withFraction(reading, none, counted)
      : point(counted.value, i, { next: counted.next, isPart: true });
  }
  const part = readPart(reading, i);
  if (part) return withFraction(reading, point(0, i, { next: i }), part);
  const spelled = readSpelled(reading, i);
  if (spelled === null) return null;
  const fifths = readSharedParts(reading, spelled);
  if (fifths) return point(fifths.value, i, { next: fifths.next, isPart: true });
  const whole = withRound(reading, point(spelled.value, i, spelled)) ?? point(spelled.value, i, spelled);
  return readDecimals(reading, readAdded(reading, whole));
}

/** Above this an Arabic number has its ones before it. */
const MOST_ONES = 10;
/** "ثلاثة وخمس", "عشرون خمس": what is no number, for ones are before tens, is three and a fifth, and twenty fifths. */
function readSharedParts({ tokens, lexicon }: PackedReading, spelled: Spelled): Omit<Spelled, 'scale'> | null {
  if (lexicon.sharedParts.size === 0 || !Number.isInteger(spelled.value)) return null;
  const { value, next } = spelled;
  const isAnd = (at: number): boolean => lexicon.grammar.and.has(tokens[at]?.key ?? '');
  const partAt = (at: number): number | undefined => lexicon.sharedParts.get(tokens[at]?.text ?? '');
  const added = isAnd(next) ? partAt(next + 1) : undefined;
  if (added !== undefined) return value < MOST_ONES ? { value: value + 1 / added, next: next + 2 } : null;
  const last = isAnd(next - 2) ? undefined : partAt(next - 1);
  const [below, count] = last === undefined ? [partAt(next), value] : [last, value - last];
  if (below === undefined || count < MOST_ONES) return null;
  return { value: count / below, next: last === undefined ? next + 1 : next };
}

/** "Une dizaine": the noun of a round number, which is then about. */
function withRound({ tokens, lexicon }: PackedReading, number: PackedNumber): PackedNumber | null {
  // "Une bonne dizaine"
  const at = lexicon.roundAdjectives.has(tokens[number.next]?.key ?? '') ? number.next + 1 : number.next;
  const round = lexicon.round.get(tokens[at]?.key ?? '');
  if (round === undefined || number.value === null) return null;
  return point(number.value * round, number.first, { next: at + 1, isRound: true });
}

const MOST_DECIMALS = 6;

/** "Virgule cinquante-deux" after a number in words. */
function readDecimals(reading: PackedReading, number: PackedNumber): PackedNumber {
  if (!reading.lexicon.points.has(reading.tokens[number.next]?.key ?? '')) return number;
  let digits = '';
  let next = number.next + 1;
  for (let i = 0; i < MOST_DECIMALS; i++) {
    const spelled = readSpelled(reading, next);
    if (spelled === null) break;
    digits += String(spelled.value);
    next = spelled.next;
  }
  return digits === '' ? number : point((number.value ?? 0) + Number(`0.${digits}`), number.first, { next });
}

/** "Milliers", "Hunderttausende", "cientos de miles": from one of them up to ten. */
function readIndefinite(reading: PackedReading, i: number): PackedNumber | null {
  const { tokens, lexicon } = reading;
  let low = lexicon.indefinite.get(tokens[i]?.key ?? '');
  if (low === undefined) return null;
  let next = i + 1;
  for (let more = 0; more < 2; more++) {
    const at = afterOf(reading, next);
    const isOf = at > next || lexicon.indefinite.has(tokens[at]?.key ?? '');
    const times = isOf ? lexicon.indefinite.get(tokens[at]?.key ?? '') : undefined;
    if (times === undefined) break;
    low *= times;
    next = at + 1;
  }
  if (tokens[next]?.kind !== 'word') return null;
  return { ...point(low, i, { next, scale: low }), value: null, high: low * 10 };
}

/** How many of a scale "several" has in mind. */
const FEW: readonly [number, number] = [2, 10];

/** "Mehrere tausend", "plusieurs millions": an open number of a scale. */
function readFew(reading: PackedReading, i: number): PackedNumber | null {
  const { tokens, lexicon } = reading;
  const few = findPhrase(lexicon.few, tokens, i);
  const word = few && piecesAt(reading, few.next);
  const areScales = word?.every((piece) => piece !== 'and' && piece.kind === 'multiplier') && word.length > 0;
  const indefinite = few ? lexicon.indefinite.get(tokens[few.next]?.key ?? '') : undefined;
  if (!few || (!areScales && indefinite === undefined)) return null;
  const spelled = areScales ? readSpelled(reading, few.next) : null;
  const scale = spelled?.value ?? indefinite ?? 1;
  const next = spelled?.next ?? few.next + 1;
  return { ...point(scale, i, { next, scale }), value: null, low: FEW[0] * scale, high: FEW[1] * scale };
}

/** "10k", "5,3 Mrd.", "10M": the short scale after digits, and the token after it. */
function readShort(
  { tokens, lexicon }: PackedReading,
  i: number,
  value: number,
): { value: number; next: number } | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  const isLetter = token.text.length === 1;
  if (token.text === 'm') return null;
  if (!token.spaced && token.text === 'G' && value >= 10) return { value: 1e9, next: i + 1 };
  if (!token.spaced && token.text === 'b') return { value: 1e9, next: i + 1 };
  const scale = lexicon.short.get(token.key) ?? (isLetter && /^[kK]$/.test(token.text) ? 1e3 : undefined);
  const large = scale ?? (token.text === 'M' ? 1e6 : undefined);
  if (large === undefined) return null;
  const hasStop = tokens[i + 1]?.text === '.' && !tokens[i + 1]?.spaced;
  return { value: large, next: hasStop && !isLetter ? i + 2 : i + 1 };
}

/** "12 k" and "5 M" end a number. */
const SHORTEST_SCALE = 3;

function readDigits(reading: PackedReading, i: number): PackedNumber | null {
  const numeral = packedNumeral(reading, i);
  const fraction = readDigitFraction(reading, i);
  if (fraction) return withFraction(reading, point(0, i, { next: i, inDigits: true }), fraction);
  if (numeral?.kind !== 'number') return null;
  const power = readPower(reading, i);
  if (power) return point(power.value, i, { next: power.next, inDigits: true });
  const { value } = numeral;
  const short = readShort(reading, i + 1, value);
  const scaled = readSpelled(reading, short?.next ?? i + 1, [value * (short?.value ?? 1)]);
  const scale = (scaled?.scale ?? 1) * (short?.value ?? 1);
  const next = scaled?.next ?? short?.next ?? i + 1;
  const number = point(scaled?.value ?? value * (short?.value ?? 1), i, { next, inDigits: true, scale });
  return readAdded(reading, withRest(reading, number));
}

/** "12 mil 500", "2 millones 300 mil", "٤ آلاف و٣٢١": digits behind a scale that go on with the number. */
function withRest(reading: PackedReading, number: PackedNumber): PackedNumber {
  const { tokens, lexicon } = reading;
  const { next, first, value } = number;
  if (next === first + 1 || (tokens[next - 1]?.text.length ?? 0) < SHORTEST_SCALE) return number;
  // "Y" parts two numbers of two things; in Arabic "و" is inside a number as well.
  const isJoined = lexicon.language === 'ar' && lexicon.grammar.and.has(tokens[next]?.key ?? '');
  const at = isJoined ? next + 1 : next;
  const rest = tokens[at]?.kind === 'digits' ? readDigits(reading, at) : null;
  if (rest && rest.scale > number.scale) return withScaledRest(number, rest);
  if (!rest?.value || value === null || rest.isPart || rest.value >= roomOf(value)) return number;
  const isWhole = Number.isInteger(rest.value) && Number.isInteger(value);
  const isOne = isJoined || rest.next > at + 1 || /^\p{Nd}{3}$/u.test(tokens[at]?.text ?? '');
  return isWhole && isOne ? point(value + rest.value, first, { next: rest.next, inDigits: true }) : number;
}

/** "12 mil 500 millones": the scale behind the rest is of the whole number. */
function withScaledRest(number: PackedNumber, rest: PackedNumber): PackedNumber {
  const [value, more] = [number.value ?? 0, (rest.value ?? 0) / rest.scale];
  const isOne = Number.isInteger(value) && Number.isInteger(more) && more > 0 && more < roomOf(value);
  const { first, inDigits } = number;
  return isOne ? point((value + more) * rest.scale, first, { next: rest.next, inDigits, scale: rest.scale }) : number;
}

const ALONE: PackedReading['bounds'] = new Map();

/** Whether the number at token `i` has a minus of its own before it; where it begins. */
function minusBefore(reading: PackedReading, i: number): number | null {
  const { tokens, lexicon, bounds } = reading;
  const word = findPhrase(lexicon.minus, tokens, i);
  // "Au moins dix" is no minus ten.
  if (word) return bounds.has(word.next) ? null : word.next;
  const isSign =
    /^[-\u2212–]$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.kind === 'digits' && !tokens[i + 1]?.spaced;
  // "- 10 k" and nothing else.
  if (i === 0 && /^[-\u2212]$/.test(tokens[0]?.text ?? '') && tokens[1]?.kind === 'digits' && tokens.length < 6) {
    const whole = readPackedNumber({ ...reading, bounds: ALONE }, 1);
    if (whole?.next === tokens.length) return 1;
  }
  const isFree = i === 0 || tokens[i]?.spaced === true || /^[(<>=]$/.test(tokens[i - 1]?.text ?? '');
  return isSign && isFree ? i + 1 : null;
}

const negative = (number: PackedNumber, first: number): PackedNumber => ({
  ...number,
  first,
  value: number.value === null ? null : -number.value,
  low: -number.high,
  high: -number.low,
});

function bareDecimal({ tokens }: PackedReading, i: number): PackedNumber | null {
  const digits = tokens[i + 1]?.text ?? '';
  return /^\d+$/.test(digits) ? point(Number(`0.${digits}`), i, { next: i + 2, inDigits: true }) : null;
}

/** "٢٠٠٠ على ٣": a number divided by another. */
function divided(reading: PackedReading, number: PackedNumber | null): PackedNumber | null {
  const over = number && findPhrase(reading.lexicon.over, reading.tokens, number.next);
  const by = over && readPackedNumber(reading, over.next);
  if (!number?.value || !by?.value || !(by.value > 0)) return number;
  // "واحد على ٢٠"
  const isOneOf = Math.abs(number.value) === 1 && by.value > 1;
  if (by.inDigits !== number.inDigits && !isOneOf) return number;
  return point(number.value / by.value, number.first, { next: by.next, inDigits: number.inDigits, isPart: true });
}

/** The number that begins at token `i`, with its sign and scale. */
export const readPackedNumber = (reading: PackedReading, i: number): PackedNumber | null =>
  divided(reading, readUndivided(reading, i));

function readUndivided(reading: PackedReading, i: number): PackedNumber | null {
  const at = minusBefore(reading, i);
  if (at !== null) {
    const number = readPackedNumber(reading, at);
    return number && number.low >= 0 ? negative(number, i) : null;
  }
  const { kind } = reading.tokens[i] ?? {};
  // ",25" where decimals are after a comma.
  const isBare = reading.pointGroups && reading.tokens[i]?.text === ',' && (i === 0 || reading.tokens[i]?.spaced);
  if (isBare && reading.tokens[i + 1]?.spaced === false) return bareDecimal(reading, i);
  // "Millones" without a number is no million.
  const isOpen = reading.lexicon.indefinite.has(reading.tokens[i]?.key ?? '');
  if (kind === 'word') return readFew(reading, i) ?? (isOpen ? readIndefinite(reading, i) : readWords(reading, i));
  return readDigits(reading, i);
}
