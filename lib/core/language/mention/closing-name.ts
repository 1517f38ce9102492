import { itemAt } from '../../item-at.ts';
import { BE_FORMS, PREPOSITIONS } from '../lexicon/word-classes.ts';
import { isWord, type Token } from '../narrative/narrative-tokens.ts';
import type { Reference } from './reference.ts';
import { subjectAfter } from './subject-after.ts';

const NOBODY_WORD = /^(?:nobody|none|few|no)$/;

/**
 * The name a sentence ends with that is its subject or agent, or whom nobody is set beside: "Among them was Ann Lee", "It was
 * opened by Ann Lee", "Nobody was happier than Ann Lee".
 */
export function closingName(tokens: readonly Token[], start: number, end: number): Reference | null {
  let verb = end - 1;
  while (verb > start && isWord(tokens[verb]) && !/^(?:was|were|is|are|by|than)$/.test(itemAt(tokens, verb).word))
    verb--;
  const isCompared = NOBODY_WORD.test(itemAt(tokens, start).word) && tokens[verb]?.word === 'than';
  const isAgent = tokens[verb]?.word === 'by' && tokens[verb - 1]?.word.endsWith('ed') === true;
  const opener = itemAt(tokens, start).word;
  const isSetting = PREPOSITIONS.has(opener) || /(?:ing|ed)$/.test(opener);
  const isInverted = BE_FORMS.has(tokens[verb]?.word ?? '') && isSetting;
  const name = isAgent || isInverted || isCompared ? subjectAfter(tokens, verb + 1, end - 1) : null;
  return name?.kind === 'name' && name.last === end - 1 ? name : null;
}
