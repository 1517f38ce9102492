import { itemAt } from '../../item-at.ts';
import { CUE_VERBS } from '../../language/lexicon/cue-verbs.ts';
import { IRREGULAR_PAST } from '../../language/lexicon/word-classes.ts';
import { isWord, type Token } from '../../language/narrative/narrative-tokens.ts';

/** Auxiliaries by which the clause around an aside goes on. */
const GOES_ON = /^(?:that|would|will|could|can|may|might|must|should|is|are|was|were|has|have|had|does|did)$/;

const OPENS_ASIDE = /^(?:which|who|whose|whom|where|as)$/;

/** Whether a word behind an aside can be the verb of the clause around it: "the plan, which Day opposed, *meant* that". */
function isVerb(token: Token | undefined): boolean {
  if (!isWord(token) || token.capital) return false;
  const { word } = token;
  return (
    GOES_ON.test(word) || IRREGULAR_PAST.has(word) || word.endsWith('ed') || CUE_VERBS.get(word)?.form === 'finite'
  );
}

/**
 * Whether the word at `at` is in an aside behind `from` that ends before the token at `to`: ", which …," or "as … put it"
 * between commas or dashes, anything in brackets.
 */
export function isInClosedAside(
  tokens: readonly Token[],
  at: number,
  { from, to }: { from: number; to: number },
): boolean {
  let end = at + 1;
  while (end < to && isWord(tokens[end])) end++;
  const mark = tokens[end]?.kind;
  if (end >= to || (mark !== 'comma' && mark !== 'dash' && mark !== 'close')) return false;
  let start = at;
  while (start > from && isWord(tokens[start - 1])) start--;
  const opening = tokens[start - 1]?.kind;
  if (mark === 'close') return opening === 'open';
  return opening === mark && OPENS_ASIDE.test(itemAt(tokens, start).word) && isVerb(tokens[end + 1]);
}
