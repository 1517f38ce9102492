import { itemAt } from '../item-at.ts';
import { isPluralWord, isState, type NounPhrase } from './counted.ts';
import type { Comparator, Figure } from './figure.ts';
import { isHyphen, OF_THEM } from './read-cardinal.ts';
import type { Token } from './token.ts';

/** A figure while its sentence is read: positions are tokens. */
export interface Draft extends Pick<Figure, 'value' | 'low' | 'high' | 'comparator' | 'trend' | 'unit'> {
  /** First token of the figure, its bounding words included, and the first after it. */
  readonly first: number;
  readonly next: number;
  /** First token of the number or its currency, and the first after its unit. */
  readonly numberFirst: number;
  readonly unitNext: number;
  readonly noun: NounPhrase | null;
  /** Whether the noun is that of an earlier number. */
  readonly isCarried?: boolean;
  /** Whether it is one of several ages: "aged two, five and nine". */
  readonly isAged?: boolean;
  readonly isScaled: boolean;
}

const isBelow = (comparator: Comparator): boolean => comparator === 'under' || comparator === 'atMost';
const isAbove = (comparator: Comparator): boolean => comparator === 'over' || comparator === 'atLeast';

/** "Larger than 10 and smaller than 20": two bounds of one number. */
function joinBounds(tokens: readonly Token[], left: Draft, right: Draft): Draft | null {
  const gap = tokens.slice(left.next, right.first).map(({ lower }) => lower);
  if (
    gap.length > 2 ||
    !gap.every((word) => /^(?:and|but|,)$/.test(word)) ||
    left.value === null ||
    right.value === null
  )
    return null;
  const isRising = isAbove(left.comparator) && isBelow(right.comparator) && left.value < right.value;
  const isFalling = isBelow(left.comparator) && isAbove(right.comparator) && left.value > right.value;
  if ((!isRising && !isFalling) || (left.unit !== null && left.unit !== right.unit)) return null;
  const [low, high] = isRising ? [left.value, right.value] : [right.value, left.value];
  return { ...right, first: left.first, numberFirst: left.numberFirst, value: null, low, high, comparator: 'between' };
}

/** The coins of a sum: how they are called, by the name of the money. */
const COINS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'cent'],
  ['euro', 'cent'],
  ['pound sterling', 'penny'],
]);

/** "$4 and 25 cents" */
function joinCoins(tokens: readonly Token[], left: Draft, right: Draft): Draft | null {
  const { value } = left;
  const isCoin = left.unit !== null && COINS.get(left.unit) === right.unit && right.comparator === 'exactly';
  const isGap = right.first === left.next + 1 && tokens[left.next]?.lower === 'and';
  if (!isCoin || !isGap || value === null || right.value === null || right.value >= 100 || !Number.isInteger(value))
    return null;
  const coins = right.value / 100;
  const ends = {
    low: left.low === null ? null : left.low + coins,
    high: left.high === null ? null : left.high + coins,
  };
  return { ...left, ...ends, value: value + coins, next: right.next, unitNext: right.unitNext };
}

/** "Under 296 hp (224 kW / 300 PS)": the same measure in another unit has the same bound. */
function inheritBound(tokens: readonly Token[], left: Draft, right: Draft): Draft {
  const opening = tokens.slice(left.unitNext, right.first).map(({ text }) => text);
  const isOther = left.unit !== null && right.unit !== null && left.unit !== right.unit;
  const isRestated = opening.at(-1) === '(' ? opening.length < 4 : opening.length === 1 && opening[0] === '/';
  if (
    !isOther ||
    !isRestated ||
    right.comparator !== 'exactly' ||
    left.comparator === 'exactly' ||
    right.value === null
  )
    return right;
  const { comparator } = left;
  if (isAbove(comparator)) return { ...right, comparator, high: null };
  return isBelow(comparator) ? { ...right, comparator, low: null } : { ...right, comparator };
}

/** "11 of his 16 years", "18 of 27 members": a part and its whole are of one thing. */
function isPartOf(left: Draft, right: Draft, [of, article]: readonly string[]): boolean {
  const isOwn = left.unit === null && (left.noun === null || left.noun.first < left.numberFirst);
  return (
    isOwn &&
    of === 'of' &&
    (article === undefined || /^(?:the|his|her|its|their|those|these|our|my)$/.test(article)) &&
    left.value !== null &&
    left.value > 1 &&
    right.value !== null &&
    left.value <= right.value &&
    !right.unit?.endsWith(' of age')
  );
}

