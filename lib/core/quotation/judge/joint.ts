import { opensSentence, type QuotedText, type TokenRange } from '../quoted-text.ts';

/** How the words around a cut in the middle were joined. */
export type Joint =
  /** The words were in one sentence, or the page ends a sentence there. */
  | 'within'
  /** Whole sentences are missing between. */
  | 'sentences'
  /** Whole sentences are missing between, of which the next one speaks ("That is a disgrace"). */
  | 'reference'
  /** Halves of two sentences read as one. */
  | 'halves'
  /** The same, where the first half only tells where or when: "In this study we found". */
  | 'opening';

/** Words that point back at what was just said when they open a sentence. A personal pronoun may as well mean somebody before. */
const POINTING_BACK = /^(?:this|that|these|those|such)$/;

/** What is behind them when they point at a whole statement, and at no thing that is named with them. */
const VERB =
  /^(?:is|was|are|were|will|would|has|had|can|could|must|should|may|might|means|makes|made|'s|does|did|shows|showed)$/;

const PREPOSITION = /^(?:in|on|at|for|during|after|before|since|from|with|by|under|over)$/;
/** Words of a phrase of time or place before its statement. */
const LONGEST_OPENING = 4;

/** Whether the printed words before an index are only a phrase with which their sentence begins. */
function isOpening(source: QuotedText, index: number): boolean {
  let first = index;
  while (first > 0 && !opensSentence(source, first)) first--;
  return index - first <= LONGEST_OPENING && PREPOSITION.test(source.tokens[first]?.key ?? '');
}

/** How the words on both sides of a cut in the middle stand together on the page, where `pageIndex` is the word behind. */
export function readJoint(source: QuotedText, missing: TokenRange, page: QuotedText, pageIndex: number): Joint {
  const before = source.tokens[missing.start - 1]?.sentence;
  const next = source.tokens[missing.end];
  if (before === next?.sentence) return 'within';
  if (opensSentence(source, missing.start) && opensSentence(source, missing.end)) {
    const pointsBack = POINTING_BACK.test(next?.key ?? '') && VERB.test(source.tokens[missing.end + 1]?.key ?? '');
    return pointsBack ? 'reference' : 'sentences';
  }
  if (opensSentence(page, pageIndex)) return 'within';
  return isOpening(source, missing.start) ? 'opening' : 'halves';
}
