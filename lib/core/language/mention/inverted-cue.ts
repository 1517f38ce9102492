import { itemAt } from '../../item-at.ts';
import { isAdverbial, TITLES } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import { cueAt, cueRun } from './cue-verb-at.ts';
import { isNickname } from './name-part.ts';
import type { Reference, Run } from './reference.ts';
import { subjectAfter } from './subject-after.ts';

/** Who a quotation is given to by the words around it. */
export interface Attribution {
  readonly speaker: Reference;
  /** The reporting words; `null` for a name with a colon, a dash or brackets. */
  readonly cue: Run | null;
}

/** How far from a quotation its cue is looked for, in tokens. */
export const REACH = 48;

/** Where a frame that follows the quotation cannot go on. */
export const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const kind = tokens[at]?.kind;
  return (
    kind === undefined ||
    kind === 'stop' ||
    kind === 'break' ||
    kind === 'colon' ||
    (kind === 'quotation' && !isNickname(tokens, at))
  );
};

/** "said Ann Lee", "says the mayor". */
export function invertedCue(tokens: readonly Token[], at: number): Attribution | null {
  let verb = at;
  while (isWord(tokens[verb]) && isAdverbial(itemAt(tokens, verb).word)) verb++;
  const cue = cueAt(tokens, verb);
  const needsHearer = /^(?:told|tells?)$/.test(tokens[verb]?.word ?? '');
  if (cue?.form !== 'finite' || cue.strength !== 'speech' || needsHearer) return null;
  // "state Rep. Ann Lee said"
  const isNoun =
    cue.isNounToo && !/(?:s|ed)$/.test(itemAt(tokens, verb).word) && TITLES.has(tokens[verb + 1]?.word ?? '');
  if (isNoun) return null;
  const run = cueRun(tokens, verb);
  let end = run.last + 1;
  while (!endsClause(tokens, end) && end - verb < REACH) end++;
  const speaker = subjectAfter(tokens, run.last + 1, end - 1);
  return speaker && { speaker, cue: run };
}
