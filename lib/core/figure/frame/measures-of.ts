import { itemAt } from '../../item-at.ts';
import { isContentWord } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import { commaBeforeInserted, type TokenRange } from './clause-span.ts';
import { BOUND } from './figure-role.ts';
import { foldedOf, meaningOf, type ReadSentence, SAYING } from './read-sentence.ts';

const BE =
  /^(?:is|was|were|are|be|been|stands?|stood|rose|rises?|risen|fell|falls?|fallen|grew|grows?|reached|hit|totalled|totaled|remained|remains?|jumped|dropped|climbed|declined|increased|dipped|shrank|edged|slipped|slid|sank|plunged|soared|surged|swelled|narrowed|widened|averaged|will|would|has|have|had)$/;

const NOUN_STOP =
  /^(?:of|in|on|for|at|by|with|to|from|and|or|the|a|an|that|which|who|as|than|over|under|about|between|into|after|during|through|per)$/;

/** What tells nothing of a measure beside another noun: "the jobless *rate*". */
const RATE = /^(?:rates?|figures?|levels?)$/;

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
    const isNoun = isContentWord(word) && !names.has(nameKey(word));
    if (isNoun && (noun === null || isRateBehind(tokens, i))) noun = meaningOf(word);
    else if (noun !== null && SAYING.test(token.lower)) break;
  }
  return noun;
}

/** Whether a noun right behind token `i` tells only that it is a measure. */
const isRateBehind = (tokens: readonly Token[], i: number): boolean => RATE.test(tokens[i + 1]?.lower ?? '');

/** Words of a change between its verb and "to" at most: "rose by some 8.5 percent last month *to* 9". */
const LONGEST_CHANGE = 9;

/** The verb of the change that led to the level behind token `i`: "*rose* 8 percent to"; `i` where none did. */
function verbOfChange(tokens: readonly Token[], i: number, first: number): number {
  let hasNumber = false;
  for (let at = i; at >= Math.max(first, i - LONGEST_CHANGE); at--) {
    const { kind, lower, text } = itemAt(tokens, at);
    if (BE.test(lower)) return hasNumber ? at : i;
    if (/^[,;:—–()“”"]$/.test(text)) return i;
    hasNumber ||= kind === 'digits';
  }
  return i;
}

/** What a noun phrase behind "the number of" ends before. */
const NUMBERED_STOP =
  /^(?:of|in|on|for|at|by|with|to|from|and|or|that|which|who|as|up|down|rose|rises?|fell|falls?|grew|grows|has|had|have|since|last|now)$|\p{Ll}(?:ed|ing)$/u;

/** The noun that a figure is the number of: "the number of *visitors* in May rose to 400". */
function numberedNoun({ tokens, names }: ReadSentence, figure: number): string | null {
  const at = tokens.findLastIndex(({ lower }, i) => i < figure && lower === 'of' && tokens[i - 1]?.lower === 'number');
  if (at < 0) return null;
  const phrase = tokens.slice(at + 1, figure);
  const end = phrase.findIndex(({ kind, lower }) => kind !== 'word' || NUMBERED_STOP.test(lower) || BE.test(lower));
  const word = end > 0 ? foldedOf(itemAt(phrase, end - 1)) : '';
  return isContentWord(word) && !names.has(nameKey(word)) ? meaningOf(word) : null;
}

/** Nouns that say what other numbers of a sentence measure: "a profit of 2 on *sales* of 8". */
export function measuredBeside({ tokens }: ReadSentence, figure: TokenRange): ReadonlySet<string> {
  const measured = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const noun = itemAt(tokens, i - 1);
    if (tokens[i]?.lower !== 'of' || noun.kind !== 'word') continue;
    let at = i + 1;
    while (BOUND.test(tokens[at]?.lower ?? '')) at++;
    const isOther = at < figure.first || at >= figure.next;
    if (isOther && tokens[at]?.kind === 'digits') measured.add(meaningOf(foldedOf(noun)));
  }
  return measured;
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
  const numbered = tokens[figure.first - 1]?.kind === 'word' ? numberedNoun(sentence, figure.first) : null;
  if (numbered !== null) return new Set([numbered]);
  if (tokens[i + 1]?.lower === 'to') i = verbOfChange(tokens, i, clause.first);
  const governor = tokens[i]?.lower ?? '';
  if (isOf() || BE.test(governor)) {
    while (BE.test(tokens[i]?.lower ?? '') || isOf()) i--;
    const subjectEnd = commaBeforeInserted(tokens, i + 1);
    if (subjectEnd > 0) i = subjectEnd - 1;
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
