import { overlapBeside } from '../figure/frame/compare-frames.ts';
import type { FigureFrame } from '../figure/frame/frame.ts';
import { areOtherTerms } from '../figure/frame/length-of.ts';
import { areMarkedApart } from '../figure/frame/marks-of.ts';
import { areOfOtherModels } from '../figure/frame/model-size.ts';
import { areRestrictedToOthers } from '../figure/frame/restricted.ts';
import { areSomeAndOne } from '../figure/frame/several-places.ts';
import { areSharedOtherwise } from '../figure/frame/shared-out.ts';
import { areSpansApart } from '../figure/frame/time-span.ts';
import { haveOtherSubjects } from '../figure/frame/told-subject.ts';
import { nameKey } from '../figure/scope-names.ts';
import { measureKey } from '../index/figure-aspects.ts';
import { findWords } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
import type { Pairing } from './figure-evidence.ts';

/** Keys, as if names, of the words that say what a claim's or a page's figure counts. */
const namesOfThing = oncePer(({ counted }: { readonly counted: string | null }): readonly string[] =>
  findWords(counted ?? '').map(({ folded }) => nameKey(folded)),
);

/*
 * The shares below were set on pairs of articles of one event and of two: at less, polls with another question and tolls of
 * another attack were compared; at more, one event told in other words was not.
 */

/** Of the words of each clause, those that the other sentence has too, for the two to tell of one thing. */
const LEAST_CLAUSE = 0.5;
/** From here on the clauses are alike, and no more words need to speak for it. A share has to be of this. */
const ALIKE_CLAUSE = 0.75;

/** From this share on, the sentences themselves show that they are of one thing, whoever was named before them. */
const ALIKE_SENTENCE = 0.5;

/**
 * Whether a claim and a page's figure are about one whom both name besides the counted noun; `null` where one names
 * nobody and the other does.
 */
function sharesScope({ entry, page }: Pairing): boolean | null {
  const [here, there] = [namesOfThing(page.figure), namesOfThing(entry.claim)];
  const isOfAnother = (key: string): boolean => !here.includes(key) && !there.includes(key);
  const own = entry.names.filter(isOfAnother);
  if (own.some((key) => page.sentence.nameKeys.has(key) || page.scope.has(key))) return true;
  const isNamed = own.length > 0 || [...page.scope].some(isOfAnother);
  return !isNamed || (entry.isNamedNearby && page.sentence.names.size > 0 ? false : null);
}

/** Where both are about somebody by name they have a name in common; elsewhere like words do. */
const isOneScope = (pairing: Pairing): boolean => {
  const { frames } = pairing.evidence;
  return sharesScope(pairing) ?? (frames.words > 1 && frames.overlap >= ALIKE_SENTENCE);
};

/** Whether the names around the two leave it open that they are in one frame: the frames themselves are read after that. */
export const mayBeOneFrame = (pairing: Pairing): boolean =>
  sharesScope(pairing) !== false || pairing.entry.frame.person.length > 0;

const isAlone = (qualifiers: readonly string[], other: FigureFrame): boolean =>
  qualifiers.length > 0 && !qualifiers.some((word) => other.sentence.has(word) || other.names.has(nameKey(word)));

/** Whether a qualifying word of either noun ("*temporary* workers") is nowhere in the other's sentence. */
function isQualifiedAlone({ entry, page }: Pairing): boolean {
  return isAlone(entry.thing.qualifiers, page.frame) && isAlone(page.thing.qualifiers, entry.frame);
}

/** How much of the clauses has to be in common. */
function leastClause({ entry, page }: Pairing): number {
  const isShare = page.measure === 'percent' || measureKey(entry.quantity.unit) === 'percent';
  return isShare ? ALIKE_CLAUSE : LEAST_CLAUSE;
}

/**
 * Whether more than what happened to those who are counted speaks for one event: another word of the clause, two names, or
 * the sentences as wholes.
 */
function isToldAlike({ entry, page, evidence: { frames } }: Pairing): boolean {
  const { frame } = entry.thing;
  const isState = frame !== null && entry.frame.clause.has(frame) && page.frame.sentence.has(frame);
  if (frames.words - (isState ? 1 : 0) > 0 || frames.names > 1) return true;
  const own = new Set([entry.thing.head, entry.thing.frame, page.thing.head, page.thing.frame]);
  return overlapBeside(entry.frame, page.frame, own) >= ALIKE_SENTENCE;
}

/**
 * Whether the page's sentence has so many of the words of the claim's clause that they may be in one frame, whatever else
 * its frame comes to: that costs more to read than its words.
 */
