import type { Readings } from '../../difference.ts';
import { opensSentence, type QuotedText, rawText, type TokenRange } from '../quoted-text.ts';
import type { Edit } from './edit.ts';

/** The parts of a sentence. */
interface Parts {
  readonly when: TokenRange;
  readonly outcome: TokenRange;
}

const CONDITION = /^(?:if|unless|when|whenever|once|without|with|until)$/;
const AUXILIARY = /^(?:will|would|can|could|may|might|must|shall|should|is|was|are|were|'ll|'d|means|does|has)$/;
const SUBJECTLESS = /^(?:to|not|failing|\p{L}{2,20}ing)$/u;
const SHORTEST_PART = 2;
/** Of what follows, the share of words that both sides must have. */
const LEAST_SHARED = 0.5;

function sentenceAround(quoted: QuotedText, { start, end }: TokenRange): TokenRange {
  const { tokens } = quoted;
  let from = Math.min(start, tokens.length - 1);
  while (from > 0 && !opensSentence(quoted, from)) from--;
  let to = Math.max(end, from + 1);
  while (to < tokens.length && !opensSentence(quoted, to)) to++;
  return { start: from, end: to };
}

/** Where what follows from a condition that opens the sentence begins: behind its comma, or with its verb. */
function findOutcome({ tokens }: QuotedText, { start, end }: TokenRange, hasSubject: boolean): number {
  for (let at = start + SHORTEST_PART; at < end; at++) {
    if (tokens[at]?.clause !== tokens[start]?.clause) return at;
    if (!hasSubject && AUXILIARY.test(tokens[at]?.key ?? '')) return at;
  }
  return -1;
}

/** A sentence as a condition and what follows from it, whichever comes first. */
function partSentence(quoted: QuotedText, sentence: TokenRange): Parts | null {
  const { tokens } = quoted;
  const { start, end } = sentence;
  const first = tokens[start]?.key ?? '';
  const isCondition = CONDITION.test(first);
  if (isCondition || SUBJECTLESS.test(first)) {
    const outcome = findOutcome(quoted, sentence, isCondition);
    return outcome < 0 ? null : { when: { start, end: outcome }, outcome: { start: outcome, end } };
  }
  for (let at = start + SHORTEST_PART; at + SHORTEST_PART <= end; at++) {
    if (/^(?:if|unless)$/.test(tokens[at]?.key ?? '')) return { when: { start: at, end }, outcome: { start, end: at } };
  }
  return null;
}

const isWithin = (range: TokenRange, part: TokenRange): boolean => range.start >= part.start && range.end <= part.end;

function sharesWords(source: QuotedText, page: QuotedText, [here, there]: readonly [TokenRange, TokenRange]): boolean {
  const keys = new Set(page.tokens.slice(there.start, there.end).map(({ key }) => key));
  const shared = source.tokens.slice(here.start, here.end).filter(({ key }) => keys.has(key)).length;
  return shared >= LEAST_SHARED * Math.max(here.end - here.start, there.end - there.start);
}

const readingOf = (quoted: QuotedText, { when, outcome }: Parts): Readings['source'] => ({
  when: rawText(quoted, when),
  outcome: rawText(quoted, outcome),
});

/** How both sides read where an edit turns the condition of a sentence round; `null` where it turns anything else. */
export function readTurnedCondition({ source, sourceRange, page, pageRange }: Edit): Readings | null {
  const here = partSentence(source, sentenceAround(source, sourceRange));
  const there = partSentence(page, sentenceAround(page, pageRange));
  if (!here || !there || !isWithin(sourceRange, here.when) || !isWithin(pageRange, there.when)) return null;
  if (!sharesWords(source, page, [here.outcome, there.outcome])) return null;
  return { source: readingOf(source, here), page: readingOf(page, there) };
}
