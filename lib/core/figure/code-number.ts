import { itemAt } from '../item-at.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_COUNTRIES, isRand } from './currency-names.ts';
import { endOfDate, endOfTime, endOfYears } from './date-number.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';
import { readNumeral } from './numerals.ts';
import { endOfIndexWeight, endOfNamedScore, endOfParagraph, endOfReference } from './page-furniture.ts';
import { isHyphen, numeralAt, type Reading } from './read-cardinal.ts';
import type { Token } from './token.ts';
import { UNIT_NAMES } from './unit-names.ts';
import { endOfVote } from './vote-number.ts';

const JOINTS: ReadonlySet<string> = new Set(['-', '/', '\u2010', '\u2011', '–', ':', '.']);
/** Words before a hyphen that leave the number a number: "sub-7 nanometre", "minus-5 yards". */
const OPEN_PREFIX = /^(?:sub|minus|plus|now|then|to|under|over|near|around|up)$/;

const isDigits = (token: Token | undefined): boolean => token?.kind === 'digits';
const isGlued = (token: Token | undefined): boolean => token !== undefined && !token.spaced;

/** The first token after the run of tokens that no white space parts. */
function endOfRun(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (next < tokens.length && !tokens[next]?.spaced) next++;
  return next;
}

/** "DOI: 10.1128" */
function isPaper(tokens: readonly Token[], i: number): boolean {
  const label = tokens[i - 1]?.text === ':' ? i - 2 : i - 1;
  return /^10\.\d{4,}$/.test(tokens[i]?.text ?? '') && tokens[label]?.lower === 'doi';
}

/** A web address, an e-mail address, a hashtag, a paper's number: to its end. */
export function endOfAddress(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const isAddress = token?.lower === 'www' || (/^https?$/.test(token?.lower ?? '') && tokens[i + 1]?.text === ':');
  const isTag = (token?.text === '#' || token?.text === '@') && isGlued(tokens[i + 1]);
  return isAddress || isTag || isPaper(tokens, i) ? endOfRun(tokens, i) : null;
}

const CAPTION = /^(?:image|photo|picture|slide|photograph|figure|page|item|part|step|question|video|clip|of)$/;

/** "Image 2 of 7", "5 min read", "Published 4 hours ago": what a page says of itself. */
function endOfPageNote(tokens: readonly Token[], i: number): number | null {
  if (!isDigits(tokens[i])) return null;
  const [unit, last] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]];
  if (unit === 'of' && isDigits(last)) {
    const isCaption = CAPTION.test(tokens[i - 1]?.lower ?? '') || (i === 0 && tokens.length <= 4);
    return isCaption ? i + 3 : null;
  }
  if (/^min(?:s|utes?)?$/.test(unit)) {
    const read = isHyphen(last) ? i + 3 : i + 2;
    if (tokens[read]?.lower === 'read') return read + 1;
  }
  const isAgo = last?.lower === 'ago';
  const isStamp =
    /^(?:published|posted|updated|modified)$/.test(tokens[i - 1]?.lower ?? '') || (i === 0 && tokens.length <= 4);
  return isAgo && isStamp ? i + 3 : null;
}

const GUN = /^(?:calib(?:re|er)|revolvers?|rifles?|pistols?|handguns?|magnum|guns?|rounds?|bullets?|ammunition)$/;

/** ".38 revolver", ".22-calibre rifle" */
const isCalibre = (tokens: readonly Token[], i: number): boolean =>
  /^\.\d{2,3}$/.test(tokens[i]?.text ?? '') && GUN.test(tokens[isHyphen(tokens[i + 1]) ? i + 2 : i + 1]?.lower ?? '');

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** "+1 202 555 0143", "020 7946 0958", "(01632) 960983": groups of digits after a plus sign or a leading zero. */
export function endOfTelephone(tokens: readonly Token[], i: number): number | null {
  const text = tokens[i]?.text ?? '';
  const isOpening = tokens[i - 1]?.text === '+' ? isGlued(tokens[i]) : /^0\d{2,4}(?:\D|$)/.test(text);
  if (!isDigits(tokens[i]) || !isOpening) return null;
  let digits = digitsIn(text);
  let next = i + 1;
  while (isDigits(tokens[next]) || (/^[-()/.]$/.test(tokens[next]?.text ?? '') && isDigits(tokens[next + 1]))) {
    digits += digitsIn(tokens[next]?.text ?? '');
    next++;
  }
  return digits >= 8 ? next : null;
}

/** Three or more groups of digits in a row: telephone numbers, dates, serial numbers. */
function endOfChain(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  if (!isDigits(tokens[i])) return null;
  if (readNumeral(tokens[i]?.text ?? '', reading.pointGroups).kind === 'code') return endOfRun(tokens, i);
  let next = i + 1;
  let groups = 1;
  while (
    JOINTS.has(tokens[next]?.text ?? '') &&
    isGlued(tokens[next]) &&
    isDigits(tokens[next + 1]) &&
    isGlued(tokens[next + 1])
  ) {
    next += 2;
    groups++;
  }
  const isTelephone = tokens[i - 1]?.text === '+' && isGlued(tokens[i]) && groups > 1;
  const [left, right] = [numeralAt(reading, i)?.value ?? 0, numeralAt(reading, i + 2)?.value ?? 0];
  // "24/7" and "9/11" are names, "1/2" a fraction.
  const isSlashName = groups === 2 && tokens[i + 1]?.text === '/' && (left >= right || (left === 9 && right === 11));
  return groups > 2 || isTelephone || isSlashName ? next : null;
}

