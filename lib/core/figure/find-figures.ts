import { analyze, type Document, defineLayer, type TextTraits } from '../language/document.ts';
import { passage, type Span } from '../language/span.ts';
import { endOfCode } from './code-number.ts';
import { type Bound, findBoundAfter, findBoundBefore, findPassing } from './comparator.ts';
import { findNounBefore, type NounPhrase, readHyphenedNoun, readNounPhrase, readOfPhrase } from './counted.ts';
import type { Figure } from './figure.ts';
import { intervalOf } from './figure-interval.ts';
import { mayBeginFigure } from './figure-start.ts';
import { type Draft, joinDrafts } from './join-drafts.ts';
import { isNameNumber, isTitleCase } from './name-number.ts';
import { findNumberSentences } from './number-sentences.ts';
import { ONES, TENS } from './number-words.ts';
import { groupsWithPoints } from './numerals.ts';
import { findPackedFigures } from './packed/find-packed-figures.ts';
import { isTableRow } from './page-furniture.ts';
import { isHyphen, type Reading } from './read-cardinal.ts';
import { readIdiom } from './read-idiom.ts';
import type { NumberPhrase } from './read-number.ts';
import { type Quantity, readQuantity } from './read-quantity.ts';
import { type Extent, endOfScore, readRange, withUnitToCome } from './read-range.ts';
import { readRate, readRates, type UnitPhrase } from './read-unit.ts';
import { findTerms, findTrend } from './surroundings.ts';
import { findTokens } from './token.ts';
import { isCurrency } from './unit-dimensions.ts';
import { isIdleWord, isOfHalfThing } from './word-number.ts';
import { isYear } from './year-number.ts';

interface Sentence extends Reading {
  readonly titleCase: boolean;
}

/** What things are counted by with "a" alone. */
const PER = /^per (?:second|minute|hour|day|night|week|month|year|head|person)$/;

const MORE = /^(?:more|fewer|extra)$/;
/** What an adjective may come before and still be measured: "two full hours". */
const TIME = /^(second|minute|hour|day|night|week|month|year|decade)s$/;

/** What follows a number: the thing counted, and whether the number is written as an adjective of it ("two-hour"). */
function nounAfter({ tokens }: Sentence, quantity: Pick<Quantity, 'next' | 'unit' | 'value'>): NounPhrase | null {
  const { next, unit, value } = quantity;
  const at = isHyphen(tokens[next]) && !tokens[next + 1]?.spaced ? next + 1 : next;
  const of = readOfPhrase(tokens, at);
  if (of) return of;
  // "A 12-nation trade deal" counts nations.
  if (unit === null && at === next + 1) return readHyphenedNoun(tokens, at);
  // "Four more branches", "six extra tugs"
  if (MORE.test(tokens[at]?.lower ?? ''))
    return tokens[at + 1]?.lower === 'than' ? null : readNounPhrase(tokens, at + 1, false);
  const isPlural =
    unit !== null && (tokens[next - 1]?.lower ?? '').endsWith('s') && /^\p{L}/u.test(tokens[next - 1]?.text ?? '');
  return isPlural ? null : readNounPhrase(tokens, at, value === 1);
}

/** The quantity of a time that an adjective is before: "two full hours", "three more days". */
function withTime<Part extends Pick<Quantity, 'next' | 'unit' | 'value'>>(sentence: Sentence, quantity: Part): Part {
  const noun = quantity.unit === null ? nounAfter(sentence, quantity) : null;
  const last = sentence.tokens[(noun?.next ?? 0) - 1];
  const time = last?.spaced && TIME.exec(last.lower)?.[1];
  return noun && time ? { ...quantity, unit: time, next: noun.next } : quantity;
}

/** "Three thousand tests per day", "40 cars a minute", "90 litres of beer a head": a rate told after the thing counted. */
function rateAfter(sentence: Sentence, noun: NounPhrase | null): UnitPhrase | null {
  const rate = noun && readRates(sentence, noun.next);
  const word = sentence.tokens[noun?.next ?? -1]?.lower ?? '';
  return /^(?:per|for)$/.test(word) || (rate && PER.test(rate.unit)) ? rate : null;
}

