import { endOfCode } from './code-number.ts';
import { findBoundBefore } from './comparator.ts';
import { isHyphen, type Reading } from './read-cardinal.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import type { Token } from './token.ts';
import { isYear } from './year-number.ts';

/** A range, the two ends of a result ("2-0"), or one quantity. */
export interface Extent extends Omit<Quantity, 'number' | 'isPlus' | 'bound'> {
  readonly kind: 'range' | 'score';
}

const DASH = /^[-\u2010-\u2015\u2212~]$/;
const LAST_GAP = 6;
/** After a movement, a number this many times the one before "to" is the level it arrived at, not the end of a range. */
const LEAST_LEVEL = 5;
const MOVEMENT =
  /^(?:by|up|down|rose|fell|gained|gains|added|adds|lost|climbed|jumped|dropped|slid|rises|falls|advanced|shed|narrowed|widened|shrank|grew|slipped|eased|edged|surged|soared|tumbled|plunged|sank|dipped|ticked|slumped|leapt|leaped|swelled|rallied|firmed|retreated|increased|decreased|declined)$/;
const CONTEST =
  /^(?:won|win|wins|winning|beat|beats|beaten|lost|loss|lose|lead|led|leads|trail|trailed|tie|tied|draw|drew|defeat|victory|down|up|record|game|score|scored|final|level|vote|votes|voted|voting|passed|approved|rejected|ruled|ruling|carried|split|fail|fails|failed|defeated|sank|backed|confirmed|adopted|upheld|cleared|divided|edged|outscored|improved|fell)$/;
/** After two numbers with a dash, what makes a result of them. */
const RESULT = /^(?:vote|defeat|win|loss|victory|majority|decision|ruling|record|lead|draw|tie|verdict|split)$/;

const numberStart = (tokens: readonly Token[], i: number): number => {
  let at = i;
  while (
    at < i + 3 &&
    tokens[at] &&
    tokens[at]?.kind !== 'digits' &&
    /^(?:us|hk|y|=|[$€£¥₹]|u\.s\.|a|c|nz)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  return tokens[at]?.kind === 'digits' ? at : i;
};

/** The quantity that begins at token `i`, past a currency sign, unless it is a date or a name. */
function quantityAt(reading: Reading, i: number): Quantity | null {
  const at = numberStart(reading.tokens, i);
  const sign = isHyphen(reading.tokens[at]) ? at + 1 : at;
  if (endOfCode(reading, sign) !== null && !reading.tokens[sign]?.spaced && at === sign)
    return readQuantity(reading, sign);
  return endOfCode(reading, sign) === null || at !== sign ? readQuantity(reading, sign) : null;
}

const HUNDRED = 100;

/** The number before a shared scale: "89" of "$89 to $93 billion". */
function sharedScale(left: Quantity, right: Quantity): number {
  // "Six or seven hundred"
  const hundreds = right.number.mantissa / HUNDRED;
  const isHundred = !right.number.inDigits && right.number.scale === 1 && Number.isInteger(hundreds) && hundreds < 10;
  const [scale, mantissa] = isHundred ? [HUNDRED, hundreds] : [right.number.scale, right.number.mantissa];
  const isShared = left.number.scale === 1 && scale > 1 && left.number.mantissa < mantissa;
  return isShared && left.number.inDigits === right.number.inDigits ? scale : 1;
}

const sameUnit = (left: string | null, right: string | null): boolean =>
  left === null ||
  right === null ||
  left === right ||
  left.startsWith(`${right} per`) ||
  right.startsWith(`${left} per`);

interface Link {
  readonly right: Quantity;
  /** Whether the words say that it is a range, whatever the units. */
  readonly isSure: boolean;
  readonly isDash: boolean;
}

function linkByDash(reading: Reading, left: Quantity): Link | null {
  const { tokens } = reading;
  const dash = tokens[left.next];
  if (
    dash === undefined ||
    !DASH.test(dash.text) ||
    left.number.inDigits !== (tokens[numberStart(tokens, left.next + 1)]?.kind === 'digits')
  )
    return null;
  // A dash between spaces parts clauses unless it is between two numbers alone.
  const right = quantityAt(reading, left.next + 1);
  if (right === null || right.number.first !== numberStart(tokens, left.next + 1)) return null;
  if (dash.spaced !== tokens[left.next + 1]?.spaced) return null;
  return { right, isSure: false, isDash: true };
}

/** "Three or four", "50 or 60", "300 or 400": one more of what the first number is counted in. */
function isNextTo({ value: low }: Quantity, { value: high }: Quantity): boolean {
  if (low === null || high === null) return false;
  const step = [1000, 100, 10].find((round) => low % round === 0 && low >= 2 * round) ?? 1;
  return high === low + step;
}

/** "A 30- to 40-minute walk", "a 30-to-40-minute walk": not "a 10-to-2 vote". */
function linkByHyphens(reading: Reading, left: Quantity): Link | null {
  const { tokens } = reading;
  const isHyphened = isHyphen(tokens[left.number.next]) && tokens[left.number.next + 1]?.lower === 'to';
  if (!isHyphened || left.unit !== null) return null;
  const to = left.number.next + 1;
  const right = quantityAt(reading, isHyphen(tokens[to + 1]) ? to + 2 : to + 1);
  return right?.unit != null ? { right, isSure: true, isDash: false } : null;
}

function linkByWord(reading: Reading, left: Quantity, isBetween: boolean, isFrom: boolean): Link | null {
  const { tokens } = reading;
  const hyphened = linkByHyphens(reading, left);
  if (hyphened) return hyphened;
  const word = tokens[left.next]?.lower;
  const isTo = word === 'to';
  const isOr = word === 'or' && left.unit === null;
  if (isTo || (isBetween && word === 'and') || isOr) {
    const right = quantityAt(reading, left.next + 1);
    // "From 24 to 33-35 billion"
    if (right === null || (right.unit === null && linkByDash(reading, right))) return null;
    if (isOr && !isNextTo(left, right) && sharedScale(left, right) === 1) return null;
    return { right, isSure: isBetween || isFrom || left.unit === null, isDash: false };
  }
  return isFrom ? linkOverGap(reading, left) : null;
}

/** "From 20 miles in 2008 to 29 miles": the other end after a few words. */
function linkOverGap(reading: Reading, left: Quantity): Link | null {
  const { tokens } = reading;
  for (let at = left.next; at < left.next + LAST_GAP; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,;.:()]$/.test(token.text)) return null;
    if (token.lower !== 'to') continue;
    const right = quantityAt(reading, at + 1);
    return right && { right, isSure: true, isDash: false };
  }
  return null;
}