/** Between a share and the number that it is of: "half of her 40 paintings", "a third of the combined 900 sales". */
const SHARE_OF =
  /^of(?: (?:the|his|her|its|their|those|these|our|my|all))?(?: (?:combined|total|estimated|remaining|original|roughly|about|some|nearly|almost))*$/;

/** The noun that a share's whole counts, where the share has none of its own. */
function nounOfWhole(left: Draft, right: Draft, gap: readonly string[]): NounPhrase | null {
  const isShare = left.value !== null && left.value < 1 && left.unit === null;
  const isBare = left.noun === null || left.noun.next === right.first;
  return isShare && isBare && right.unit !== 'percent' && SHARE_OF.test(gap.join(' ')) ? right.noun : null;
}

/** "1,200 full-time and 300 part-time workers", "12 gold and 9 silver medals": the noun that a qualifier goes without. */
function sharedHead(tokens: readonly Token[], left: Draft, right: Draft): NounPhrase | null {
  const joint = tokens.slice(left.next, right.first).map(({ lower }) => lower);
  const isJoined = joint.length === 1 && /^(?:and|or|,)$/.test(joint[0] ?? '');
  const isBare = left.unit === null && left.value !== 1 && left.noun !== null && left.noun.next === left.next;
  if (!isJoined || !isBare || right.unit !== null || right.noun === null) return null;
  const { first, next } = right.noun;
  const isQualified = first === right.unitNext && next - first > 1 && !isState(tokens[left.next - 1]?.lower ?? '');
  const [qualifier, head] = [tokens[left.next - 1]?.lower ?? '', tokens[next - 1]?.lower ?? ''];
  return isQualified && isPluralWord(head) && !isPluralWord(qualifier) ? { first: next - 1, next } : null;
}

/** "280 million of the 1.5 billion shekels", "four-, five- and six-cylinder": a unit or noun told once for several. */
function shareUnit(tokens: readonly Token[], left: Draft, right: Draft): Draft {
  const gap = tokens.slice(left.unitNext, right.first).map(({ lower }) => lower);
  if (isPartOf(left, right, gap)) return { ...left, unit: right.unit, noun: right.noun };
  const whole = nounOfWhole(left, right, gap);
  if (whole) return { ...left, noun: whole, next: left.unitNext };
  const head = sharedHead(tokens, left, right);
  if (head) return { ...left, noun: head };
  // "12 by 14 feet", "aged 9 and 11"
  const isArea = gap.length === 1 && /^(?:by|x|×)$/.test(gap[0] ?? '') && right.unit !== null;
  if (isArea && left.unit === null && left.unitNext === left.next) return { ...left, unit: right.unit };
  const isSuspended = isHyphen(tokens[left.unitNext]) && gap.every((word) => /^(?:-|,|and|or|to|an?)$/.test(word));
  return isSuspended && left.unit === null ? { ...left, unit: right.unit, noun: left.noun ?? right.noun } : left;
}

/** "Aged 9 and 11", "two boys, 9 and 11,": the second age. */
function shareAge(tokens: readonly Token[], left: Draft, right: Draft): Draft {
  const gap = tokens.slice(left.unitNext, right.first).map(({ lower }) => lower);
  const isAnd = gap.length === 1 && /^(?:and|or|,)$/.test(gap[0] ?? '');
  const isAged = /^(?:aged|ages)$/.test(tokens[left.numberFirst - 1]?.lower ?? '');
  const isPair = tokens[left.numberFirst - 1]?.text === ',' && tokens[right.next]?.text === ',';
  // "Aged two, five and nine": each of them
  const isListed = left.isAged === true && right.noun?.first !== right.next;
  const isAge = isAnd && (isAged || isPair || isListed) && left.unit === 'year of age' && right.unit === null;
  return isAge ? { ...right, unit: left.unit, isAged: isAged || isListed } : right;
}

/** Between two numbers, what lets the second go without the noun: "five votes to stop it, and four to hear it". */
const CARRIED = /^(?:,|;|and|or|but|than|compared|with|from|up|down|versus|just|only|another|about|nearly|some)$/;

