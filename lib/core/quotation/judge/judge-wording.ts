import type { Effect } from '../../difference.ts';
import { isSuperlative } from '../../language/lexicon/superlatives.ts';
import { readOrdinal } from '../lexicon/number-words.ts';
import { gapBefore } from '../quoted-text.ts';
import type { Token } from '../read-tokens.ts';
import { bracketsOf, judgeBracketed } from './bracketed-words.ts';
import { judgeNames } from './changed-names.ts';
import { isTurned, judgeWeights, weightsOfSides } from './changed-weights.ts';
import { type Edit, type Judgement, readSides, type Sides } from './edit.ts';
import { isIncise } from './incise.ts';
import { FALSELY } from './lost-frame.ts';
import { isAnyMore, isOnlyBoth, isQuantityEitherWay, isSaidAnyway, isSameRate, isWithOwnVerb } from './put-mildly.ts';
import { isSameModality } from './same-modality.ts';
import { isSameShare } from './same-share.ts';
import { isSameTime } from './same-time.ts';
import { isOtherOrder, isOtherRelative, isPossessiveForm, isSameWords } from './same-words.ts';
import { isNoLonger, isOtherSide, isPreferenceTurned } from './turned-words.ts';

const COSMETIC: Judgement = { effect: 'cosmetic', severity: 'none' };
const major = (effect: Effect): Judgement => ({ effect, severity: 'major' });
const minor = (effect: Effect): Judgement => ({ effect, severity: 'minor' });

const FIGURE = /^#?\d/;
const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro', 'yen', 'rupee', 'shekel', 'ruble']);

/** Alone they are as many as with "a": "another dozen", "a dozen". */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['dozen', '#12'],
  ['hundred', '#100'],
  ['thousand', '#1000'],
]);

/** "One", "the first" and "noon" count only where the other side has a number too. */
const WEAK_FIGURE = /^#(?:1|\d+th|12[ap]m)$/;

/** The numbers and currencies of some words. */
const figuresOf = (tokens: readonly Token[], other: readonly Token[]): string =>
  tokens
    .map(({ key }) => SCALES.get(key) ?? key)
    .filter((key) => FIGURE.test(key) || CURRENCIES.has(key))
    .filter((key) => !WEAK_FIGURE.test(key) || other.some((token) => FIGURE.test(token.key)))
    .sort()
    .join(' ');

/** What place a superlative is given: "the second worst". */
const placesOf = (tokens: readonly Token[], behind: string | undefined): string =>
  tokens
    .filter(({ surface }, i) => readOrdinal(surface) !== null && isSuperlative(tokens[i + 1]?.key ?? behind ?? ''))
    .map(({ surface }) => surface)
    .join(' ');

const isOtherPlace = ({ source, page, besideSource, besidePage }: Sides): boolean =>
  placesOf(source, besideSource.behind) !== placesOf(page, besidePage.behind);

const PREPOSITION = /^(?:in|on|at|from|since|by|to|down|through|along|near|before|after|during|among)$/;

const hasFigure = (tokens: readonly Token[]): boolean => tokens.some(({ key }) => FIGURE.test(key));

/**
 * Whether a number is in a phrase of place or time that only one side has ("down Route 539"), or that is another one without
 * a number ("during the 2016 campaign", "in the spring campaign").
 */
function isInAdjunct({ source, page }: Sides): boolean {
  const phrases = [source, page].filter(({ length }) => length > 0);
  const isOne = phrases.length === 1 || !phrases.every(hasFigure);
  return isOne && phrases.every(([first]) => PREPOSITION.test(first?.key ?? ''));
}

/** What a number only tells the name of: "Route 539", "Gate 12". */
const NUMBERED =
  /^(?:route|road|street|avenue|highway|interstate|motorway|exit|junction|gate|pier|platform|room|flight|line|chapter|page|section|article)s?$/;

/** Whether all numbers on the one side that has any are parts of names. */
const areNumbered = ({ source, page }: Sides): boolean =>
  [...source, ...page].every(({ key }, i, all) => !FIGURE.test(key) || NUMBERED.test(all[i - 1]?.key ?? ''));

const OPINION = /^(?:(?:and|but|so|because) )?(?:i|we) (?:think|believe|guess|suppose|feel|reckon|suspect)(?: that)?$/;

