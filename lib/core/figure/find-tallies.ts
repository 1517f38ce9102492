import { type Document, defineLayer } from '../language/document.ts';
import { passage, type Span } from '../language/span.ts';
import { findBoundBefore } from './comparator.ts';
import { readNounPhrase } from './counted.ts';
import type { Figure } from './figure.ts';
import { intervalOf } from './figure-interval.ts';
import { figuresOf } from './find-figures.ts';
import { DENOMINATORS } from './number-words.ts';
import { sentenceAround } from './sentence-around.ts';
import { findTerms } from './surroundings.ts';
import { ORDINAL, SCORE } from './tally-units.ts';
import { findTokens, type Token } from './token.ts';
import { unitOfWord } from './unit-names.ts';
import { endOfVote } from './vote-number.ts';

/** "About an hour", "more than a month": one of a unit, and no more exactly than its bound says. */
const LONE =
  /\b(?:about|around|nearly|almost|roughly|approximately|(?:more|less) than|at least|under|just over) an? (?:second|minute|hour|day|week|month|year|decade|century|mile)\b(?![-\s](?:old|long|ago|later|and a))/giu;
/** What a tally can begin with; its letters or its second number follow right after. */
const SIGN =
  /(?<![\d.,:/–-])\d{1,3}(?:(?:[-–]| to )\d{1,3}(?![\d\p{L}/%:]|[-–.,]\d)|(?:st|nd|rd|th)\b)|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+(?:st|nd|rd|th))\b/giu;
/** What is decided by a result; the word may be a few words before it or right after it. */
const CONTEST =
  /^(?:vot(?:e[sd]?|ing)|pass(?:es|ed)|approv(?:es|ed)|reject(?:s|ed)|fail(?:s|ed)|rul(?:es|ed|ing)|beat(?:s|en)?|won|wins?|lost|loses?|defeat(?:s|ed)?|draws?|drew|tied|victory|split|confirm(?:s|ed)|adopt(?:s|ed)|back(?:s|ed)|clear(?:s|ed)|decision|majority|score|led|leads?)$/;
const REACH = 8;

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

const exactly = (value: number) => ({ value, low: value, high: value, comparator: 'exactly' as const });

interface Place extends Pick<Figure, 'value' | 'low' | 'high' | 'comparator' | 'unit'> {
  readonly noun: { readonly first: number; readonly next: number } | null;
}

/** The result between tokens `first` and `next`, where something near says that one was decided. */
function readScore(tokens: readonly Token[], first: number, next: number): Place | null {
  const [a, b] = [Number(tokens[first]?.text), Number(tokens[next - 1]?.text)];
  const around = [...tokens.slice(Math.max(0, first - REACH), first), ...tokens.slice(next, next + 2)];
  if (!Number.isInteger(a + b) || !around.some(({ lower }) => CONTEST.test(lower))) return null;
  // Sets of a match follow each other.
  if (tokens[next]?.text === '(' || (tokens[next]?.text === ',' && tokens[next + 1]?.kind === 'digits')) return null;
  return { value: null, low: Math.min(a, b), high: Math.max(a, b), comparator: 'between', unit: SCORE, noun: null };
}

const TEENS_AND_TENS = /^(\p{L}+)-(\p{L}+)$/u;
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
]);

/** The number of an ordinal in words: "third", "twenty-first". */
function ordinalOf(word: string): number | null {
  const [, tens = '', ones = word] = TEENS_AND_TENS.exec(word) ?? [];
  const value = OTHERS.get(ones) ?? DENOMINATORS.get(ones) ?? null;
  const base = tens === '' ? 0 : (DENOMINATORS.get(tens.replace(/y$/, 'ieth')) ?? null);
  return value === null || base === null ? null : base + value;
}

