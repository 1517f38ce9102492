import { ONES, TENS } from '../number-words.ts';
import type { Token } from '../token.ts';

/** Tokens `first` up to, not including, `next`. */
export interface TokenRange {
  readonly first: number;
  readonly next: number;
}

const ENDING_MARK = /^[;:,—–()“”"!?]$/;
/** Words that begin another clause or the other side of a comparison. */
export const CLAUSE_WORD =
  /^(?:but|while|whereas|although|though|because|when|after|before|who|which|where|if|unless|than|compared|versus|vs|including|until|since)$/;
/** Joins two of a kind; between two numbers it parts what is said of each. */
const JOINING = /^(?:and|or|to|from|as)$/;

/** Whether a token is a number in digits or a small one in words. */
export const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'digits' || ONES.has(token.lower) || TENS.has(token.lower));

/** Whether a number is between token `i` and the next mark, looking in one direction. */
function meetsNumber(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  for (let at = i; at >= 0 && at < tokens.length; at += step) {
    const token = tokens[at];
    if (token === undefined || ENDING_MARK.test(token.text)) return false;
    if (isNumber(token)) return true;
  }
  return false;
}

function isBoundary(tokens: readonly Token[], i: number, step: 1 | -1): boolean {
  const token = tokens[i];
  if (token === undefined || ENDING_MARK.test(token.text) || CLAUSE_WORD.test(token.lower)) return true;
  return JOINING.test(token.lower) && token.lower !== 'to' && meetsNumber(tokens, i + step, step);
}

/** Words that may be between "and" and the number that it joins; a verb there is the number's own. */
const BOUND =
  /^(?:about|around|nearly|almost|some|roughly|over|under|more|less|fewer|than|at|least|most|up|to|as|many|the|another)$/;

/** Where the number begins that "and" joins to the figure at `first`: "*nine* crew members and 136 passengers". */
function joinedNumber(tokens: readonly Token[], clauseFirst: number, first: number): number | null {
  if (!/^(?:and|or)$/.test(tokens[clauseFirst - 1]?.lower ?? '')) return null;
  if (!tokens.slice(clauseFirst, first).every(({ lower }) => BOUND.test(lower))) return null;
  for (let i = clauseFirst - 2; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || ENDING_MARK.test(token.text)) return null;
    if (isNumber(token)) return i;
  }
  return null;
}

const extend = (tokens: readonly Token[], { first, next }: TokenRange): TokenRange => {
  let [from, to] = [first, next];
  while (from > 0 && !isBoundary(tokens, from - 1, -1)) from--;
  while (to < tokens.length && !isBoundary(tokens, to, 1)) to++;
  return { first: from, next: to };
};

/** What goes on with a subject behind a clause or an apposition that is put in between commas. */
const GOES_ON =
  /^(?:is|was|were|are|has|have|had|will|would|rose|fell|grew|came|made|lost|won|took|cost|plans|expects|wants|\p{Ll}{3,}ed)$/u;
const PUT_IN =
  /^(?:who|which|whose|where|an?|the|its|his|her|their|now|formerly|according|sources?|reports?|officials)$/;
const LONGEST_PUT_IN = 16;

/** The comma that ends a subject where token `i` goes on with it: "Sales at Norda, which employs 900, *were*"; -1 where none does. */
export function commaBeforeInserted(tokens: readonly Token[], i: number): number {
  if (tokens[i - 1]?.text !== ',' || !GOES_ON.test(tokens[i]?.lower ?? '')) return -1;
  for (let at = i - 2; at > 0 && at >= i - 2 - LONGEST_PUT_IN; at--) {
    const { text, lower } = tokens[at] ?? { text: '', lower: '' };
    if (text === ',') return PUT_IN.test(tokens[at + 1]?.lower ?? '') ? at : -1;
    if (ENDING_MARK.test(text) || lower === 'while' || lower === 'but') return -1;
  }
  return -1;
}

/**
 * The clause that a figure is in, as ranges around it: up to the marks and the words that begin another, or tell of
 * another number. A figure that is only joined to the one before has that one's verb: "carrying nine men and 136 women".
 */
export function clauseAround(tokens: readonly Token[], figure: TokenRange): TokenRange[] {
  const own = extend(tokens, figure);
  const ranges = [
    { first: own.first, next: figure.first },
    { first: figure.next, next: own.next },
  ];
  const joined = joinedNumber(tokens, own.first, figure.first);
  const subjectEnd = commaBeforeInserted(tokens, own.first);
  if (subjectEnd > 0)
    ranges.unshift({ first: extend(tokens, { first: subjectEnd, next: subjectEnd }).first, next: subjectEnd });
  if (joined !== null) ranges.unshift({ first: extend(tokens, { first: joined, next: joined }).first, next: joined });
  return ranges;
}
