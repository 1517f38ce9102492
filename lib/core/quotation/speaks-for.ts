import { findWords } from '../language/words.ts';
import { readPersonName } from './read-person-name.ts';

/** Words between a body and its spokesman: "Harbour Board chief spokesman". */
const MOST_BETWEEN = 1;
/** Longer texts hold more than one sentence about a speaker; what is beyond goes unread. */
const LONGEST = 400;

const SPOKESMAN = /^spokes(?:man|woman|person|men|women|people)$/;
const FOR = /^(?:for|of|at|with|from)$/;

const wordsOf = (text: string): string[] =>
  findWords(text.slice(0, LONGEST)).flatMap(({ folded }) => (folded === 'the' ? [] : [folded.replace(/'s$|'$/, '')]));

const hasAt = (words: readonly string[], at: number, body: readonly string[]): boolean =>
  at >= 0 && body.every((word, i) => words[at + i] === word);

/**
 * Whether a text says of somebody that he speaks for a body: "Harbour Board spokesman Tom Day", "Tom Day, a spokesman for
 * the Harbour Board". No person has a body of that kind: for a person's spokesman it is `false`.
 */
export function hasSpokesmanFor(text: string, body: string): boolean {
  const named = wordsOf(body);
  if (named.length === 0 || readPersonName(body).isPerson) return false;
  const words = wordsOf(text);
  return words.some((word, at) => {
    if (!SPOKESMAN.test(word)) return false;
    if (FOR.test(words[at + 1] ?? '') && hasAt(words, at + 2, named)) return true;
    for (let between = 0; between <= MOST_BETWEEN; between++)
      if (hasAt(words, at - between - named.length, named)) return true;
    return false;
  });
}
