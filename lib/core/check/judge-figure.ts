import type { Relation } from '../difference.ts';
import { compareFigures, type QuantityComparison } from '../figure/compare-figures.ts';
import type { ThingRelation } from '../figure/counted-things.ts';
import { isUnsureTime } from '../figure/figure-time.ts';
import { measureKey } from '../index/figure-aspects.ts';
import type { FigureEntry } from '../index/figure-entry.ts';
import type { EntryInContext } from '../index/find-figure-claims.ts';
import { isContradicted, isPartOfOther, type Pairing, pairUp } from './figure-evidence.ts';
import { agreementOdds, contradictionOdds } from './headline-odds.ts';
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
  /** Whether noun, event and place are all the same, so that the page contradicts itself rather than tells something else. */
  readonly isSure: boolean;
}

/** A verdict that is reported. */
export interface ReportedVerdict extends FigureVerdict {
  readonly relation: Relation;
}

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

const isVague = ({ figure: { low, high } }: PageFigure): boolean =>
  low !== null && high !== null && high >= low * VAGUE_RATIO && high > low;

const isSmallCount = ({ figure }: PageFigure): boolean =>
  figure.unit === null && Math.abs(figure.value ?? 0) < SMALLEST_TELLING_COUNT;

/** Whether the number alone is telling: no other would be just this by chance. */
function isTelling({ figure }: PageFigure): boolean {
  const { value } = figure;
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

/** Enough speaks for the same thing to say that the agreeing numbers are one figure. */
function isAgreement(pairing: Pairing, { isEqual }: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  // "27 goals in 80 appearances" says nothing of 27 appearances.
  const isOfAnother =
    evidence.thing === 'unlike' && entry.thing.head !== null && page.alsoCounted.has(entry.thing.head);
  if (isOfAnother) return false;
  // What a headline's bounds merely allow is too much.
  if (entry.isHeadline) return isEqual && agreementOdds(pairing) >= 0;
  const { thing, scope, names, nearbyTopics, fit } = evidence;
  const isSmall = isSmallCount(page);
  if (scope === 'elsewhere' && (page.places.length > 0 || isSmall)) return false;
  const isOneStory = fit >= SAME_STORY;
  if (thing === 'unlike' && !isOneStory) return false;
  const shared = names + nearbyTopics + (isOneStory ? 1 : 0);
  return shared >= LEAST_SHARED[thing][isSmall ? 2 : isTelling(page) ? 0 : 1];
}

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
/** Words and names beyond these add nothing. */
const MOST_WORDS = 3;
const MOST_NAMES = 2;

function weigh({ entry, page, evidence }: Pairing): number {
  const { thing, names, topics, fit } = evidence;
  const isOneEvent = entry.thing.frame !== null && entry.thing.frame === page.thing.frame;
  return (
    THING_WEIGHT[thing] +
    (isOneEvent ? 1 : 0) +
    Math.min(names, MOST_NAMES) +
    Math.min(topics, MOST_WORDS) +
    (fit >= SAME_STORY ? 1 : 0)
  );
}

/** A measure seldom has a noun of its own; it is told by its unit and the words around it. */
const isOneMeasure = ({ entry, page }: Pairing): boolean =>
  page.figure.unit !== null &&
  entry.quantity.unit !== null &&
  (entry.thing.head === null || page.thing.head === null || entry.thing.head === page.thing.head);

const isContraryToHeadline = (pairing: Pairing): boolean =>
  pairing.evidence.fit >= HALF_STORY &&
  pairing.page.measure === measureKey(pairing.entry.quantity.unit) &&
  contradictionOdds(pairing) >= 0;

/** Enough speaks for the same thing to say that the numbers contradict each other. */
function isContradiction(pairing: Pairing): boolean {
  const { entry, page, evidence } = pairing;
  const { thing, scope } = evidence;
  if (scope === 'elsewhere' || isPartOfOther(pairing)) return false;
  if (entry.isHeadline) return isContraryToHeadline(pairing);
  if (isUnsureTime(entry.time, page.time)) return false;
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  return isOneThing && weigh(pairing) >= LEAST_CONTRADICTION;
}

/** Equal numbers of people who exclude each other, in one event. */
function isSiblingSwap({ entry, page, evidence }: Pairing): boolean {
  return (
    evidence.thing === 'sibling' &&
    entry.thing.frame !== null &&
    evidence.scope !== 'elsewhere' &&
    evidence.names + evidence.topics >= 1 &&
    !isSmallCount(page) &&
    entry.thing.isPart === page.thing.isPart
  );
}

function relationOf(pairing: Pairing, comparison: QuantityComparison): FigureVerdict['relation'] | null {
  const { entry, page } = pairing;
  const { thing, scope, topics } = pairing.evidence;
  if (thing === 'sibling') return comparison.relation === 'same' && isSiblingSwap(pairing) ? 'differs' : null;
  // "Hundreds of people" neither bears out a headline's number nor speaks against another.
  if (entry.isHeadline && isVague(page)) return null;
  // Nor does a range, which takes in any number between its ends.
  if (entry.isHeadline && page.figure.value === null && entry.quantity.value !== null) return 'possible';
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

/**
 * Whether a page's figure is the claim's, and if so how it stands to it; `null` when they are not of the same thing, or
 * when nothing can be said.
 */
export function judgeFigure(candidate: EntryInContext, page: PageFigure): FigureVerdict | null {
  const { entry } = candidate;
  const pairing = pairUp(candidate, page);
  const { thing, scope, topics } = pairing.evidence;
  if (thing === 'other' || isContradicted(pairing)) return null;
  const comparison = compareFigures(entry.quantity, page.figure);
  const relation = relationOf(pairing, comparison);
  if (relation === null) return null;
  const isSure = thing === 'same' && scope === 'shared' && entry.thing.frame !== null && topics >= 1;
  const weight = entry.isHeadline ? contradictionOdds(pairing) : weigh(pairing);
  return { entry, page, relation, comparison, thing, weight, isSure };
}