/** The number that goes on with the noun of the one before takes it on. */
function shareNoun(tokens: readonly Token[], left: Draft, right: Draft): Draft {
  const isBare = right.noun === null && right.unit === null && left.unit === null && left.noun !== null;
  // "One of two regions", not "two of them"
  const isOfOther = tokens[right.next]?.lower === 'of' && !OF_THEM.test(tokens[right.next + 1]?.lower ?? '');
  if (!isBare || isOfOther || (left.noun.first < left.numberFirst && !left.isCarried)) return right;
  let gap = right.first - 1;
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  // "Holm got 41 seats, Berg 27"
  while (isName(gap) && gap > left.next) gap--;
  const joint = gap;
  while (gap >= left.next && CARRIED.test(tokens[gap]?.lower ?? '')) gap--;
  return gap < joint ? { ...right, noun: left.noun, isCarried: true } : right;
}

/** Words before a number that goes on with the unit of the one before. */
const GOING_ON = /^(?:and|or|from|with|than|versus|by|to)$/;
/** What may follow it; another word would be what it counts. */
const AFTER_BARE = /^(?:in|on|at|for|last|this|next|a|an|the|after|today|yesterday|previously|earlier|[.,;:)])$/;
/** Numbers further apart than by this ratio are of two measures. */
const ONE_MEASURE = 4;

const FORECAST = /^(?:forecasts?|expectations?|estimates?|predictions?|peak|average|median|target)$/;

/** The words before both numbers that make them two of one kind: "from 208 pounds to 193", "by 2 percent … by 1". */
function areTold(before: string, joint: string, opening: string): boolean {
  if (joint === 'to') return before === 'from' || opening === 'from';
  return joint === 'by' ? before === 'by' : GOING_ON.test(joint);
}

/** "3 percent in 2018 and 2.1 last year": the number that goes on with the unit of the one before takes it on. */
function carryUnit(tokens: readonly Token[], left: Draft, right: Draft): Draft {
  const isBare = right.unit === null && (right.noun === null || right.noun.first < right.numberFirst);
  const size = left.value ?? left.high;
  if (!isBare || left.unit === null || size === null || right.value === null) return right;
  if (right.isScaled && !left.isScaled) return right;
  const ratio = Math.max(size / right.value, right.value / size);
  const after = tokens[right.next];
  if (!(ratio <= ONE_MEASURE) || (after !== undefined && !AFTER_BARE.test(after.lower))) return right;
  const [before, opening] = [tokens[left.first - 1]?.lower ?? '', tokens[left.first]?.lower ?? ''];
  const joint = tokens[right.first - 1]?.lower ?? '';
  // "0.4 per cent, against forecasts of 0.3"
  const isForecast = joint === 'of' && FORECAST.test(tokens[right.first - 2]?.lower ?? '');
  const isTold = isForecast || areTold(before, joint, opening);
  return isTold && !left.unit.endsWith(' of age') ? { ...right, unit: left.unit, noun: null } : right;
}

/** "Slid 40 cents to $12.15": the unit of the number before is not what is counted. */
const withoutUnitNoun = (_: readonly Token[], left: Draft, right: Draft): Draft =>
  right.noun && right.noun.first >= left.numberFirst && right.noun.next <= left.unitNext
    ? { ...right, noun: null }
    : right;

/** A figure with what the one before it lends: bound, age, unit or noun. */
const goOn = (tokens: readonly Token[], left: Draft, right: Draft): Draft =>
  [withoutUnitNoun, inheritBound, shareAge, carryUnit, shareNoun].reduce(
    (draft, lend) => lend(tokens, left, draft),
    right,
  );

/** Puts together what neighbouring figures of a sentence say of each other. */
export function joinDrafts(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined.at(-1);
    const both = last && (joinBounds(tokens, last, draft) ?? joinCoins(tokens, last, draft));
    if (both) joined[joined.length - 1] = both;
    else joined.push(last ? goOn(tokens, last, draft) : draft);
  }
  for (let i = joined.length - 2; i >= 0; i--) joined[i] = shareUnit(tokens, itemAt(joined, i), itemAt(joined, i + 1));
  return joined;
}