/** "USD10", "RM23", "$A5": letters that make the digits after them an amount. */
const isMoneyLetters = (tokens: readonly Token[], i: number): boolean => {
  const { text, lower } = itemAt(tokens, i);
  const isCode = CURRENCY_CODES.has(text) || CURRENCY_SIGNS.has(text) || (text === 'R' && isRand(tokens, i + 1));
  return isCode || (DOLLAR_COUNTRIES.has(lower) && tokens[i - 1]?.text === '$');
};

/** "PS5": the letters for pounds before one digit, without a scale. */
const isConsole = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === 'PS' && /^[1-9]$/.test(tokens[i]?.text ?? '') && !isGlued(tokens[i + 1]);

/** "S22", "Pro3", "COVID-19", "TA-35": digits that end a name. */
function isEndOfName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!isDigits(tokens[i]) || !isGlued(tokens[i]) || before === undefined) return false;
  if (before.kind === 'word') return !isMoneyLetters(tokens, i - 1) || isConsole(tokens, i);
  // "P5+1"
  const isSum = before.text === '+' && isGlued(before) && isDigits(tokens[i - 2]) && isGlued(tokens[i - 2]);
  if (isSum) return isEndOfName(tokens, i - 2);
  // "ID.3"
  const word = tokens[i - 2];
  // "A350-900"
  if (isHyphen(before) && isGlued(before) && isDigits(word) && isGlued(word)) return isEndOfName(tokens, i - 2);
  if (before.text === '.' && isGlued(before)) return word?.kind === 'word' && /^\p{Lu}+$/u.test(word.text);
  if (!isHyphen(before) || before.spaced) return false;
  return word?.kind === 'word' && !OPEN_PREFIX.test(word.lower);
}

/** "1080p": lines of a picture; other numbers before "p" are pence. */
const SCREEN_LINES = /^(?:240|360|480|576|720|1080|1440|2160)$/;
/** What "4K" is the sharpness of; before anything else it is four thousand. */
const SCREEN = /^(?:tvs?|television|video|screens?|resolution|display|monitor|ultra|hd|camera|film|content)$/;

/** "3s", "21st", "4K", "9AB8": digits with letters right after them that are neither scale nor unit. */
function isStartOfName(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (!isDigits(tokens[i]) || after?.kind !== 'word' || after.spaced) return false;
  if (/^[2-6]$/.test(tokens[i]?.text ?? '') && after.text === 'G') return true;
  const isScreen = after.text === 'K' && SCREEN.test(tokens[i + 2]?.lower ?? '');
  if (/^[1-9]$/.test(tokens[i]?.text ?? '') && (after.text === 'D' || isScreen)) return true;
  const isDecade = after.lower === 's' && /^\d+$/.test(tokens[i]?.text ?? '');
  if (after.lower === 'x' && tokens[i + 2]?.text === '10') return false;
  const isModel = isDigits(tokens[i + 2]) && isGlued(tokens[i + 2]) && !/^[23]$/.test(tokens[i + 2]?.text ?? '');
  // "7700M", "802.11ac": nobody writes thousands of millions, or acres and decimals of them, so.
  const isMoney = CURRENCY_SIGNS.has(tokens[i - 1]?.text ?? '');
  if (!isMoney && /^\d{4,}$/.test(tokens[i]?.text ?? '') && /^[KMBT]$/.test(after.text)) return true;
  if (after.text === 'ac' || (after.text === 'p' && SCREEN_LINES.test(tokens[i]?.text ?? ''))) return true;
  const isKnown =
    SCALES.has(after.lower) ||
    SHORT_SCALES.has(after.lower) ||
    UNIT_NAMES.has(after.text) ||
    UNIT_NAMES.has(after.lower) ||
    CURRENCY_CODES.has(after.text) ||
    /^(?:p|x|c|e|k|kn|sen|G|C|F|bln|mmBTU|ish)$/.test(after.text);
  return isDecade || isModel || !isKnown;
}

/**
 * Where a run of tokens ends that holds digits but no quantity: a web address, a date, a time of day, a telephone or
 * version number, a model name. `null` when none begins at token `i`.
 */
export function endOfCode(reading: Reading, i: number): number | null {
  const { tokens } = reading;
  const address =
    endOfAddress(tokens, i) ??
    endOfReference(tokens, i) ??
    endOfIndexWeight(tokens, i) ??
    endOfParagraph(tokens, i) ??
    endOfNamedScore(tokens, i) ??
    endOfVote(tokens, i) ??
    endOfYears(tokens, i) ??
    endOfPageNote(tokens, i) ??
    endOfDate(reading, i) ??
    endOfTime(tokens, i) ??
    endOfTelephone(tokens, i) ??
    endOfChain(reading, i);
  if (address !== null) return address;
  if (isCalibre(tokens, i)) return i + 1;
  return isEndOfName(tokens, i) || isStartOfName(tokens, i) ? endOfPart(tokens, i) : null;
}

/** A name goes on over letters and digits, not over marks: "9AB8", not "S22," and what follows. */
function endOfPart(tokens: readonly Token[], i: number): number {
  let next = i + 1;
  while (isGlued(tokens[next]) && tokens[next]?.kind !== 'mark') next++;
  return next;
}
