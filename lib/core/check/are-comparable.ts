import type { QuantityComparison } from '../figure/compare-figures.ts';
import { isPerson } from '../figure/compare-things.ts';
import { areNewsApart, isLaterTime } from '../figure/figure-time.ts';
import { areOfOtherDoings, areOfOtherTurns } from '../figure/frame/doing.ts';
import { nameKey } from '../figure/scope-names.ts';
import type { Pairing } from './figure-evidence.ts';
import { isDuration, isOfNamed, POINT } from './headline-odds.ts';
import { isTelling, isWhole } from './is-telling.ts';
import { areChangesApart, isAlike, isOneFrame, isOneMeasure } from './one-frame.ts';

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

const isRunningTotal = (event: string | null): boolean => event !== null && RUNNING_TOTALS.has(event);

/**
 * Whether the lower of two counts of a total that only grows is a floor, so that the higher may be the same total an hour
 * later. Two numbers that look like a slip (12, 21) are no such course.
 */
export function isFloorPassed({
  entry: { thing, quantity },
  page: { figure },
}: Pick<Pairing, 'entry' | 'page'>): boolean {
  const [lower] = [quantity, figure].sort((a, b) => (a.value ?? a.low ?? 0) - (b.value ?? b.low ?? 0));
  return isRunningTotal(thing.frame) && (lower?.comparator === 'atLeast' || lower?.comparator === 'over');
}

/**
 * Whether the page has a later and higher count of a total that only grows, in the same place and in like words: a series,
 * of which the source has an earlier member.
 */
export function isLaterInSeries(pairing: Pairing, comparison: QuantityComparison): boolean {
  const { entry, page, evidence } = pairing;
  const { thing, scope } = evidence;
  const isRunning = isRunningTotal(entry.thing.frame) && !entry.isHeadline;
  const isOneThing = thing === 'same' || (thing === 'unclear' && isOneMeasure(pairing));
  if (!isRunning || !isOneThing || scope !== 'shared' || !comparison.isHigher) return false;
  // What a sentence says of one day is that day's event; "by Friday" and a bare "has killed" are counts so far.
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

/** Whether the headline names a country or a state, the page's lead another, and the page has the headline's nowhere. */
function isElsewhere({ entry: { regions }, page: { story } }: Pairing): boolean {
  const { all, lead } = story.regions;
  return regions.size > 0 && lead.size > 0 && ![...regions].some((region) => all.has(region));
}

/**
 * Whether it is how long it took or takes somebody who is not of the headline: one whom it does not have as somebody's, or
 * does not name.
 */
function isOfAnotherActor(pairing: Pairing): boolean {
  const { actor } = pairing.page.frame;
  if (actor === null || !isDuration(pairing)) return false;
  const { topics } = pairing.entry;
  if (actor.names.length === 0) return !actor.people.some((person) => topics.includes(person));
  const keys = new Set(topics.map(nameKey));
  return !actor.names.some((key) => keys.has(key));
}

/**
 * Whether a headline's time is a record or a term in prison and the page's is not, or the page's a term that is only asked for
 * or possible.
 */
function areOtherLengths(pairing: Pairing): boolean {
  const [own, other] = [pairing.entry.frame.length, pairing.page.frame.length];
  // A headline says "after 3 years" for "three years later".
  if (own === 'gap' || other === 'gap') return false;
  return isDuration(pairing) && own !== other && (own !== 'other' || other === 'asked');
}

/**
 * Whether a page's figure may be the one that a headline has otherwise. Of another noun or state, or a person's age, only
 * where the article tells its news, and as the first of its measure.
 */
function isOfHeadline(pairing: Pairing): boolean {
  const { page, evidence } = pairing;
  if (areNewsApart(evidence.sourceTime, page.time) || isElsewhere(pairing)) return false;
  if (isOfAnotherActor(pairing) || areOtherLengths(pairing)) return false;
  const isOther = areOtherStates(pairing);
  // Points are a unit of their own, not things.
  if (evidence.thing === 'unlike' && page.thing.head === POINT) return false;
  // One killed may be one of several who were shot.
  if (evidence.frames.conflict === 'person' || (isOther && pairing.entry.quantity.value === 1)) return false;
  const isLoose = evidence.thing === 'unlike' || isOther || page.thing.isAge;
  const isOfOne = evidence.frames.isOnePerson || (page.thing.isAge && isOfNamed(pairing));
  return !isLoose || isOfOne || (page.isInLead && page.isFirst);
}

/** Whether two numbers may be compared at all: those of one event, in one frame. */
export function areComparable(pairing: Pairing, comparison: QuantityComparison): boolean {
  const { entry, evidence } = pairing;
  // A number with decimals counts nothing, but a headline rounds the points that shares went up by.
  const [a, b] = [entry.quantity, pairing.page.figure];
  const isChange = b.unit === null && pairing.page.frame.role === 'change';
  const isRounded = entry.isHeadline && (pairing.page.thing.head === POINT || isChange);
  if (!isRounded && a.unit === null && b.unit === null && isWhole(a.value) !== isWhole(b.value)) return false;
  if (areChangesApart(pairing)) return false;
  if (entry.frame.isModel || pairing.page.frame.isModel) return false;
  if (b.unit === 'time' && areOfOtherTurns(entry.frame, pairing.page.frame)) return false;
  if (evidence.times === 'apart') return isLaterInSeries(pairing, comparison);
  if (entry.isHeadline) return isOfHeadline(pairing);
  if (evidence.times === 'unsure') return false;
  // Two groups that exclude each other are one thing where their numbers are equal and unusual enough to be no chance.
  const isSwap = evidence.thing === 'sibling' && evidence.scope === 'shared' && isTelling(pairing.page);
  if (areOfOtherDoings(entry.frame, pairing.page.frame)) return false;
  return (isSwap && evidence.frames.conflict === null) || isOneFrame(pairing);
}