/** Words of "one household in five". */
const SPLIT_SHARE = 4;

const EXTENT = /^(?:long|wide|tall|high|deep|old|away|across|thick)$/;

/** The bounding words after a quantity, what it counts, or the direction that it is measured in. */
function boundAfter({ tokens }: Sentence, next: number, noun: NounPhrase | null): Bound | null {
  const dimension = EXTENT.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return findBoundAfter(tokens, dimension) ?? (noun ? findBoundAfter(tokens, noun.next) : null);
}

/** "A 1.5-litre three-cylinder engine": whether a noun phrase has a number of its own, which is a figure as well. */
const hasNumber = (tokens: Sentence['tokens'], { first, next }: NounPhrase): boolean =>
  tokens
    .slice(first, next - 1)
    .some(({ lower }, k) => (ONES.has(lower) || TENS.has(lower)) && isHyphen(tokens[first + k + 1]));

function draftOf(sentence: Sentence, quantity: Quantity, range: Extent | null): Draft {
  const { tokens } = sentence;
  const { first, next, unit, value } = range ?? quantity;
  const noun = nounInside(sentence, quantity.number) ?? nounAfter(sentence, { next, unit, value });
  const worded = findBoundBefore(tokens, first);
  const before = worded ?? findPassing(tokens, first, next);
  const after = boundAfter(sentence, next, noun);
  // "From about 14 to 18"
  const inside = range && range.first < quantity.first ? findBoundBefore(tokens, quantity.first) : null;
  const comparator =
    (after ?? (quantity.bound ? { comparator: quantity.bound } : (before ?? inside)))?.comparator ?? 'exactly';
  const isOf = tokens[next]?.lower === 'of';
  const rate = unit === null || (isOf && !/^percent| per | of age$/.test(unit)) ? rateAfter(sentence, noun) : null;
  const isOpen = value === null || range !== null;
  const isAttached = noun !== null && (unit === null || (isHyphen(tokens[next - 2]) && !hasNumber(tokens, noun)));
  return {
    first: Math.min(first, before?.at ?? first),
    next: Math.max(next, after?.at ?? next, isAttached ? noun.next : next, rate?.next ?? next),
    numberFirst: first,
    unitNext: next,
    value,
    ...(isOpen || value === null
      ? { low: (range ?? quantity).low, high: (range ?? quantity).high }
      : intervalOf(value, comparator)),
    comparator: isOpen ? (comparator === 'about' ? 'about' : 'between') : comparator,
    trend: quantity.isPlus ? 'up' : findTrend(tokens, before?.at ?? first, next),
    unit: unit === null ? (rate?.unit ?? null) : rate ? `${unit} ${rate.unit}` : unit,
    noun: noun ?? findNounBefore(tokens, worded?.at ?? first),
    isScaled: quantity.number.scale > 1,
  };
}

/** "One household in five": the noun inside a share. */
const nounInside = ({ tokens }: Sentence, { first, next }: NumberPhrase): NounPhrase | null =>
  next === first + SPLIT_SHARE && tokens[first + 2]?.lower === 'in' ? { first: first + 1, next: first + 2 } : null;

/** Whether the number that a quantity is built on counts or measures nothing. */
function isNoFigure({ tokens, titleCase }: Sentence, quantity: Quantity, noun: NounPhrase | null): boolean {
  const { number, unit, value } = quantity;
  // A power beyond what a number can hold.
  if (value !== null && !Number.isFinite(value)) return true;
  const around = { hasUnit: unit !== null, hasNoun: noun !== null, titleCase };
  if (unit === null && isYear(tokens, number.first, number.next)) return true;
  return (
    isNameNumber(tokens, { ...number, next: quantity.next }, around) ||
    // "Half time" is not half of one time.
    (unit === 'time' && isOfHalfThing(tokens, number.next - 1)) ||
    (unit === null && number.next === quantity.next && isIdleWord(tokens, number, noun !== null))
  );
}

