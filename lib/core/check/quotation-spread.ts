import { itemAt } from '../item-at.ts';
import { alignWords } from '../language/align-words.ts';
import { canonicalSpelling } from '../language/lexicon/spelling-variants.ts';
import type { Word } from '../language/word.ts';
import { findWords } from '../language/words.ts';
import type { StoryRow } from './compare-story.ts';

/** What an article prints where others print a phrase of a statement. */
export interface PhraseVariant {
  readonly article: number;
  /** Its own words there; `null` where it prints none. */
  readonly words: string | null;
}

/** Words of a statement in a row that the same articles print. */
export interface SpreadPhrase {
  /** As the article with most of the statement prints them, with the marks that follow. */
  readonly text: string;
  /** The articles that print these very words, in their order. */
  readonly printedBy: readonly number[];
  /** What the others have there. */
  readonly variants: readonly PhraseVariant[];
}

/** What became of a statement: its fullest text, with how many articles print each phrase of it. */
export interface QuotationSpread {
  /** The article whose text of it is the fullest. */
  readonly fullest: number;
  /** How many articles print words of it. */
  readonly of: number;
  readonly phrases: readonly SpreadPhrase[];
}

/** Fewer articles show nothing that their table does not. */
const FEWEST_ARTICLES = 3;

interface Printed {
  readonly article: number;
  readonly text: string;
  readonly words: readonly Word[];
}

const keysOf = ({ words }: Printed): string[] => words.map(({ folded }) => canonicalSpelling(folded));

/** English puts the comma of its own sentence within the marks. */
const withoutComma = (text: string): string => (text.endsWith(',') ? text.slice(0, -1) : text);

function printedIn({ cells }: StoryRow): Printed[] {
  return cells.flatMap((cell, article) => {
    if (!cell || cell.link?.is === 'told') return [];
    const text = withoutComma(cell.said.join(' … ').trim());
    return [{ article, text, words: findWords(text) }];
  });
}

/** For each word of a statement what an article prints there: the same word, or words of its own. */
type Reading = 'same' | { readonly words: string | null };

/** Some of an article's words as they are written; `null` where there are none. */
function wordsIn({ text, words }: Printed, start: number, end: number): string | null {
  const [first, last] = [words[start], words[end - 1]];
  return end > start && first && last ? text.slice(first.start, last.end) : null;
}

/** What an article prints for each word of a statement. Words that it puts into it are read with the word behind them. */
function readAgainst(fullest: Printed, other: Printed): Reading[] {
  const readings: Reading[] = [];
  const runs = alignWords({ source: keysOf(fullest), page: keysOf(other) });
  runs.forEach((run, i) => {
    const reading: Reading = run.equal ? 'same' : { words: wordsIn(other, run.pageStart, run.pageEnd) };
    for (let at = run.sourceStart; at < run.sourceEnd; at++) readings.push(reading);
    const before = runs[i - 1];
    if (before && before.sourceEnd === before.sourceStart && before.sourceStart > 0)
      readings[run.sourceStart] = { words: wordsIn(other, before.pageStart, run.pageStart + 1) };
  });
  return readings;
}

/** The same of several articles; what several print alike is read once. */
function readEach(fullest: Printed, others: readonly Printed[]): Reading[][] {
  const known = new Map<string, Reading[]>();
  return others.map((other) => {
    const reading = known.get(other.text) ?? readAgainst(fullest, other);
    known.set(other.text, reading);
    return reading;
  });
}

/** Where the phrases of a statement begin: at each word that other articles print than the word before, or otherwise. */
function startsOf(count: number, readings: readonly (readonly Reading[])[]): number[] {
  return Array.from({ length: count }, (_, i) => i).filter(
    (i) => i === 0 || readings.some((ofArticle) => ofArticle[i] !== ofArticle[i - 1]),
  );
}

/**
 * What became of a quotation of a story, as the QUOTUS study shows quotations (Niculae, Suen, Zhang, Danescu-Niculescu-Mizil
 * and Leskovec, WWW 2015): the fullest text of the statement, and for each phrase of it who prints it and what others print
 * there. `null` where three articles at least do not differ in what they print. Who tells it in other words prints nothing.
 *
 * Cost: one alignment for each text that an article prints.
 */
export function spreadOf(row: StoryRow): QuotationSpread | null {
  const printed = row.type === 'quotation' ? printedIn(row) : [];
  if (printed.length < FEWEST_ARTICLES) return null;
  const [fullest] = printed.toSorted((a, b) => b.words.length - a.words.length);
  if (!fullest || fullest.words.length === 0) return null;
  const others = printed.filter((one) => one !== fullest);
  const readings = readEach(fullest, others);
  const starts = startsOf(fullest.words.length, readings);
  if (starts.length < 2) return null;
  const phrases = starts.map((start, i): SpreadPhrase => {
    const next = fullest.words[starts[i + 1] ?? Number.NaN]?.start ?? fullest.text.length;
    const there = others.map(({ article }, at) => ({ article, reading: readings[at]?.[start] ?? { words: null } }));
    const same = there.filter(({ reading }) => reading === 'same').map(({ article }) => article);
    return {
      text: fullest.text.slice(i === 0 ? 0 : itemAt(fullest.words, start).start, next),
      printedBy: [...same, fullest.article].sort((a, b) => a - b),
      variants: there.flatMap(({ article, reading }) =>
        reading === 'same' ? [] : [{ article, words: reading.words }],
      ),
    };
  });
  return { fullest: fullest.article, of: printed.length, phrases };
}
