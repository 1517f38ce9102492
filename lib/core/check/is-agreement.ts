import type { QuantityComparison } from '../figure/compare-figures.ts';
import type { ThingRelation } from '../figure/compare-things.ts';
import { areSpentApart } from '../figure/frame/marks-of.ts';
import { SCORE } from '../figure/tally-units.ts';
import { isCurrency } from '../figure/unit-dimensions.ts';
import type { Pairing } from './figure-evidence.ts';
import { agreementOdds } from './headline-odds.ts';
import { hasManyDigits, isSmallCount, isTelling } from './is-telling.ts';
import { isOneFrame, isOneMeasure } from './one-frame.ts';
import { SAME_STORY } from './weigh.ts';

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

/** From here on a number of people may be given with two nouns ("three Democrats", "three members"); one and two are everywhere. */
const SMALLEST_OF_TWO_NOUNS = 3;

/** Names and words that must be in common then. */
const SHARED_OF_TWO_NOUNS = 4;

/** From so many of their words in common on, two sentences tell one event, and two of it are two. */
const WORDS_OF_ONE_EVENT = 5;

/** Whether sentences with "two people" and with "two crew members" are in nearly the same words. */
const isOneEvent = ({ evidence: { names, nearbyTopics, frames } }: Pairing): boolean =>
  frames.overlap >= SAME_STORY && names + nearbyTopics >= WORDS_OF_ONE_EVENT;

/** Whether two small numbers of people, with a wider noun and a narrower one, are in sentences of like words. */
const areSamePeople = ({ page, evidence: { thing, names, nearbyTopics } }: Pairing): boolean =>
  thing === 'wider' && (page.figure.value ?? 0) >= SMALLEST_OF_TWO_NOUNS && names + nearbyTopics >= SHARED_OF_TWO_NOUNS;

/** Whether the two may be one figure although a bound, a range or a rounding merely takes the number of one in. */
function mayTakeIn(pairing: Pairing): boolean {
  if (isUnitMissing(pairing)) return false;
  return isOneNoun(pairing) || (pairing.evidence.thing === 'unclear' && isOneMeasure(pairing) && isOneFrame(pairing));
}

/** From so many votes on, two results are not equal by chance. */
const LEAST_OF_VOTE = 100;

/** Whether one is the age of somebody and the other that of several: "a 9-year-old student", "9-year-old boys". */
function areOneAndSeveral({ entry, page }: Pairing): boolean {
  const [a, b] = [entry.claim.counted, page.figure.counted];
  return entry.thing.isAge && page.thing.isAge && a !== null && b !== null && a.endsWith('s') !== b.endsWith('s');
}

const OTHERS = /^others?\b/i;

/** Whether the two cannot be one figure, whatever else is in common. */
function isRuledOut(pairing: Pairing, { isEqual, isWrittenAlike }: QuantityComparison): boolean {
  const { entry, page } = pairing;
  // "Two more" is no "two", but "another two" are "two others", and a sum is the same with "an additional" before it.
  const isSum = entry.quantity.unit !== null && isCurrency(entry.quantity.unit);
  if (!isSum && entry.thing.isFurther !== page.thing.isFurther)
    return ![entry.claim, page.figure].some(({ counted }) => counted !== null && OTHERS.test(counted));
  const isWritten = isWrittenAlike || (isEqual && hasManyDigits(entry.quantity) && hasManyDigits(page.figure));
  return !isWritten && !mayTakeIn(pairing);
}

/** Whether the number is one that another figure of the page's sentence counts: "27 goals in 80 appearances" says nothing of 27 appearances. */
const isOfAnother = ({ entry, page, evidence: { thing } }: Pairing): boolean =>
  thing === 'unlike' &&
  (page.figure.unit === null || !entry.isHeadline) &&
  entry.thing.head !== null &&
  page.alsoCounted.has(entry.thing.head);

/** A vote of hundreds is one vote. */
const isLargeVote = ({ page: { figure } }: Pairing): boolean =>
  figure.unit === SCORE && (figure.low ?? 0) >= LEAST_OF_VOTE;

/** Whether one person is named beside both numbers. */
const isOfOnePerson = ({ entry, evidence }: Pairing): boolean =>
  entry.frame.person.length > 0 && evidence.frames.isOnePerson;

/** Whether the frames of equal numbers show them to be one figure, whatever it counts. */
function isFramedAlike(pairing: Pairing, { isEqual }: QuantityComparison): boolean {
  const { page, evidence } = pairing;
  if (!isEqual || evidence.thing === 'unlike' || !isOneFrame(pairing)) return false;
  const isTwoNouns =
    (page.figure.value ?? 0) < SMALLEST_OF_TWO_NOUNS &&
    !isOneNoun(pairing) &&
    evidence.thing === 'wider' &&
    !isOneEvent(pairing);
  return !isTwoNouns && evidence.frames.words + evidence.frames.names >= SHARED_OF_FRAME;
}

/**
 * Whether one is a part of a number and the other, of another noun, is none ("among them 400 nurses", "about 400 people marched"),
 * or both are sums spent on two things: round numbers are met with again.
 */
const areOtherParts = ({ entry, page, evidence: { thing } }: Pairing): boolean =>
  page.figure.unit === null
    ? thing !== 'same' && entry.thing.isPart !== page.thing.isPart
    : areSpentApart(entry.frame.marks, page.frame.marks);

/** Whether nouns, names and words in common show equal numbers to be one figure; the frames are asked last. */
function isToldAlike(pairing: Pairing, { isWrittenAlike }: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  const { thing, scope, names, nearbyTopics, fit } = evidence;
  const isSmall = isSmallCount(entry.quantity) || isSmallCount(page.figure);
  if (isSmall && !isOneNoun(pairing) && !areSamePeople(pairing)) return false;
  if (scope === 'elsewhere' && (isSmall || page.sentence.places.length > 0)) return false;
  const isOneStory = fit >= SAME_STORY;
  const isNumberTelling = isTelling(page);
  // The noun beside a measure may be any that its sentence has.
  const isMeasure = page.figure.unit !== null && isWrittenAlike && isNumberTelling;
  if (thing === 'unlike' && !isOneStory && !isMeasure) return false;
  const shared = names + nearbyTopics + (isOneStory ? 1 : 0);
  if (shared < LEAST_SHARED[thing][isSmall ? 2 : isNumberTelling ? 0 : 1]) return false;
  // Minutes and percents are everywhere: without a word of either clause in common they are of two things.
  const isAnywhere = page.figure.unit !== null && !page.thing.isAge && !isNumberTelling && !isOneStory;
  if (isAnywhere && evidence.frames.words === 0 && !evidence.frames.isBare) return false;
  return hasManyDigits(page.figure) || !areOtherParts(pairing);
}

/** Enough speaks for the same thing to say that the agreeing numbers are one figure. */
export function isAgreement(pairing: Pairing, comparison: QuantityComparison): boolean {
  if (isOfAnother(pairing)) return false;
  // What a headline's bounds merely allow is too much.
  if (pairing.entry.isHeadline) return comparison.isEqual && agreementOdds(pairing) >= 0;
  if (isRuledOut(pairing, comparison) || areOneAndSeveral(pairing)) return false;
  const isOneFigure =
    isLargeVote(pairing) ||
    isToldAlike(pairing, comparison) ||
    isOfOnePerson(pairing) ||
    isFramedAlike(pairing, comparison);
  // "Holm got 41 seats, Berg 27" is not borne out by "Berg got 41 seats".
  return isOneFigure && pairing.evidence.frames.conflict !== 'item';
}