/** The place in a row that tokens `first` up to `next` tell, with what it is a place among. */
function readOrdinal(tokens: readonly Token[], first: number, next: number, exact: string): Place | null {
  const value = /^\d/.test(exact) ? Number.parseInt(exact, 10) : ordinalOf(exact.toLowerCase());
  const noun = value === null ? null : readNounPhrase(tokens, next, true);
  const isDay = MONTH.test(tokens[first - 1]?.lower ?? '') || MONTH.test(tokens[next + 1]?.lower ?? '');
  // "A third more" is a share, "it took a second" a time.
  const isIdle = noun === null && !/^\d/.test(exact);
  const isShare =
    /^(?:a|an|one)$/.test(tokens[first - 1]?.lower ?? '') &&
    /^(?:more|less|fewer|higher)$/.test(tokens[next]?.lower ?? '');
  return value === null || isDay || isIdle || isShare ? null : { ...exactly(value), unit: ORDINAL, noun };
}

/** One of a unit with the bound before it. */
function readLone(text: string, at: Span): Figure | null {
  const tokens = findTokens(text, sentenceAround(text, at));
  const article = tokens.findIndex(({ start, lower }) => start > at.start && /^an?$/.test(lower));
  const comparator = findBoundBefore(tokens, article)?.comparator;
  const unit = unitOfWord(tokens[article + 1]?.text ?? '', tokens[article + 1]?.lower ?? '');
  if (article < 0 || comparator === undefined || unit === undefined) return null;
  const rest = { value: 1, ...intervalOf(1, comparator), comparator, unit, trend: null, counted: null };
  return { ...passage(text, at.start, at.end), ...rest, terms: findTerms(tokens, article, article + 2) };
}

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: exact, index }) => ({ start: index, end: index + exact.length }));

function readTally(text: string, at: Span): Figure | null {
  const sentence = sentenceAround(text, at);
  const tokens = findTokens(text, sentence);
  const first = tokens.findIndex(({ start }) => start >= at.start);
  const next = first < 0 ? first : tokens.findIndex(({ start }, i) => i > first && start >= at.end);
  if (first < 0) return null;
  const end = next < 0 ? tokens.length : next;
  const exact = text.slice(at.start, at.end);
  const isScore = /^\d+[-–]/.test(exact) || endOfVote(tokens, first) !== null;
  const tally = isScore ? readScore(tokens, first, end) : readOrdinal(tokens, first, end, exact);
  if (tally === null) return null;
  const { noun, ...rest } = tally;
  const counted = noun && text.slice(tokens[noun.first]?.start, tokens[noun.next - 1]?.end);
  const to = noun ? (tokens[noun.next - 1]?.end ?? at.end) : at.end;
  return { ...passage(text, at.start, to), ...rest, trend: null, counted, terms: findTerms(tokens, first, end) };
}

/** Whether spans, asked for in reading order, meet no figure: "a third of the seats" is a share. */
function freeOf(figures: readonly Figure[], length: number): (at: Span) => boolean {
  let known = 0;
  return ({ start, end }) => {
    while ((figures[known]?.end ?? length) <= start && known < figures.length) known++;
    return (figures[known]?.start ?? length) >= end;
  };
}

/**
 * The results, places in a row and lone units that a document tells: "51-49", "a third victim", "about an hour". They are compared like figures, but
 * they count and measure nothing, so they are none of its figures. In reading order; linear in the length of the text.
 */
export const talliesOf = defineLayer((document: Document): Figure[] => {
  const { text } = document;
  const figures = figuresOf(document);
  const isFree = freeOf(figures, text.length);
  const tallies = spansOf(text, SIGN).flatMap((at) => (isFree(at) ? (readTally(text, at) ?? []) : []));
  const isFreeOfFigures = freeOf(figures, text.length);
  const lone = spansOf(text, LONE).flatMap((at) => (isFreeOfFigures(at) ? (readLone(text, at) ?? []) : []));
  return [...tallies, ...lone].sort((a, b) => a.start - b.start);
});

/** The figures and tallies of a document, in reading order: all numbers that a source and a page are compared by. */
export const numbersOf = defineLayer((document: Document): Figure[] =>
  [...figuresOf(document), ...talliesOf(document)].sort((a, b) => a.start - b.start),
);
