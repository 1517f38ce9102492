import type { Span } from '../language/span.ts';
import type { DayRange } from '../language/time/day-range.ts';
import { findTimes } from '../language/time/find-times.ts';
import { goesOn } from './goes-on.ts';
import { sentenceAround } from './sentence-around.ts';

/** Sentences that go on to tell of one time. */
const LONGEST_RUN = 3;

/** A time so near to the beginning of a sentence is that of all it tells. */
const LEADING = 30;

/** What is told of for the first time, and what is told of again. */
const NEW = /\ban?((?:\s[\p{L}\d.-]+){1,4})/giu;
const AGAIN = /\b(?:the|that|this)((?:\s[\p{L}\d.-]+){1,2})/giu;
/** Shorter words are seldom nouns. */
const SHORTEST_NOUN = 4;

/** The longer words of the phrases of a text, in lower case. */
const wordsIn = (text: string, phrase: RegExp): string[] =>
  [...text.matchAll(phrase)]
    .flatMap(([, words = '']) => words.toLowerCase().split(/[.\s]+/))
    .filter(({ length }) => length >= SHORTEST_NOUN);

/** Whether a sentence tells again of something that the one before told of first: "a strong *quake* struck", "died in the *quake*". */
function tellsAgain(sentence: string, before: string): boolean {
  const told = new Set(wordsIn(before, NEW));
  return wordsIn(sentence, AGAIN).some((word) => told.has(word));
}

/** Days before a text from which on a time is one that it looks back to; until then it is that of its news. */
const LOOKED_BACK = 31;

const isLongAgo = (days: DayRange, document: DayRange | null): boolean =>
  document === null || days.last < document.first - LOOKED_BACK;

/** The one time that a sentence begins or ends with. */
function timeOf(sentence: string, document: DayRange | null): DayRange | null {
  const times = findTimes(sentence, document);
  const [time] = times;
  if (!time || times.length > 1 || time.edge !== null) return null;
  const isLeading = time.start < LEADING;
  return isLeading || /^\s*[.!?]?["”’]*\s*$/.test(sentence.slice(time.end)) ? time.days : null;
}

/** Where what is before a place of a text ends, without the space between. */
function endBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/**
 * The days long past that the sentences before give to the sentence at a place of a text, where it tells no time of its own
 * and goes on from them: "In 2003 a quake struck. *It killed 30 people*." `null` where they give none that can be resolved from the
 * day of the text.
 */
export function carriedTime(text: string, at: Span, document: DayRange | null): DayRange | null {
  let span = at;
  for (let steps = 0; steps < LONGEST_RUN && span.start > 0; steps++) {
    const end = endBefore(text, span.start);
    if (end <= 0) return null;
    const before = sentenceAround(text, { start: end - 1, end: end - 1 });
    const [sentence, earlier] = [text.slice(span.start, span.end), text.slice(before.start, before.end)];
    if (!goesOn(sentence) && !tellsAgain(sentence, earlier)) return null;
    const time = timeOf(earlier, document);
    if (time !== null) return isLongAgo(time, document) ? time : null;
    if (findTimes(earlier, null).length > 0) return null;
    span = before;
  }
  return null;
}