/** "€2,000 (£1,700) a year": the rate behind a sum that is repeated in other money is the rate of both. */
function shareRate(sentence: Sentence, drafts: Draft[]): void {
  const { tokens } = sentence;
  const [left, right] = drafts.slice(-2);
  if (!left?.unit || !right?.unit || tokens[right.next]?.text !== ')' || right.first !== left.next + 1) return;
  const rate = tokens[left.next]?.text === '(' ? readRate(sentence, right.next + 1) : null;
  if (rate === null || !isCurrency(left.unit) || !isCurrency(right.unit)) return;
  const both = [left, right].map((draft) => ({ ...draft, unit: `${draft.unit} ${rate.unit}` }));
  drafts.splice(-2, 2, ...both);
}

/** Adds a figure to those before it: where it ends. */
function addDraft(drafts: Draft[], draft: Draft): number {
  // Bounding words and signs before a number may have been read as the end of the figure before it.
  drafts.push({ ...draft, first: Math.max(draft.first, drafts.at(-1)?.next ?? 0) });
  return draft.next;
}

function findDrafts(sentence: Sentence): Draft[] {
  const drafts: Draft[] = [];
  const { tokens } = sentence;
  if (isTableRow(tokens)) return drafts;
  for (let i = 0; i < tokens.length; ) {
    if (!mayBeginFigure(tokens, i)) {
      i++;
      continue;
    }
    const idiom = readIdiom(sentence, i);
    if (idiom) {
      i = addDraft(drafts, draftOf(sentence, idiom, null));
      continue;
    }
    const code = endOfCode(sentence, i);
    const read = code === null ? readQuantity(sentence, i) : null;
    const quantity = read && withUnitToCome(sentence, withTime(sentence, read));
    if (quantity === null) {
      i = Math.max(code ?? 0, i + 1);
      continue;
    }
    const range = readRange(sentence, quantity);
    const extent = range && withTime(sentence, range);
    if (extent?.kind === 'score') {
      i = endOfScore(sentence, extent.next);
      continue;
    }
    const noun = nounAfter(sentence, extent ?? quantity);
    if (isNoFigure(sentence, extent ? { ...quantity, unit: extent.unit, next: extent.next } : quantity, noun)) {
      i = extent?.next ?? quantity.next;
      continue;
    }
    i = addDraft(drafts, draftOf(sentence, quantity, extent));
    shareRate(sentence, drafts);
  }
  return joinDrafts(tokens, drafts);
}

function figureOf(text: string, { tokens }: Sentence, draft: Draft): Figure {
  const startOf = (i: number): number => tokens[i]?.start ?? 0;
  const endOf = (i: number): number => tokens[i - 1]?.end ?? 0;
  const { value, low, high, comparator, trend, unit, noun } = draft;
  return {
    ...passage(text, startOf(draft.first), endOf(draft.next)),
    value,
    low,
    high,
    comparator,
    trend,
    unit,
    counted: noun && text.slice(startOf(noun.first), endOf(noun.next)),
    terms: findTerms(tokens, draft.numberFirst, draft.unitNext),
  };
}

function findInSentence(text: string, span: Span, pointGroups: boolean): Figure[] {
  const tokens = findTokens(text, span);
  const sentence = { tokens, pointGroups, titleCase: isTitleCase(tokens) };
  return findDrafts(sentence).map((draft) => figureOf(text, sentence, draft));
}

/** Every quantity of a document with what it counts, in reading order. Linear in the length of the text. */
export const figuresOf = defineLayer(({ text, language, figurePack }: Document): Figure[] => {
  if (figurePack) return findPackedFigures(text, language ?? figurePack.language, figurePack);
  const pointGroups = groupsWithPoints(language);
  return [...findNumberSentences(text)].flatMap((span) => findInSentence(text, span, pointGroups));
});

/** The figures of a text that is asked for nothing else; as `figuresOf`. */
export const findFigures = (text: string, traits: TextTraits = {}): Figure[] => figuresOf(analyze(text, traits));
