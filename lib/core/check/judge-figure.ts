import type { Relation } from '../difference.ts';
import { type Quantity, significantDigits } from '../figure/allowed-range.ts';
import { compareFigures, type QuantityComparison } from '../figure/compare-figures.ts';
import { isPerson, type ThingRelation } from '../figure/counted-things.ts';
import { isLaterTime } from '../figure/figure-time.ts';
import { SCORE } from '../figure/tally-units.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { FigureEntry } from '../index/figure-entry.ts';
import type { EntryInContext } from '../index/find-figure-claims.ts';
import { isContradicted, isPartOfOther, isTurned, type Pairing, pairUp } from './figure-evidence.ts';
import { agreementOdds, contradictionOdds } from './headline-odds.ts';
import { isAlike, isOneFrame, isOneMeasure } from './one-frame.ts';
import type { PageFigure } from './page-figure.ts';

/** A page's figure held against one claim. */
export interface FigureVerdict {
  readonly entry: FigureEntry;
  readonly page: PageFigure;
  /** `possible`: the same number, of what may be another thing. Nothing is said of it, nor of other numbers then. */
  readonly relation: Relation | 'possible';
  readonly comparison: QuantityComparison;
  readonly thing: ThingRelation;
  /** How much speaks for the two being of the same thing. */
  readonly weight: number;
  /** The names and words that they have in common, all counted: what tells equally weighty pairs apart. */
  readonly closeness: number;
  /** Whether it is a later, higher count of a total that only grows. */
  readonly isLater: boolean;
  /** Whether noun, event and place are all the same, so that the page contradicts itself rather than tells something else. */
  readonly isSure: boolean;
}

/** A verdict that is reported. */
export interface ReportedVerdict extends FigureVerdict {
  readonly relation: Relation;
}

/** Events whose count only grows: a later, higher number is the same total at a later time. */
const RUNNING_TOTALS: ReadonlySet<string> = new Set([
  'death',
  'injury',
  'casualty',
  'arrest',
  'displacement',
  'evacuation',
  'destruction',
  'damage',
  'burning',
  'infection',
]);

/** Numbers of so many digits do not meet by chance. */
const TELLING_DIGITS = 3;
/** Nor do larger counts of the same people in the same event; small ones do. */
const SMALLEST_TELLING_COUNT = 20;
/** Words that a number which slipped needs in common where no name is. */
const SLIP_TOPICS = 3;
/** From this share of the claim's words on, the page tells the same story. */
const SAME_STORY = 0.6;
/** From this ratio of its ends on, a range names no number: "dozens", "hundreds". */
const VAGUE_RATIO = 3;

const isVague = ({ low, high }: Pick<Quantity, 'low' | 'high'>): boolean =>
  low !== null && high !== null && high >= low * VAGUE_RATIO && high > low;

const isSmallCount = ({ unit, value }: Pick<Quantity, 'unit' | 'value'>): boolean =>
  unit === null && Math.abs(value ?? 0) < SMALLEST_TELLING_COUNT;

