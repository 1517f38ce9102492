import { endOfAddress, endOfTelephone } from '../code-number.ts';
import { endOfTime, endOfYears } from '../date-number.ts';
import { UNIT_SIGNS } from './figure-lexicon.ts';
import { hasOfWrittenOn } from './of-written-on.ts';
import { type PackedReading, packedNumeral } from './packed-reading.ts';
import { findPhrase, isGluedHyphen, type PhraseTable } from './phrase-table.ts';
import type { PackedNumber } from './read-packed-number.ts';

const isDigits = ({ tokens }: PackedReading, i: number): boolean => tokens[i]?.kind === 'digits';
const isGlued = ({ tokens }: PackedReading, i: number): boolean => tokens[i]?.spaced === false;

function endOfRun({ tokens }: PackedReading, i: number): number {
  let next = i + 1;
  while (next < tokens.length && !tokens[next]?.spaced && !/^[,;!?)»”"]$/.test(tokens[next]?.text ?? '')) next++;
  return next;
}

const isDay = (reading: PackedReading, i: number): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])$/.test(reading.tokens[i]?.text ?? '');
const isYearNumber = (text: string | undefined): boolean => /^(?:1[5-9]|20)\d\d$/.test(text ?? '');

/** Past what is between a day and its month: "13.", "1er", "13 de". */
function afterDay(reading: PackedReading, i: number): number {
  const { tokens, lexicon } = reading;
  let next = i + 1;
  if (isGlued(reading, next) && /^(?:\.|º|°|er|ro|e)$/.test(tokens[next]?.text ?? '')) next++;
  return lexicon.language === 'ar'
    ? next
    : (findPhrase(lexicon.of, tokens, next)?.next ?? (tokens[next]?.key === 'de' ? next + 1 : next));
}

const isMonth = ({ tokens, lexicon }: PackedReading, i: number): boolean =>
  tokens[i]?.kind === 'word' && lexicon.months.has(tokens[i]?.key.replace('.', '') ?? '');

const JOINT = /^(?:[-–/]|und|et|y|e|en|bis|au|al|a|ao|tot|و|إلى)$/;

/** "13 Dezember", "1er juin 2020", "3 y 4 de mayo", "Mai 2011". */
function endOfDate(reading: PackedReading, i: number): number | null {
  const { tokens } = reading;
  if (!isDay(reading, i)) return null;
  let month = afterDay(reading, i);
  if (!isMonth(reading, month)) {
    const joint = isGlued(reading, i + 1) && tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    if (!JOINT.test(tokens[joint]?.lower ?? '') || !isDay(reading, joint + 1)) return null;
    month = afterDay(reading, joint + 1);
    if (!isMonth(reading, month)) return null;
  }
  let next = tokens[month + 1]?.text === '.' && isGlued(reading, month + 1) ? month + 2 : month + 1;
  if (/^(?:de|del|,)$/.test(tokens[next]?.lower ?? '') && isYearNumber(tokens[next + 1]?.text)) next++;
  return isYearNumber(tokens[next]?.text) ? next + 1 : next;
}

/** Three groups of digits and more with marks between, a number with a leading zero, a version. */
function endOfChain(reading: PackedReading, i: number): number | null {
  const { tokens } = reading;
  let [next, groups] = [i + 1, 1];
  while (
    /^[-/\u2010\u2011–:.]$/.test(tokens[next]?.text ?? '') &&
    isGlued(reading, next) &&
    isDigits(reading, next + 1) &&
    isGlued(reading, next + 1)
  ) {
    next += 2;
    groups++;
  }
  const text = tokens[i]?.text ?? '';
  const isZeroed = /^0\d{2,}$/.test(text) || /^0\d(?!\d)/.test(text);
  const isDate = groups === 2 && /^(?:1[5-9]|20)\d\d$/.test(text) && /^\d\d$/.test(tokens[i + 2]?.text ?? '');
  return groups > 2 || isZeroed || isDate || packedNumeral(reading, i)?.kind === 'code' ? next : null;
}

