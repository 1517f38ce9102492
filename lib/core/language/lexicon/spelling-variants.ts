import { ENGLISH_SPELLING } from '../packs/english.ts';
import { rememberWords } from '../remember-words.ts';
import { listOf } from '../word-list.ts';

const { rules, doubling, pairs, names } = ENGLISH_SPELLING;

const WORDS: ReadonlyMap<string, string> = new Map(
  [...listOf(pairs), ...listOf(names)].map((pair) => {
    const [word = '', compared = ''] = pair.split(':');
    return [word, compared];
  }),
);

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...rules.flatMap(({ british, american, stems, before = '' }) =>
    before
      .split(' ')
      .flatMap((ending) => listOf(stems).map((stem) => [stem + british + ending, stem + american + ending] as const)),
  ),
  ...listOf(doubling).map((stem) => [stem + stem.slice(-1), stem] as const),
]);

const SHORTEST_PREFIX = 3;
const LONGEST_PREFIX = Math.max(...[...PREFIXES.keys()].map((prefix) => prefix.length));

/**
 * The spelling a word is compared by: two words that are the same but for British or American spelling have the same.
 * Takes a folded word; gives the American spelling for the most part, not always a word.
 */
export const canonicalSpelling: (word: string) => string = rememberWords((word) => {
  const known = WORDS.get(word);
  if (known !== undefined) return known;
  for (let length = Math.min(word.length, LONGEST_PREFIX); length >= SHORTEST_PREFIX; length--) {
    const prefix = PREFIXES.get(word.slice(0, length));
    if (prefix !== undefined) return prefix + word.slice(length);
  }
  return word;
});