/** Whether the number alone is telling: no other would be just this by chance. */
function isTelling({ figure }: PageFigure): boolean {
  const { value, unit, low } = figure;
  if (unit === SCORE) return (low ?? 0) >= SMALLEST_TELLING_COUNT;
  if (value === null) return false;
  const digits = String(Math.abs(value)).replace(/[.e+-]|0+$/g, '');
  return (
    digits.length >= TELLING_DIGITS ||
    (digits.length > 1 && !Number.isInteger(value)) ||
    Math.abs(value) >= 10 ** TELLING_DIGITS
  );
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * Words of the claim that a page must have around a number for it to be the claim's: when the number is telling, when it
 * might be met by chance, and for small counts. Set on headlines against their own stories, with the number and with
 * another in its place, and against other stories.
 */
const LEAST_SHARED: Readonly<Record<ThingRelation, readonly [telling: number, common: number, small: number]>> = {
  same: [0, 0, 1],
  wider: [1, 1, 2],
  unclear: [1, 2, 2],
  unlike: [2, 2, 3],
  sibling: [NEVER, NEVER, NEVER],
  other: [NEVER, NEVER, NEVER],
};

/** What each kind of sameness weighs against words and names in common. */
const THING_WEIGHT: Readonly<Record<ThingRelation, number>> = {
  same: 3,
  wider: 1,
  unclear: 1,
  unlike: 0,
  sibling: 0,
  other: 0,
};
/** The weight from which a different number is a contradiction and not another figure. */
const LEAST_CONTRADICTION = 5;
/** A page with less than this share of a headline's words tells another story. */
const HALF_STORY = 0.5;
/** What a person named beside both numbers weighs. */
const ONE_PERSON = 3;
/** Words and names beyond these add nothing. */
const MOST_WORDS = 3;
const MOST_NAMES = 2;

function weigh({ entry, page, evidence }: Pairing): number {
  const { thing, names, topics, fit, frames } = evidence;
  const isOneEvent = entry.thing.frame !== null && entry.thing.frame === page.thing.frame;
  return (
    THING_WEIGHT[thing] +
    (isOneEvent ? 1 : 0) +
    Math.min(names, MOST_NAMES) +
    Math.min(topics, MOST_WORDS) +
    (fit >= SAME_STORY ? 1 : 0) +
    (frames.isOnePerson ? ONE_PERSON : frames.conflict === null ? frames.shared : 0)
  );
}

const isContraryToHeadline = (pairing: Pairing): boolean =>
  pairing.evidence.fit >= HALF_STORY &&
  pairing.page.measure === measureKey(pairing.entry.quantity.unit) &&
  contradictionOdds(pairing) >= 0;

/** Words and names of an equal number's frame that show it to be the claim's, whatever it counts. */
const SHARED_OF_FRAME = 2;

/** A share goes without its unit: "half", "50 percent". */
const isUnitMissing = ({ entry, page }: Pairing): boolean =>
  (entry.quantity.unit === null) !== (page.figure.unit === null) &&
  entry.quantity.unit !== 'percent' &&
  page.figure.unit !== 'percent';

/** Whether both have one noun: what is said of those counted may be in the one text alone. */
const isOneNoun = ({ entry, page, evidence: { thing } }: Pairing): boolean =>
  thing === 'same' || (thing !== 'other' && entry.thing.head !== null && entry.thing.head === page.thing.head);

/** From here on a number of people may be told by two nouns ("three Democrats", "three members"); one and two are everywhere. */
const SMALLEST_OF_TWO_NOUNS = 3;
/** Names and words that must be in common then. */
const SHARED_OF_TWO_NOUNS = 4;

/** Whether small numbers of people with two nouns, one of which takes in the other, are told in like words. */
const areSamePeople = ({ page, evidence: { thing, names, nearbyTopics } }: Pairing): boolean =>
  thing === 'wider' && (page.figure.value ?? 0) >= SMALLEST_OF_TWO_NOUNS && names + nearbyTopics >= SHARED_OF_TWO_NOUNS;

/** Whether the two may be one figure although a bound, a range or a rounding merely takes the number of one in. */
function mayTakeIn(pairing: Pairing): boolean {
  if (isUnitMissing(pairing)) return false;
  return isOneNoun(pairing) || (pairing.evidence.thing === 'unclear' && isOneMeasure(pairing) && isOneFrame(pairing));
}

/** Rounded to three digits, a number is as good as written. */
const hasManyDigits = ({ value }: Pick<Quantity, 'value'>): boolean =>
  value !== null && significantDigits(value).length >= TELLING_DIGITS;

/** Whether the two cannot be one figure, whatever else is in common. */
function isRuledOut(pairing: Pairing, { isEqual, isWrittenAlike }: QuantityComparison): boolean {
  const { entry, page } = pairing;
  // "Two more" is no "two", but a sum is the same with "an additional" before it.
  if (entry.quantity.unit === null && entry.thing.isFurther !== page.thing.isFurther) return true;
  const isWritten = isWrittenAlike || (isEqual && hasManyDigits(entry.quantity) && hasManyDigits(page.figure));
  return !isWritten && !mayTakeIn(pairing);
}

/** Enough speaks for the same thing to say that the agreeing numbers are one figure. */
function isAgreement(pairing: Pairing, comparison: QuantityComparison): boolean {
  const { isEqual } = comparison;
  const { entry, page, evidence } = pairing;
  // "27 goals in 80 appearances" says nothing of 27 appearances.
  const isOfAnother =
    evidence.thing === 'unlike' && entry.thing.head !== null && page.alsoCounted.has(entry.thing.head);
  if (isOfAnother) return false;
  // What a headline's bounds merely allow is too much.
  if (entry.isHeadline) return isEqual && agreementOdds(pairing) >= 0;
  if (isRuledOut(pairing, comparison)) return false;
  const { thing, scope, names, nearbyTopics, fit, frames } = evidence;
  if (frames.isOnePerson) return true;
  const isTwoNouns = (page.figure.value ?? 0) < SMALLEST_OF_TWO_NOUNS && !isOneNoun(pairing) && thing === 'wider';
  const isFramed = isEqual && thing !== 'unlike' && isOneFrame(pairing);
  if (isFramed && !isTwoNouns && frames.words + frames.names >= SHARED_OF_FRAME) return true;
  const isSmall = isSmallCount(entry.quantity) || isSmallCount(page.figure);
  if (isSmall && !isOneNoun(pairing) && !areSamePeople(pairing)) return false;
  if (scope === 'elsewhere' && (page.places.length > 0 || isSmall)) return false;
  const isOneStory = fit >= SAME_STORY;
  // The noun beside a measure may be any that its sentence has.
  const isMeasure = page.figure.unit !== null && comparison.isWrittenAlike && isTelling(page);
  if (thing === 'unlike' && !isOneStory && !isMeasure) return false;
  // Minutes and percents are everywhere: without a word of either clause in common they are of two things.
  const isAnywhere = page.figure.unit !== null && !page.thing.isAge && !isTelling(page) && !isOneStory;
  if (isAnywhere && frames.words === 0 && !frames.isBare) return false;
  const shared = names + nearbyTopics + (isOneStory ? 1 : 0);
  return shared >= LEAST_SHARED[thing][isSmall ? 2 : isTelling(page) ? 0 : 1];
}

/** Enough speaks for the same thing to say that the numbers contradict each other. */
function isContradiction(pairing: Pairing): boolean {
  const { entry, evidence } = pairing;
  const { thing, scope } = evidence;
  if (scope === 'elsewhere' || isPartOfOther(pairing)) return false;
  if (entry.isHeadline) return isContraryToHeadline(pairing);
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  return isOneThing && (weigh(pairing) >= LEAST_CONTRADICTION || isAlike(pairing));
}

/**
 * Whether the page has a later and higher count of a total that only grows, in the same place and in like words: a series,
 * of which the source has an earlier member.
 */
function isLaterInSeries(pairing: Pairing, comparison: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  const { thing, scope } = evidence;
  const isRunning = entry.thing.frame !== null && RUNNING_TOTALS.has(entry.thing.frame) && !entry.isHeadline;
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  if (!isRunning || !isOneThing || scope !== 'shared' || !comparison.isHigher) return false;
  // What is told of one day is that day's event; "by Friday" and a bare "has killed" are counts so far.
  const areCounts = [evidence.sourceTime, page.time].every(({ told, edge }) => told === null || edge === 'until');
  const isLater = areCounts && isLaterTime(evidence.sourceTime, page.time);
  return isLater && isOneFrame(pairing) && isAlike(pairing);
}

/** Whether both count people, and say of them what happened to no others. */
function areOtherStates({ entry, page }: Pairing): boolean {
  const [a, b] = [entry.thing.frame, page.thing.frame];
  const arePeople = page.figure.unit === null && (isPerson(entry.thing.head) || isPerson(page.thing.head));
  return arePeople && a !== b;
}

/**
 * Whether a page's figure may be the one that a headline has otherwise. Of another noun or state, or a person's age, only
 * where the article tells its news, and as the first of its measure.
 */
function isOfHeadline(pairing: Pairing): boolean {
  const { page, evidence } = pairing;
  const isOther = areOtherStates(pairing);
  // One killed may be one of several who were shot.
  if (evidence.frames.conflict === 'person' || (isOther && pairing.entry.quantity.value === 1)) return false;
  const isLoose = evidence.thing === 'unlike' || isOther || page.thing.isAge;
  return !isLoose || evidence.frames.isOnePerson || (page.isInLead && page.isFirst);
}

/** Whether a value is a whole number; a range may be of any. */
const isWhole = (value: number | null): boolean => value === null || Number.isInteger(value) || Math.abs(value) < 1;

/** Whether two numbers may be compared at all: those of one event, in one frame. */
function areComparable(pairing: Pairing, comparison: QuantityComparison): boolean {
  const { entry, evidence } = pairing;
  // A number with decimals counts nothing.
  const [a, b] = [entry.quantity, pairing.page.figure];
  if (a.unit === null && b.unit === null && isWhole(a.value) !== isWhole(b.value)) return false;
  if (evidence.times === 'apart') return isLaterInSeries(pairing, comparison);
  if (entry.isHeadline) return isOfHeadline(pairing);
  if (evidence.times === 'unsure') return false;
  // An equal number of those who exclude each other is told of one thing, if no other would be just this by chance.
  const isSwap = evidence.thing === 'sibling' && evidence.scope === 'shared' && isTelling(pairing.page);
  return (isSwap && evidence.frames.conflict === null) || isOneFrame(pairing);
}

/** Equal numbers of people who exclude each other, in one event. */
function isSiblingSwap({ entry, page, evidence }: Pairing): boolean {
  return (
    evidence.thing === 'sibling' &&
    entry.thing.frame !== null &&
    evidence.scope !== 'elsewhere' &&
    evidence.names + evidence.topics >= 1 &&
    !isSmallCount(page.figure) &&
    entry.thing.isPart === page.thing.isPart
  );
}

/** How two figures would stand to each other if they may be compared. */
function relationOf(pairing: Pairing, comparison: QuantityComparison): FigureVerdict['relation'] | null {
  const { entry, page } = pairing;
  const { thing, scope, topics } = pairing.evidence;
  if (thing === 'sibling') return comparison.relation === 'same' && isSiblingSwap(pairing) ? 'differs' : null;
  // "Hundreds of people" neither bears out a headline's number nor speaks against another.
  if (entry.isHeadline && isVague(page.figure)) return null;
  // "Billions of dollars" is any sum.
  if (page.figure.unit !== null && page.figure.unit !== SCORE && (isVague(page.figure) || isVague(entry.quantity)))
    return null;
  // Nor does a range, which takes in any number between its ends.
  if (entry.isHeadline && page.figure.value === null && entry.quantity.value !== null) return 'possible';
  // A deficit of 3 percent is -3 percent: a sign alone is no other number.
  if (entry.quantity.value !== null && entry.quantity.value !== 0 && entry.quantity.value === -(page.figure.value ?? 0))
    return 'possible';
  if (comparison.relation === 'same') return isAgreement(pairing, comparison) ? 'same' : 'possible';
  // The same number with another bound or unit speaks for one thing as an equal one does.
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  if (comparison.kind === 'comparator' || comparison.kind === 'unit') {
    if (comparison.kind === 'comparator' && entry.isHeadline) return 'possible';
    return isOneThing && isAgreement(pairing, comparison) ? 'differs' : null;
  }
  const isSlip = comparison.isSlip && isOneThing && (scope === 'shared' || (scope === 'open' && topics >= SLIP_TOPICS));
  const isOfOneThing = isContradiction(pairing) || isSlip;
  if (comparison.relation === 'differs') return isOfOneThing ? 'differs' : null;
  if (isOfOneThing && scope === 'shared') return 'unclear';
  return page.measure === measureKey(entry.quantity.unit) ? 'possible' : null;
}

/** The relation that may be spoken of: other numbers of another event or frame are passed over. */
function allowedRelation(pairing: Pairing, comparison: QuantityComparison): FigureVerdict['relation'] | null {
  const relation = relationOf(pairing, comparison);
  if (relation !== 'differs' && relation !== 'unclear') return relation;
  return areComparable(pairing, comparison) ? relation : null;
}

/** What is made of one change that goes up here and down there. */
const REVERSED = { relation: 'differs', kind: 'value', severity: 'major', isEqual: false } as const;

/** Whether both tell one change of one thing, in opposite directions. */
function isContrary(pairing: Pairing, { isEqual }: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  if (!isEqual || entry.isHeadline || !isTurned(pairing) || evidence.times === 'apart' || evidence.times === 'unsure')
    return false;
  const isOneThing = evidence.thing === 'same' || (evidence.thing === 'unclear' && isOneMeasure(pairing));
  return (
    isOneThing && page.figure.unit !== null && evidence.scope === 'shared' && isOneFrame(pairing) && isAlike(pairing)
  );
}

/**
 * Whether a page's figure is the claim's, and if so how it stands to it; `null` when they are not of the same thing, or
 * when nothing can be said.
 */
export function judgeFigure(candidate: EntryInContext, page: PageFigure): FigureVerdict | null {
  const { entry } = candidate;
  const pairing = pairUp(candidate, page);
  const { thing, scope, topics } = pairing.evidence;
  if (thing === 'other' || entry.frame.isNoAmount || page.frame.isNoAmount) return null;
  const compared = compareFigures(entry.quantity, page.figure);
  const isReversed = isContrary(pairing, compared);
  if (!isReversed && isContradicted(pairing)) return null;
  const comparison: QuantityComparison = isReversed ? { ...compared, ...REVERSED } : compared;
  const relation = isReversed ? 'differs' : allowedRelation(pairing, comparison);
  if (relation === null) return null;
  const isSure =
    pairing.evidence.frames.isOnePerson ||
    (thing === 'same' && scope === 'shared' && entry.thing.frame !== null && topics >= 1);
  const weight = entry.isHeadline ? contradictionOdds(pairing) : weigh(pairing);
  const isLater = (relation === 'differs' || relation === 'unclear') && isLaterInSeries(pairing, comparison);
  const { names, nearbyTopics, frames } = pairing.evidence;
  const closeness = names + topics + nearbyTopics + frames.words;
  return {
    entry,
    page,
    relation: isLater ? 'differs' : relation,
    comparison,
    thing,
    weight,
    closeness,
    isLater,
    isSure,
  };
}
