import { numeralAt, type Reading } from './read-cardinal.ts';
import type { Token } from './token.ts';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const HALF_DAY = /^(?:am|pm|a\.m\.|p\.m\.|o'clock|gmt|utc|est|edt|pst|pdt|bst|cet)$/;
/** What follows a time of four digits. */
const ZONE = /^(?:gmt|utc|est|edt|cst|pst|pdt|bst|cet|cest|ist|local|hrs)$/;
/** Other zones by their capitals: "1852 HKT". */
const ZONE_CAPITALS = /^[A-Z]{2,4}T$/;

const isZone = (token: Token | undefined): boolean =>
  ZONE.test(token?.lower ?? '') || ZONE_CAPITALS.test(token?.text ?? '');

const JOINTS: ReadonlySet<string> = new Set(['-', '/', '\u2010', '\u2011', '–', ':', '.']);

const isMonth = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && MONTH.test(token.lower);

const isDigits = (token: Token | undefined): boolean => token?.kind === 'digits';
const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

const dayNumber = (reading: Reading, i: number): boolean => {
  const numeral = numeralAt(reading, i);
  return numeral !== null && numeral.value >= 1 && numeral.value <= 31 && Number.isInteger(numeral.value);
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Two digits after a year that is not the next ones: seasons and fiscal years do not last longer. */
const LONGEST_SPAN = 10;

/** "2012–13", "the 2014-15 season": a year and the last two digits of a later one. */
export function endOfYears(tokens: readonly Token[], i: number): number | null {
  const [year, joint, end] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!YEAR.test(year?.text ?? '') || !/^\d\d$/.test(end?.text ?? '')) return null;
  if (!/^[-–/\u2010\u2011]$/.test(joint?.text ?? '') || !isGlued(joint) || !isGlued(end)) return null;
  const years = (Number(end?.text) - (Number(year?.text) % 100) + 100) % 100;
  return years > 0 && years <= LONGEST_SPAN ? i + 3 : null;
}

const isYearNumber = (token: Token | undefined): boolean => /^[12]\d{3}$/.test(token?.text ?? '');

const ORDINAL_LETTERS = /^(?:st|nd|rd|th)$/;
const NEXT_DAY = /^(?:and|or|to|through|till|until|,)$/;
/** What may follow the last of several days; another word is what the number counts. */
const AFTER_DAYS =
  /^(?:in|at|on|of|for|from|by|to|with|when|where|which|that|as|and|or|but|after|before|during|was|were|is|are|has|have|had|will|found|showed|said|\p{P})$/u;

const afterDay = (tokens: readonly Token[], i: number): number =>
  ORDINAL_LETTERS.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;

/** Where the days end that go on from one: "May 23 and 25", "March 3, 10 and 17". "March 3, 10 people" is one day. */
function endOfDays(reading: Reading, from: number): number {
  const { tokens } = reading;
  let [next, end] = [from, from];
  while (NEXT_DAY.test(tokens[next]?.lower ?? '') && isDigits(tokens[next + 1]) && dayNumber(reading, next + 1)) {
    const isListed = tokens[next]?.text === ',';
    next = afterDay(tokens, next + 1);
    const after = tokens[next];
    if (!isListed && (after === undefined || AFTER_DAYS.test(after.lower) || isYearNumber(after))) end = next;
  }
  return end;
}

/** "7 and 8 October", "5 to 9 August": where the days before a month begin with token `i`, the last of them. */
function lastDayBefore(reading: Reading, i: number): number {
  const { tokens } = reading;
  const joint = tokens[afterDay(tokens, i)]?.lower ?? '';
  const last = afterDay(tokens, i) + 1;
  const isSpan = (/^(?:and|or|to)$/.test(joint) || JOINTS.has(joint)) && dayNumber(reading, last);
  return isSpan && isMonth(tokens[afterDay(tokens, last)]) ? last : i;
}

/** "23 Mar, 16 | by Ann Lee": behind the last two digits of a year that a bar is behind; else `at`. */
function pastShortYear(tokens: readonly Token[], at: number): number {
  const isYear = tokens[at]?.text === ',' && /^\d\d$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === '|';
  return isYear ? at + 2 : at;
}

/** "March 7", "Feb. 21, 2019", "July 4-6", "May 23 and 25", "11 February 2020", "7 and 8 October", "May 2011". */
export function endOfDate(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  if (isMonth(tokens[i])) {
    let next = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
    if (isYearNumber(tokens[next])) return next + 1;
    if (!dayNumber(reading, next)) return null;
    next = afterDay(tokens, next);
    if (JOINTS.has(tokens[next]?.text ?? '') && dayNumber(reading, next + 1) && isGlued(tokens[next + 1])) next += 2;
    else next = endOfDays(reading, next);
    const year = tokens[next]?.text === ',' ? next + 1 : next;
    return isYearNumber(tokens[year]) ? year + 1 : pastShortYear(tokens, next);
  }
  if (!dayNumber(reading, i)) return null;
  const month = afterDay(tokens, lastDayBefore(reading, i));
  if (!isMonth(tokens[month]) || (tokens[month]?.text === 'May' && isDigits(tokens[i - 1]))) return null;
  return isYearNumber(tokens[month + 1]) ? month + 2 : pastShortYear(tokens, month + 1);
}

/** "4:39", "10.45pm", "5 a.m.", "10 o'clock". */
export function endOfTime(tokens: readonly Token[], i: number): number | null {
  if (!isDigits(tokens[i])) return null;
  let next = i + 1;
  if (tokens[next]?.text === ':' && isGlued(tokens[next]) && isDigits(tokens[next + 1])) {
    while (tokens[next]?.text === ':' && isDigits(tokens[next + 1])) next += 2;
    return HALF_DAY.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  }
  const isClock = /^\d{1,2}(?:[.:]\d\d)?$/.test(tokens[i]?.text ?? '') && HALF_DAY.test(tokens[next]?.lower ?? '');
  if (isClock) return next + 1;
  // "0401 GMT", "1530 local time"
  const isFour = /^(?:[01]\d|2[0-3])[0-5]\d$/.test(tokens[i]?.text ?? '');
  if (isFour && isZone(tokens[next])) return next + 1;
  // "At 0914 Lorne time"
  if (isFour && tokens[i]?.text.startsWith('0') && tokens[i - 1]?.lower === 'at' && !isDigits(tokens[next]))
    return next;
  // "5-7pm", "9 to 5 p.m."
  const isSpan = (JOINTS.has(tokens[next]?.text ?? '') || tokens[next]?.lower === 'to') && isDigits(tokens[next + 1]);
  const isSpanOfTimes = isSpan && /^(?:am|pm|a\.m\.|p\.m\.)$/.test(tokens[next + 2]?.lower ?? '');
  return isSpanOfTimes ? next + 3 : null;
}
