import { DECADES } from './age-words.ts';
import { DENOMINATORS, DOZENS, INDEFINITE_PLURALS, ONES, SCALES, TENS, VULGAR_FRACTIONS } from './number-words.ts';
import type { Token } from './token.ts';
import { unitOfWord } from './unit-names.ts';

/** Words that begin a number, a date or a web address. */
const STARTS: ReadonlySet<string> = new Set([
  ...[ONES, TENS, SCALES, INDEFINITE_PLURALS, VULGAR_FRACTIONS, DECADES].flatMap((words) => [...words.keys()]),
  ...'several couple few many some multi both no none twice thrice fold teens'.split(' '),
  ...'doubled doubling tripled tripling trebled quadrupled quintupled halved halving'.split(' '),
  ...'double triple treble quadruple over under half quarter www http https # @'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
  ...'jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
]);
/** What makes a number of "a" before it. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...[SCALES, DOZENS, DENOMINATORS, TENS].flatMap((words) => [...words.keys()]),
  ...'couple few pair handful score'.split(' '),
]);

/** Whether a figure, or digits that are none, can begin at a token: a cheap look before the reading. */
export function mayBeginFigure(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined) return false;
  if (token.kind === 'digits' || STARTS.has(token.lower)) return true;
  if (token.lower.startsWith('multi') || token.lower.endsWith('fold')) return true;
  if (token.lower !== 'a' && token.lower !== 'an') return false;
  const next = tokens[i + 1];
  // "An hour and a half", "a year and three months", "a day or two"
  const isJoined = tokens[i + 2]?.lower === 'and' || (tokens[i + 2]?.lower === 'or' && tokens[i + 3]?.lower === 'two');
  if (isJoined && unitOfWord(next?.text ?? '', next?.lower ?? '') !== undefined) return true;
  return AFTER_ARTICLE.has((next?.kind === 'mark' ? tokens[i + 2] : next)?.lower ?? '');
}