/** Whether one side alone says that it is what the speaker thinks. */
function isOpinion({ source, page }: Sides): boolean {
  const one = source.length === 0 ? page : page.length === 0 ? source : [];
  return OPINION.test(one.map(({ key }) => key).join(' '));
}

/** Whether the same words are on both sides but for one, which says something else on each. */
function isContrast({ source, page, senses }: Sides): boolean {
  if (source.length !== page.length) return false;
  const changed = source.flatMap(({ key }, i) => (key === page[i]?.key ? [] : [[key, page[i]?.key ?? ''] as const]));
  return changed.some(([here, there]) => senses.areContrasts(here, there));
}

/** Whether only one side denies what both go on with: "not only they", "only they". */
function isOnlyDenied({ source, page, besideSource, besidePage }: Sides): boolean {
  const [denied, plain] = source.length > page.length ? [source, page] : [page, source];
  const isOnly = besideSource.behind === 'only' && besidePage.behind === 'only';
  return isOnly && denied.at(-1)?.key === 'not' && plain.at(-1)?.key !== 'not';
}

const DENYING = /^(?:not|never|no)$/;
const AUXILIARY = /^(?:do|does|did|is|are|was|were|will|would|can|could|has|have|had|should)$/;

/** Whether all that an editor puts in brackets denies what the source says: "[not]", "[did not]". */
function isDeniedInBrackets({ page, pageRange }: Edit): boolean {
  const keys = bracketsOf(page, pageRange).map(({ key }) => key);
  return keys.some((key) => DENYING.test(key)) && keys.every((key) => DENYING.test(key) || AUXILIARY.test(key));
}

/** "We're #1", "we're No. 1": a number with and without the word for one. */
function isNumberSign({ source, page, besideSource, besidePage }: Sides): boolean {
  const [only, ...more] = source.length === 0 ? page : page.length === 0 ? source : [];
  const isFigure = FIGURE.test(besideSource.behind ?? '') && besideSource.behind === besidePage.behind;
  return only?.key === 'number' && more.length === 0 && isFigure;
}

/** Whether only one side says that something is said or done in error: "he falsely claims", "wrongly convicted". */
const isFalsified = ({ source, page }: Sides): boolean =>
  source.some(({ key }) => FALSELY.test(key)) !== page.some(({ key }) => FALSELY.test(key));

