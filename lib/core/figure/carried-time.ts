import type { Span } from '../language/span.ts';
import type { DayRange } from '../language/time/day-range.ts';
import { findTimes, type ToldTime } from '../language/time/find-times.ts';
import { refersBack } from './refers-back.ts';
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

/** The one time that a sentence begins or ends with, where that is long past. */
function lookedBackTo(sentence: string, times: readonly ToldTime[], document: DayRange | null): DayRange | null {
  const [time, ...others] = times;
  if (!time?.days || others.length > 0 || time.edge !== null || !isLongAgo(time.days, document)) return null;
  const isAtEdge = time.start < LEADING || /^\s*[.!?]?["”’]*\s*$/.test(sentence.slice(time.end));
  return isAtEdge ? time.days : null;
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
function carriedTime(text: string, at: Span, document: DayRange | null): DayRange | null {
  let span = at;
  for (let steps = 0; steps < LONGEST_RUN; steps++) {
    const end = endBefore(text, span.start);
    if (end === 0) return null;
    const before = sentenceAround(text, { start: end - 1, end: end - 1 });
    const [sentence, earlier] = [text.slice(span.start, span.end), text.slice(before.start, before.end)];
    if (!refersBack(sentence) && !tellsAgain(sentence, earlier)) return null;
    const times = findTimes(earlier, document);
    if (times.length > 0) return lookedBackTo(earlier, times, document);
    span = before;
  }
  return null;
}

/** Finds what `carriedTime` gives the sentences of a text; of each it is read once, however many figures it has. */
export function carriedTimeFinder(text: string, document: DayRange | null): (sentence: Span) => DayRange | null {
  const known = new Map<number, DayRange | null>();
  return (sentence) => {
    const found = known.get(sentence.start);
    if (found !== undefined) return found;
    const days = carriedTime(text, sentence, document);
    known.set(sentence.start, days);
    return days;
  };
}
