import { isSuperlative } from '../../language/lexicon/superlatives.ts';
import { isHyphen } from '../read-cardinal.ts';
import type { Token } from '../token.ts';
import type { TokenRange } from './clause-span.ts';
import { BOUND } from './figure-role.ts';
import type { FigureFrame, FigureLength } from './frame.ts';

/** "A 12-year low", "a nine-year peak" */
const EXTREME = /^(?:lows?|highs?|peaks?|records?|milestone)$/;
/** How far before a time the superlative may be: "the highest level of any summer in 17 years". */
const SUPERLATIVE_WITHIN = 9;
const SINCE = /^(?:in|for)$/;

const PRISON = /^(?:prison|jail|imprisonment|custody|bars|detention|incarceration)$/;
const TERM = /^(?:terms?|sentences?)$/;
const SENTENCED = /^(?:sentence[sd]?|sentencing|jail(?:s|ed)?|imprison(?:s|ed)?)$/;
/** Right before a number of days and more, what gives somebody a term without the word for it. */
const GIVEN = /^(?:handed|hands|given|gave|gives|gets?|got|received?|receives|fac(?:es?|ed|ing))$/;
const LONG = /^(?:days?|weeks?|months?|years?)$/;
/** What is asked for, or possible, is no term that somebody was given. */
const ASKED =
  /^(?:asks?|asked|seek(?:s|ing)?|sought|demand(?:s|ed)?|faces?|faced|facing|could|may|might|would|maximum|carr(?:y|ies|ied)|allows?|allowed|punishable|recommend(?:s|ed)?|wants?|wanted|risks?|potential|possible|appeal)$/;
/** How far before a time the verb that gives it to somebody may be. */
const VERB_WITHIN = 10;
/** An apposition parts no verb from its object: "sentenced the mayor, Per Lund, to 18 years". */
const BREAK = /^[;:—–()“”"]$/;
const COMMA = /^[,;:—–()“”"]$/;
/** Words between a time and where it is spent: "years *behind* bars", "years *in a state* prison". */
const PLACE_WITHIN = 4;

const some = (tokens: readonly Token[], from: number, to: number, words: RegExp): boolean =>
  tokens.slice(Math.max(0, from), Math.max(0, to)).some(({ lower }) => words.test(lower));

/** Where the part of the sentence that holds token `i` begins. */
function startOfPart(tokens: readonly Token[], i: number, mark: RegExp): number {
  let at = i;
  while (at > 0 && !mark.test(tokens[at - 1]?.text ?? '')) at--;
  return at;
}

function isRecord(tokens: readonly Token[], { first, next }: TokenRange): boolean {
  if (some(tokens, first, next + 2, EXTREME)) return true;
  let at = first - 1;
  while (BOUND.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens.slice(Math.max(0, at - SUPERLATIVE_WITHIN), Math.max(0, at));
  return SINCE.test(tokens[at]?.lower ?? '') && before.some(({ lower }) => lower === 'first' || isSuperlative(lower));
}

const isParted = (tokens: readonly Token[], next: number): boolean => !isHyphen(tokens[next - 2]);

function isTerm(tokens: readonly Token[], { first, next }: TokenRange): boolean {
  const isSpent = some(tokens, next, next + PLACE_WITHIN, PRISON) || some(tokens, first, next + 2, TERM);
  const start = Math.max(first - VERB_WITHIN, startOfPart(tokens, first, BREAK));
  if (isSpent || some(tokens, start, first, SENTENCED)) return true;
  let at = first - 1;
  while (BOUND.test(tokens[at]?.lower ?? '')) at--;
  const isSentTo = tokens[at]?.lower === 'for' && PRISON.test(tokens[at - 1]?.lower ?? '');
  // "Gets 3 years", not "gets a three-year loan"
  return (
    isSentTo ||
    (GIVEN.test(tokens[at]?.lower ?? '') && LONG.test(tokens[next - 1]?.lower ?? '') && isParted(tokens, next))
  );
}

const GAP = /^(?:later|earlier|afterwards?|beforehand|ago)$/;

/**
 * What a time is the length of: a record ("a 12-year low"), a term in prison, one that is asked for or possible, the gap
 * between two events, or anything else.
 */
export function lengthOf(tokens: readonly Token[], figure: TokenRange): FigureLength {
  if (isRecord(tokens, figure)) return 'record';
  if (GAP.test(tokens[figure.next]?.lower ?? '')) return 'gap';
  if (!isTerm(tokens, figure)) return 'other';
  return some(tokens, startOfPart(tokens, figure.first, COMMA), figure.first, ASKED) ? 'asked' : 'term';
}

/** Whether one is a term that somebody was given, and the other one that is asked for or possible; or one alone is a gap. */
export const areOtherTerms = ({ length: a }: FigureFrame, { length: b }: FigureFrame): boolean =>
  (a === 'asked' && b === 'term') || (a === 'term' && b === 'asked') || (a === 'gap') !== (b === 'gap');