const SET_OFF = /[,–—(]/u;

/** "The driver, not the guard, was asleep": what is set off on both sides denies itself alone. */
const isSetOffDenial = ({ source: quoted, sourceRange: { start, end } }: Edit, { source, page }: Sides): boolean =>
  page.length === 0 &&
  source[0]?.key === 'not' &&
  SET_OFF.test(gapBefore(quoted, start)) &&
  SET_OFF.test(gapBefore(quoted, end));

/** What says in the midst of a statement that it is others'. */
const HEARSAY =
  /^(?:(?:so )?(?:i|we) (?:am|was|are|were|have been|had been) told|(?:so )?(?:i|we) (?:hear|heard|gather|gathered|read)|(?:they|people|some) (?:say|said|claim|claimed|tell me|told me|tell us|told us)|it is (?:said|claimed|alleged|rumou?red)|(?:supposed|reported)ly)$/;

/** Whether one side alone says, set off by commas, that the speaker has it from others: "the driver, I was told, was drunk". */
function isHearsay({ source: quoted, sourceRange, page, pageRange }: Edit, sides: Sides): boolean {
  const isGone = sides.page.length === 0;
  if (!isGone && sides.source.length > 0) return false;
  const [text, { start, end }] = isGone ? [quoted, sourceRange] : [page, pageRange];
  const words = isGone ? sides.source : sides.page;
  const isSetOff = SET_OFF.test(gapBefore(text, start)) && SET_OFF.test(gapBefore(text, end));
  return isSetOff && HEARSAY.test(words.map(({ key }) => key).join(' '));
}

/** Whether one side tells as done what the other tells as to come. */
const isOtherTime = ({ source, page, senses }: Sides): boolean =>
  senses.areOtherTimes(
    source.map(({ key }) => key),
    page.map(({ key }) => key),
  );

/** Whether the first word has an "and" written on to it on one side alone: "وهذا", "והפתרון". */
function isAndWrittenOn({ sourceRange, pageRange }: Edit, { source, page, senses }: Sides): boolean {
  const [here, there] = [source[0]?.key ?? '', page[0]?.key ?? ''];
  const isFirst = sourceRange.start === 0 && pageRange.start === 0 && source.length === 1 && page.length === 1;
  return isFirst && senses.and !== '' && (here === senses.and + there || there === senses.and + here);
}

/** Shorter words would be others: "לא" of "ללא". */
const SHORTEST_STEM = 3;

/** Whether the page's first word lacks a letter that the reporter writes on to the mark before it: ה"שיטה" of "השיטה". */
function isLeftOutside({ pageRange }: Edit, { source, page, senses }: Sides): boolean {
  const [here = '', there = ''] = [source[0]?.key, page[0]?.key];
  const isOne = pageRange.start === 0 && source.length === 1 && page.length === 1 && there.length >= SHORTEST_STEM;
  return isOne && here.slice(1) === there && senses.outside.includes(here.charAt(0));
}

/** What an edit comes to where nothing was said but spelling, fillers and brackets. */
function judgeWriting(edit: Edit, sides: Sides): Judgement | null {
  const { source, page } = sides;
  if (source.length === 0 && page.length === 0) return isDeniedInBrackets(edit) ? major('negation') : COSMETIC;
  if (isSameWords(source, page) || isPossessiveForm(source, page, sides.besidePage.before)) return COSMETIC;
  if (isOtherRelative(source, page, sides.besidePage.before) || isOtherOrder(source, page)) return COSMETIC;
  if (isSameTime(edit) || isSameRate(edit, sides)) return COSMETIC;
  if (isNumberSign(sides) || isAndWrittenOn(edit, sides) || isLeftOutside(edit, sides)) return COSMETIC;
  if (source.length === 0 && isIncise(edit.page, edit.pageRange)) return COSMETIC;
  if (page.length === 0 && isIncise(edit.source, edit.sourceRange)) return COSMETIC;
  const brackets = bracketsOf(edit.page, edit.pageRange);
  if (page.length === 0 && brackets.length > 0) return judgeBracketed(edit, sides, brackets);
  return source.length === 0 && bracketsOf(edit.source, edit.sourceRange).length > 0 ? COSMETIC : null;
}

/**
 * Judges one edit by what it touches, weightiest first: a turned sense, numbers, conditions, quantifiers, modality, names;
 * whatever else is minor. Fillers, doubled words, an editor's brackets and other ways to write the same words are cosmetic.
 */
export function judgeWording(edit: Edit): Judgement {
  const sides = readSides(edit);
  const written = judgeWriting(edit, sides);
  if (written) return written;
  if (isSetOffDenial(edit, sides)) return minor('other');
  const weights = weightsOfSides(sides);
  const turned = isTurned(sides, weights);
  if (turned === true || isOnlyDenied(sides) || isPreferenceTurned(sides)) return major('negation');
  if (isFalsified(sides) || isHearsay(edit, sides)) return major('frame');
  if (figuresOf(sides.source, sides.page) !== figuresOf(sides.page, sides.source)) {
    if (isSameShare(sides)) return minor('number');
    return isInAdjunct(sides) ? minor(areNumbered(sides) ? 'name' : 'number') : major('number');
  }
  if (isOtherPlace(sides)) return major('number');
  if (turned === false) return minor('other');
  if (isOtherTime(sides) || isNoLonger(sides)) return major('modality');
  if (isOpinion(sides)) return minor('modality');
  const judgement = judgeWeights(weights, sides, edit.isWoven === true) ?? judgeNames(edit, sides);
  if (judgement?.effect === 'modality' && (isSameModality(edit) || isSaidAnyway(sides) || isWithOwnVerb(sides)))
    return minor('modality');
  if (
    judgement?.effect === 'quantifier' &&
    (isQuantityEitherWay(edit, sides) || isOnlyBoth(weights, sides) || isAnyMore(sides))
  )
    return minor('quantifier');
  const isOther = isContrast(sides) || (edit.isWoven !== true && isOtherSide(sides));
  return judgement ?? (isOther ? major('other') : minor('other'));
}
