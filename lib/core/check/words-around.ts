import { itemAt } from '../item-at.ts';
import type { LanguagePack } from '../language/language-pack.ts';
import { findSentences, lastSentenceStart } from '../language/sentences.ts';
import type { Span } from '../language/span.ts';

/** Characters of a sentence that are looked at on either side of a quotation. */
const REACH = 400;

/** Reporter's words between two parts of an utterance that are longer are sentences of their own. */
const WIDEST_BETWEEN = 240;

/** The page's quotations on either side of one in which missing words are looked for. */
const NEIGHBOURS = 8;

const ENDS = /[.!?…]["'”’)\]]*\s*$/u;

/** A text, and by what its sentences are cut. */
interface TextAround {
  readonly text: string;
  readonly pack: LanguagePack | undefined;
}

function sentenceBefore({ text, pack }: TextAround, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const rest = before.slice(lastSentenceStart(before, pack));
  return ENDS.test(rest) || rest.includes('\n') ? '' : rest;
}

function sentenceBehind({ text, pack }: TextAround, { start, end }: Span): string {
  if (/[.!?…]["'”’)\]]*$/u.test(text.slice(Math.max(start, end - 4), end))) return '';
  const behind = text.slice(end, end + REACH);
  const [line = ''] = behind.split('\n', 1);
  const [first] = findSentences(line, pack);
  return first ? line.slice(0, first.end) : '';
}

/**
 * The reporter's words in the sentences of a quotation's parts: before the first, between two, behind the last. Spans
 * count into the page's text, marks included.
 */
export function findWordsAround(page: TextAround, parts: readonly Span[]): string[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const between = parts.slice(1).map((part, i) => page.text.slice(itemAt(parts, i).end, part.start));
  return [
    sentenceBefore(page, first.start),
    ...between.map((words) => (words.length > WIDEST_BETWEEN ? '' : words)),
    sentenceBehind(page, last),
  ];
}

/** The words of the quotations nearest to a span, and of its own, without those within it. Both in reading order. */
export function findWordsElsewhere(text: string, quotations: readonly Span[], span: Span): string[] {
  const at = quotations.findIndex(({ start }) => start >= span.start);
  const middle = at < 0 ? quotations.length : at;
  return quotations
    .slice(Math.max(0, middle - NEIGHBOURS), middle + NEIGHBOURS)
    .flatMap(({ start, end }) => [
      text.slice(start, Math.min(end, span.start)),
      text.slice(Math.max(start, span.end), end),
    ])
    .filter((words) => words !== '');
}