/** Groups of two digits and more, as telephone numbers are written: "01 23 45 67 89". */
function endOfGroups(reading: PackedReading, i: number): number | null {
  const { tokens } = reading;
  const isPlus = tokens[i - 1]?.text === '+' && isGlued(reading, i);
  if (!isPlus && !/^0\d{1,4}$/.test(tokens[i]?.text ?? '')) return null;
  let [next, digits] = [i, 0];
  while (isDigits(reading, next) || (/^[-()/.]$/.test(tokens[next]?.text ?? '') && isDigits(reading, next + 1))) {
    digits += (tokens[next]?.text ?? '').replace(/\P{Nd}/gu, '').length;
    next++;
  }
  return digits >= 8 ? next : null;
}

const KNOWN_LETTERS = /^(?:k|K|M|G|b|Md|Mds|Mrd|Mio|e|E|h|x)$/;

/** "90-er Jahre", "1,5-Fache", and "30-jährige": of a person or of a peace. "Ein 37-Jähriger" and "der 37-jährige Fahrer" are persons. */
const AFTER_HYPHEN = /^(?:jahrig.{0,2}|er|ern|fach|fache|fachen|faches|facher|mal|maliger?|te|ten|ter)$/;

/** "2e", "4to", "9AB8": digits with letters right after them that are neither scale nor unit. */
function endOfName(reading: PackedReading, i: number): number | null {
  const { tokens, lexicon } = reading;
  const after = tokens[i + 1];
  if (after?.spaced !== false) return null;
  const isPerson =
    tokens[i + 2]?.text.startsWith('Jährig') === true || findPhrase(lexicon.age.people, tokens, i + 3) !== null;
  const isHyphened = isGluedHyphen(tokens, i + 1) && !isPerson && AFTER_HYPHEN.test(tokens[i + 2]?.key ?? '');
  if (isHyphened) return endOfRun(reading, i);
  if (/^[ºª]$/.test(after.text) && !/^[cCfF]$/.test(tokens[i + 2]?.text ?? '')) return endOfRun(reading, i);
  if (after.text === '.' && /^(?:[ºª]|er|ro|a)$/.test(tokens[i + 2]?.text ?? '') && isGlued(reading, i + 2))
    return endOfRun(reading, i);
  if (after.kind !== 'word') return null;
  const isUnit =
    UNIT_SIGNS.has(after.text) ||
    findPhrase(lexicon.units, tokens, i + 1) !== null ||
    /^(?:m|l|L|g|t|s|C|F|KB|º[cCfF]?)$/.test(after.text);
  const isScale =
    lexicon.short.has(after.key) || lexicon.grammar.words.has(after.key) || KNOWN_LETTERS.test(after.text);
  const isPower = /^[eE]$/.test(after.text);
  if (isPower)
    return /^[-+]$/.test(tokens[i + 2]?.text ?? '') || (isDigits(reading, i + 2) && isGlued(reading, i + 2))
      ? null
      : endOfRun(reading, i);
  return isUnit || isScale ? null : endOfRun(reading, i);
}

/** "3-1": a result, whose second number is no larger; a range rises. */
function endOfResult(reading: PackedReading, i: number): number | null {
  const { tokens } = reading;
  const [left, dash, right] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const areSmall = /^\d{1,2}$/.test(left?.text ?? '') && /^\d{1,2}$/.test(right?.text ?? '');
  const isGluedDash = /^[-\u2010-\u2013]$/.test(dash?.text ?? '') && isGlued(reading, i + 1) && isGlued(reading, i + 2);
  const isEnd =
    tokens[i + 3] === undefined || tokens[i + 3]?.spaced === true || /^[.,;)]$/.test(tokens[i + 3]?.text ?? '');
  return areSmall && isGluedDash && isEnd && Number(left?.text) >= Number(right?.text) ? i + 3 : null;
}

