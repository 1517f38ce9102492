import { isContentWord } from '../figure/news-lexicon.ts';
import { isHeadline } from '../figure/scope-names.ts';
import { sentenceAround } from '../figure/sentence-around.ts';
import { findTokens, type Token } from '../figure/token.ts';
import { isYear } from '../figure/year-number.ts';
import type { Document } from '../language/document.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { passage, type Span } from '../language/span.ts';
import { monthsRange } from '../language/time/day-range.ts';
import type { DatedEvent } from './dated-event.ts';
import { foldToken, senseOfToken } from './event-verbs.ts';
import type { EventDate } from './find-dates.ts';

/**
 * The verb of what a headline dates: its capitals do not tell verbs from names, so that only its words are compared, and
 * another year never differs.
 */
export const HEADLINE = ' headline';

const YEAR = /(?<![\p{L}\d.,$€£/-])(?:1[5-9]|20)\d\d(?![\p{L}\d%]|[-–.,]\d|['’]?s\b)/gu;

const isContent = (token: Token): boolean => token.kind === 'word' && isContentWord(foldToken(token));

/** Whether a year is one of a headline, which dates its whole story. */
export const isOfHeadline = (text: string, exact: string): boolean => /^\d{4}$/.test(exact) && isHeadline(text);

/** What the sentence of a year tells, as a bag of words; the word behind the year is its subject. */
export function readHeadline(text: string, at: Span): DatedEvent | null {
  const tokens = findTokens(text, { start: 0, end: text.length });
  const year = tokens.findIndex(({ start }) => start === at.start);
  if (year < 0 || !isYear(tokens, year, year + 1)) return null;
  const next = tokens[year + 1];
  const keys = new Set(tokens.filter(isContent).map(senseOfToken));
  return {
    start: 0,
    end: text.length,
    verb: HEADLINE,
    verbs: new Set([HEADLINE]),
    subject: new Set(next && isContent(next) ? [senseOfToken(next)] : []),
    words: keys,
    names: new Set(),
    theme: keys,
    sentence: keys,
    numbers: new Set(),
    isNegated: false,
    isIndefinite: false,
    isPlanned: null,
  };
}

/** The years of a text with the words of their sentences, by which those of headlines are found again. English only. */
export function findYears({ text, language }: Document): EventDate[] {
  if (!isReadAsEnglish(language)) return [];
  return [...text.matchAll(YEAR)].flatMap(({ 0: exact, index }): EventDate[] => {
    const at = passage(text, index, index + exact.length);
    const sentence = sentenceAround(text, at);
    const event = readHeadline(text.slice(sentence.start, sentence.end), {
      start: at.start - sentence.start,
      end: at.end - sentence.start,
    });
    const year = Number(exact);
    const date = { year, month: null, day: null, weekday: null, days: monthsRange(year, 1, 12) };
    return event ? [{ ...at, date, edge: null, event, document: null, sentence }] : [];
  });
}

/** The years that the headlines of a text give. */
export const findHeadlineYears = (document: Document): EventDate[] =>
  findYears(document).filter(({ exact, sentence }) =>
    isOfHeadline(document.text.slice(sentence.start, sentence.end), exact),
  );

/** Words that a headline and the sentence of an equal year have in common, to be of one thing. */
const FEWEST_SHARED = 2;

/** Whether the year of a headline and that of a page belong to one thing: two words are in common, or what follows the year. */
export function isOneYear(
  headline: Pick<EventDate, 'date' | 'event'>,
  page: Pick<EventDate, 'date' | 'event'>,
): boolean {
  const { theme, subject } = headline.event;
  const shared = [...theme].filter((word) => page.event.sentence.has(word));
  const isOfSubject = shared.some((word) => subject.has(word));
  return headline.date.year === page.date.year && (shared.length >= FEWEST_SHARED || isOfSubject);
}
