import { FEWEST_WORDS } from '../claim/fewest-words.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import { frameKeyAt, MOST_FRAMED } from '../index/frame-key.ts';
import { findFramed, findShort, hashOfWords } from '../index/quotation-index.ts';
import { CONJUNCTIONS, isAdverbial } from '../language/lexicon/word-classes.ts';
import type { QuotedSpan } from '../language/marks/quoted-spans.ts';
import { isReadAsEnglish } from '../language/narrative/can-attribute.ts';
import { quotedSpansOf } from '../language/narrative/narrative-layer.ts';
import { reportingOf } from '../language/packs/reporting.ts';
import type { Span } from '../language/span.ts';
import type { PageText } from './finding.ts';
import { mayBeMatched } from './match-utterance.ts';
import { type PageWords, pageWordsOf, wordsWithin } from './page-words.ts';
import { quotedWords } from './utterance.ts';

/** Quotations that may be one utterance are tried in each way they may hang together; of more than so many it is not tried. */
const MOST_TOGETHER = 6;

const LAST_WORD = /[A-Za-z]+$/;

/** Whether what is between two quotations can join them to one utterance, whatever it says: see `attributeSpeakers`. */
function mayJoin(text: string, before: QuotedSpan, after: QuotedSpan): boolean {
  if (!before.closed) return true;
  const between = text.slice(before.end, after.start);
  if (between.includes('\n')) return false;
  const last = LAST_WORD.exec(between.trimEnd())?.[0].toLowerCase();
  return last === undefined || CONJUNCTIONS.has(last) || isAdverbial(last);
}

/** The quotations of a page that may be one utterance, one such run after another. */
function* runsOf(text: string, spans: readonly QuotedSpan[]): Generator<readonly QuotedSpan[]> {
  let run: QuotedSpan[] = [];
  for (const span of spans) {
    const before = run.at(-1);
    if (before && !mayJoin(text, before, span)) {
      yield run;
      run = [];
    }
    run.push(span);
  }
  if (run.length > 0) yield run;
}

/** Every way in which some of a run that follow each other are one utterance. */
const waysOf = (run: readonly QuotedSpan[]): QuotedSpan[][] =>
  run.flatMap((_, first) => run.slice(first).map((__, i) => run.slice(first, first + i + 1)));

/** The keys in some parts of a page, one after the other. */
function joinKeys(keys: Uint32Array, spans: readonly Span[]): Uint32Array {
  const parts = spans.map(({ start, end }) => keys.subarray(start, end));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether the words before a few that are quoted lead to a claim too. */
function isLedTo({ start, content }: QuotedSpan, words: PageWords, parts: ClaimIndex['parts']): boolean {
  const own = wordsWithin(words, content);
  const key = own.end - own.start > MOST_FRAMED ? null : frameKeyAt(words.text, start);
  return key !== null && parts.some(({ quotations }) => findFramed(quotations, key).length > 0);
}

/**
 * Whether words that a page quotes may be those of a claim, no matter who says them and how the quotations hang together.
 * Where it is not so, nobody need be looked for who says them: no reading of the words around them would find a claim.
 */
export function mayQuote(page: PageText, { parts }: ClaimIndex): boolean {
  // Who speaks is not looked for where the document says it, and in other languages quotations hang together otherwise.
  if (page.said?.length || (!isReadAsEnglish(page.language ?? null) && reportingOf(page.language ?? null))) return true;
  const words = pageWordsOf(page);
  const mayBeClaim = (together: readonly QuotedSpan[]): boolean => {
    const spans = together.map(({ content }) => wordsWithin(words, content));
    const keys = joinKeys(words.keys, spans);
    if (keys.length >= FEWEST_WORDS)
      return parts.some((part) => mayBeMatched(keys, () => quotedWords(words, spans), part));
    return keys.length > 0 && parts.some(({ quotations }) => findShort(quotations, hashOfWords(keys)).length > 0);
  };
  const spans = quotedSpansOf(page);
  for (const run of runsOf(words.text, spans))
    if (run.length > MOST_TOGETHER || waysOf(run).some(mayBeClaim)) return true;
  return spans.some((span) => isLedTo(span, words, parts));
}