/** "14, rue du Port": the number of a house. */
function endOfAddressLine({ tokens, lexicon }: PackedReading, i: number): number | null {
  const at = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
  return /^\d{1,4}$/.test(tokens[i]?.text ?? '') && findPhrase(lexicon.streets, tokens, at) ? at : null;
}

/** Whether a phrase of a table ends right before token `i`. */
export function isAfter({ tokens }: PackedReading, table: PhraseTable<true>, i: number): boolean {
  const longest = 4;
  for (let at = i - 1; at >= Math.max(0, i - longest); at--) {
    const found = findPhrase(table, tokens, at);
    if (found?.next === i || (found && found.next === i - 1 && tokens[i - 1]?.text === '.')) return true;
  }
  return false;
}

/** "18 Uhr", "à 18 heures", "a las 18", "18h30", "الساعة 18". */
function endOfHour(reading: PackedReading, i: number): number | null {
  const { tokens, lexicon } = reading;
  const time = endOfTime(tokens, i);
  const { after, before, between } = lexicon.clock;
  if (!/^(?:[01]?\d|2[0-4])(?:[.:,]\d\d)?$/.test(tokens[i]?.text ?? '')) return time;
  const behind = findPhrase(after, tokens, time ?? i + 1);
  if (behind)
    return isDigits(reading, behind.next) && /^[0-5]\d$/.test(tokens[behind.next]?.text ?? '')
      ? behind.next + 1
      : behind.next;
  const isMinutes =
    tokens[i + 1]?.lower === 'h' && /^[0-5]\d$/.test(tokens[i + 2]?.text ?? '') && isGlued(reading, i + 2);
  if (isMinutes) return i + 3;
  const isBefore = isAfter(reading, before, i);
  if (between.size > 0) {
    const hours = isBefore ? findPhrase(between, tokens, i + 1) : null;
    return hours ? (/^[0-5]\d$/.test(tokens[hours.next]?.text ?? '') ? hours.next + 1 : hours.next) : time;
  }
  return isBefore ? Math.max(time ?? 0, i + 1) : time;
}

/** "im 3. Quartal", "1. FC": a full stop that makes a place in a row of a number. */
function endOfOrdinal(reading: PackedReading, i: number): number | null {
  const { tokens, lexicon } = reading;
  if (lexicon.ordinalDot.size === 0 || tokens[i + 1]?.text !== '.' || !isGlued(reading, i + 1)) return null;
  const isShort = /^\d{1,2}$/.test(tokens[i]?.text ?? '');
  const isPlace = isShort ? tokens[i + 2]?.kind === 'word' : isAfter(reading, lexicon.ordinalDot, i);
  return isPlace && tokens[i + 2] !== undefined && /^\d{1,3}$/.test(tokens[i]?.text ?? '') ? i + 2 : null;
}

/** Where a run of tokens ends that holds digits but no quantity; `null` when none begins at token `i`. */
export function endOfPackedCode(reading: PackedReading, i: number): number | null {
  const { tokens } = reading;
  const address = endOfAddress(tokens, i);
  if (address !== null) return address;
  if (isMonth(reading, i) && isYearNumber(tokens[i + 1]?.text)) return i + 2;
  if (!isDigits(reading, i)) return null;
  const before = tokens[i - 1];
  const isHyphened = /^[-\u2010\u2011]$/.test(before?.text ?? '') && before?.spaced === false && isGlued(reading, i);
  const isPart =
    (isGlued(reading, i) && before?.kind === 'word' && before.key !== 'و' && /\p{Script=Latin}/u.test(before.text)) ||
    (isHyphened && tokens[i - 2]?.kind === 'word');
  if (isPart) return endOfRun(reading, i);
  return (
    endOfYears(tokens, i) ??
    endOfDate(reading, i) ??
    endOfHour(reading, i) ??
    endOfTelephone(tokens, i) ??
    endOfGroups(reading, i) ??
    endOfChain(reading, i) ??
    endOfOrdinal(reading, i) ??
    endOfResult(reading, i) ??
    endOfAddressLine(reading, i) ??
    endOfName(reading, i)
  );
}