/** A fall is of one measure up to this ratio: "from 6.1 to 5.8 percent", not "from 9 to 3 million". */
const ONE_MEASURE = 4;

/** "From 6.1 to 5.8 percent", "from 4.2 to 3.9 million": the first end of a fall, in the scale and unit of the other. */
export function withUnitToCome(reading: Reading, left: Quantity): Quantity {
  const { tokens } = reading;
  const bound = findBoundBefore(tokens, left.first)?.at ?? left.first;
  const isFrom = tokens[bound - 1]?.lower === 'from' && tokens[left.next]?.lower === 'to';
  const right = isFrom && left.value !== null ? quantityAt(reading, left.next + 1) : null;
  if (right === null || right.value === null || left.value === null || !sameUnit(left.unit, right.unit)) return left;
  const { number } = left;
  const scale = number.scale === 1 && number.inDigits && right.number.inDigits ? right.number.scale : 1;
  const value = left.value * scale;
  if (value <= right.value || value > right.value * ONE_MEASURE) return left;
  return { ...left, value, low: value, high: value, unit: left.unit ?? right.unit, number: { ...number, scale } };
}

/** Where a result ends that goes on: the tie-break and the next sets of "7-6 (4), 3-6, 6-2". */
export function endOfScore({ tokens }: Reading, i: number): number {
  let next = i;
  const isSmall = (at: number): boolean => /^\d{1,2}$/.test(tokens[at]?.text ?? '');
  while (true) {
    if (tokens[next]?.text === '(' && isSmall(next + 1) && tokens[next + 2]?.text === ')') next += 3;
    const set = tokens[next]?.text === ',' ? next + 1 : next;
    if (!isSmall(set) || !isSmall(set + 2) || !DASH.test(tokens[set + 1]?.text ?? '') || tokens[set + 1]?.spaced)
      return next;
    next = set + 3;
  }
}

/**
 * Reads the range that begins with a quantity: "5-10 %", "20 to 30", "between 20 and 30", "from $200 to $4 million".
 * Two numbers with a dash that do not rise are a result. `null` when the quantity is alone.
 */
export function readRange(reading: Reading, left: Quantity): Extent | null {
  const { tokens } = reading;
  const bound = findBoundBefore(tokens, left.first)?.at ?? left.first;
  const opening = tokens[bound - 1]?.lower;
  const isFrom = opening === 'from';
  const isBetween = opening === 'between';
  const link = linkByDash(reading, left) ?? linkByWord(reading, left, isBetween, isFrom);
  if (link === null || left.value === null || link.right.value === null) return null;
  const { right } = link;
  const scale = sharedScale(left, right);
  const low = left.value * scale;
  const high = link.right.value;
  if (isYear(tokens, left.number.first, left.next)) return null;
  const first = isFrom || isBetween ? bound - 1 : left.first;
  const extent = { low, high, value: null, first, next: right.next };
  if (link.isDash && left.unit === null && right.unit === null) {
    // "At 4-7, the Otters are last"
    const isRecord = opening === 'at' && left.number.inDigits && /^[,.]$/.test(tokens[right.next]?.text ?? '');
    const around = [opening, tokens[bound - 2]?.lower];
    const isContest = around.some((word) => CONTEST.test(word ?? '')) || RESULT.test(tokens[right.next]?.lower ?? '');
    const arePoints = low < high && /^points?$/.test(tokens[right.next]?.lower ?? '');
    if (low >= high || (isContest && !arePoints) || isRecord || (low === 0 && left.number.inDigits))
      return { ...extent, kind: 'score', unit: null };
  }
  if (low >= high || !sameUnit(left.unit, right.unit)) return null;
  const isOneSided = left.unit !== null && left.unit !== 'year of age' && right.unit === null;
  if (isOneSided && !isFrom && !isBetween && !link.isDash) return null;
  const isMoved = !link.isDash && !isFrom && !isBetween && MOVEMENT.test(opening ?? '');
  if (isMoved && (!link.isSure || high > low * LEAST_LEVEL)) return null;
  const unit = (right.unit?.length ?? 0) > (left.unit?.length ?? 0) ? right.unit : left.unit;
  const areAges = unit === null && /^(?:aged|ages)$/.test(tokens[first - 1]?.lower ?? '');
  return { ...extent, kind: 'range', unit: areAges ? 'year of age' : unit };
}