export function mayShareClause(pairing: Pairing): boolean {
  const { person, clause } = pairing.entry.frame;
  if (person.length > 0 || clause.size === 0) return true;
  const { meanings, ownNames } = pairing.page.sentence;
  let shared = 0;
  for (const word of clause) if (meanings.has(word) || ownNames.has(nameKey(word))) shared++;
  return shared >= leastClause(pairing) * clause.size;
}

/** Whether the two are counted over stretches of time of different lengths. */
const areCountedApart = ({ entry, page }: Pairing): boolean =>
  areSpansApart(
    { ...entry.frame.marks, value: entry.quantity.value },
    { ...page.frame.marks, value: page.figure.value },
  );

/** Whether one is how much something changed since the year began, and the other how much in a time that is not told. */
export const areChangesApart = ({ entry, page }: Pairing): boolean =>
  entry.frame.role === 'change' &&
  page.frame.role === 'change' &&
  entry.frame.marks.isOfYear !== page.frame.marks.isOfYear;

/** Whether the two are of other groups of a kind, of one place and of several, or the money of each and of all. */
const areOfOtherGroups = ({ entry, page }: Pairing): boolean =>
  areRestrictedToOthers(entry.frame, page.frame) ||
  areSomeAndOne(entry.frame, page.frame) ||
  (page.measure === 'currency' && areSharedOtherwise(entry.frame, page.frame));

/** What there is up to in several models, rooms or offers: "up to 512 gigabytes" leaves room for 64. */
const UP_TO = /^up to\b/i;

/** Whether a measure is below the most that the other's words allow. */
function isBelowMost({ entry: { quantity }, page: { figure } }: Pairing): boolean {
  const [low, high] = [quantity, figure].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return figure.unit !== null && UP_TO.test(high?.exact ?? '') && !UP_TO.test(low?.exact ?? '');
}

/** Whether the two may be of other things of a kind: where a text has several numbers of one, the clauses have to be alike. */
const mayBeOfAnother = ({ evidence }: Pairing): boolean =>
  evidence.frames.shared < ALIKE_CLAUSE && evidence.isOneOfMany;

/** Whether no slot of the two frames is in conflict, and their clauses tell of one thing. */
export function isOneFrame(pairing: Pairing): boolean {
  const { entry, page, evidence } = pairing;
  if (!mayShareClause(pairing) || !mayBeOneFrame(pairing)) return false;
  const { frames } = evidence;
  if (frames.conflict !== null || areMarkedApart(entry.frame.marks, page.frame.marks)) return false;
  if (areOfOtherModels(entry.frame, page.frame, page.figure.unit !== null) || isBelowMost(pairing)) return false;
  if (areOtherTerms(entry.frame, page.frame) || areCountedApart(pairing) || areOfOtherGroups(pairing)) return false;
  if (frames.isOnePerson) return true;
  // "8 of the injured were in critical condition", "21 of the injured had gone home"
  if (entry.thing.isPart && page.thing.isPart && frames.shared < ALIKE_CLAUSE) return false;
  const isAgeOfOne = entry.thing.isAge && page.thing.isAge && entry.frame.person.length + page.frame.person.length > 0;
  if (isAgeOfOne || !isOneScope(pairing) || isQualifiedAlone(pairing)) return false;
  if (!page.thing.isAge && haveOtherSubjects(entry.frame, page.frame, page.figure.unit !== null)) return false;
  // A measure with no noun beside it may be of anything, but an age has to be said of somebody in the same words.
  const isBareAge = entry.thing.isAge && page.thing.isAge && frames.overlap >= ALIKE_CLAUSE && frames.names > 0;
  if (page.figure.unit !== null && frames.isBare && !frames.isOneMeasure && !isBareAge) return false;
  return frames.shared >= leastClause(pairing) && isToldAlike(pairing) && !mayBeOfAnother(pairing);
}

/** Whether one person is named beside both numbers, or the clauses have nearly all their words in common. */
export const isAlike = ({ evidence: { frames, names } }: Pairing): boolean =>
  frames.isOnePerson || (frames.shared >= ALIKE_CLAUSE && frames.words + names >= 2);

/** A measure seldom has a noun of its own; it is known by its unit and the words around it. */
export const isOneMeasure = ({ entry, page }: Pairing): boolean =>
  page.figure.unit !== null &&
  entry.quantity.unit !== null &&
  (entry.thing.head === null || page.thing.head === null || entry.thing.head === page.thing.head);