/** Years that a text of today speaks of: four digits in this span are a year unless words bound them. */
const RECENT = /^(?:19[2-9]\d|20[0-4]\d)$/;

/** Whether four digits without unit name a year: a recent one, or by a preposition of time before it or nothing to count behind. */
export function isPackedYear(reading: PackedReading, { first, next }: PackedNumber): boolean {
  const { tokens, lexicon, bounds } = reading;
  const text = tokens[first]?.text ?? '';
  if (!isYearNumber(text) || next !== first + 1) return false;
  // "أقل من 1500": the "than" of a bound is also the "since" of a year.
  if (bounds.has(first)) return false;
  return isAfter(reading, lexicon.beforeYear, first) || RECENT.test(text) || tokens[next]?.kind !== 'word';
}

/** Below this a number behind a capital is a part of the name, whatever follows. */
const LEAST_COUNTED = 10;

/** "Hannover 96", "Airbus 320": digits right behind a name, with nothing that they count. */
function isNameNumber(reading: PackedReading, { first, inDigits, value }: PackedNumber, hasNoun: boolean): boolean {
  const { tokens, lexicon } = reading;
  const before = tokens[first - 1];
  // In German every noun has a capital: "am Freitag 23 Menschen".
  const isName = !hasNoun || (lexicon.language !== 'de' && value !== null && value < LEAST_COUNTED);
  return inDigits && isName && first > 1 && before?.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

const MOST_PRONOUN = 6;

/** Whether a number without unit counts nothing: "un", a year, "article 5", a scale word alone. */
export function isIdleNumber(reading: PackedReading, number: PackedNumber, hasNoun: boolean): boolean {
  const { tokens, lexicon } = reading;
  const { first, next, value } = number;
  if (number.isRound) return false;
  const isAll = first === 0 && !/^[\p{L}\p{N}]/u.test(tokens[next]?.text ?? '');
  if (isAfter(reading, lexicon.beforeName, first)) return true;
  if (isPackedYear(reading, number)) return !isAll || tokens.length > 1;
  const isBound = reading.bounds.has(first);
  if (isBound) return !number.inDigits && value === 1 && next === first + 1;
  if (isNameNumber(reading, number, hasNoun)) return true;
  if (number.inDigits || isAll) return false;
  // "Alle drei schwiegen": a small number of nothing is a pronoun.
  if (!hasNoun && !number.isPart && value !== null && value <= MOST_PRONOUN && next === first + 1) return true;
  if (number.isPart) return isIdlePart(reading, number);
  if (next > first + 1 || value === null) return false;
  // "Tausend" with a capital is somebody's name, "die Million" an idiom.
  const word = lexicon.grammar.words.get(tokens[first]?.key ?? '');
  if (word?.kind === 'multiplier') {
    if (word.value === 12) return !findPhrase(lexicon.of, tokens, next);
    return word.value >= 1e6 || (word.value === 1000 && isCapital(reading, first));
  }
  return value === 1 || value === 0;
}

const isCapital = ({ tokens, lexicon }: PackedReading, i: number): boolean =>
  lexicon.language === 'de' && /^\p{Lu}/u.test(tokens[i]?.text ?? '') && i > 0;

/** "La deuxième moitié", "half empty": a part counts only of something, or with a bound. */
function isIdlePart(reading: PackedReading, { first, next }: PackedNumber): boolean {
  const { tokens, lexicon, bounds } = reading;
  if (next > first + 1 || bounds.has(first)) return false;
  if (isAfter(reading, lexicon.beforeName, first)) return true;
  const isOf = findPhrase(lexicon.of, tokens, next) !== null || hasOfWrittenOn(reading, next);
  return !isOf && !(lexicon.language === 'ar' && tokens[next]?.kind === 'word');
}
