import { itemAt } from '../../item-at.ts';
import { isContentWord } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { TokenRange } from './clause-span.ts';
import { BOUND } from './figure-role.ts';
import { foldedOf, meaningOf, type ReadSentence, SAYING } from './read-sentence.ts';

const BE =
  /^(?:is|was|were|are|be|been|stands?|stood|rose|rises?|risen|fell|falls?|fallen|grew|grows?|reached|hit|totalled|totaled|remained|remains?|jumped|dropped|climbed|declined|increased|dipped|shrank|averaged|will|would|has|have|had)$/;

const NOUN_STOP =
  /^(?:of|in|on|for|at|by|with|to|from|and|or|the|a|an|that|which|who|as|than|over|under|about|between|into|after|during|through|per)$/;

/** The nearest noun before token `i`: the word itself, unless a preposition's phrase is between ("rents in Halden"). */
function nounBefore({ tokens, names }: ReadSentence, from: number, first: number): string | null {
  let noun: string | null = null;
  for (let i = from; i >= first; i--) {
    const token = itemAt(tokens, i);
    if (token.kind === 'mark') break;
    if (NOUN_STOP.test(token.lower)) {
      // What was before the preposition is the head: look on, and forget what depended on it.
      if (/^(?:the|a|an)$/.test(token.lower)) {
        if (noun !== null && !NOUN_STOP.test(tokens[i - 1]?.lower ?? 'of')) break;
        continue;
      }
      noun = null;
      continue;
    }
    const word = foldedOf(token);
    if (noun === null && isContentWord(word) && !names.has(nameKey(word))) noun = meaningOf(word);
    else if (noun !== null && SAYING.test(token.lower)) break;
  }
  return noun;
}

/** Nouns that say what is measured: before "of" or the verb that a number follows, or after the number. */
export function measuresOf(sentence: ReadSentence, figure: TokenRange, clause: TokenRange): Set<string> {
  const { tokens, names } = sentence;
  const measures = new Set<string>();
  let i = figure.first - 1;
  const isOf = (): boolean => tokens[i]?.lower === 'of';
  while (i >= clause.first && BOUND.test(tokens[i]?.lower ?? '') && !isOf()) i--;
  while (i >= clause.first && /^(?:to|at|by|from|now|still|already|currently|worth|put)$/.test(tokens[i]?.lower ?? ''))
    i--;
  const governor = tokens[i]?.lower ?? '';
  if (isOf() || BE.test(governor)) {
    while (BE.test(tokens[i]?.lower ?? '') || isOf()) i--;
    const noun = nounBefore(sentence, i, clause.first);
    if (noun !== null) measures.add(noun);
  }
  const after = tokens[figure.next];
  if (after && /^(?:in|of|for|worth)$/.test(after.lower)) {
    const head = tokens
      .slice(figure.next + 1, clause.next)
      .find(({ lower, kind }) => kind === 'word' && !NOUN_STOP.test(lower));
    const word = head && foldedOf(head);
    if (word && isContentWord(word) && !names.has(nameKey(word)) && after.lower !== 'in') measures.add(meaningOf(word));
  }
  return measures;
}
