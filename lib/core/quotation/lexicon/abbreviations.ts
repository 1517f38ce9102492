import { ENGLISH_SPELLING } from '../../language/packs/english.ts';
import { phrasesOf, rowsOf } from '../../language/word-list.ts';

/** Each word that is compared as another: abbreviations and what they are short for. */
const KEYS: ReadonlyMap<string, string> = new Map(
  rowsOf(ENGLISH_SPELLING.sameWords).flatMap(([key = '', ...others]) => others.map((other) => [other, key] as const)),
);

/** Words in a row that are compared as one word, by the first of them. */
const PHRASES = Map.groupBy(
  Object.entries(ENGLISH_SPELLING.phrases).flatMap(([key, phrases]) =>
    phrasesOf(phrases).map((words) => ({ words, key })),
  ),
  ({ words: [first] }) => first,
);

/** Whether a phrase may begin with a folded word; most words begin none. */
export const mayBeginPhrase = (word: string): boolean => PHRASES.has(word);

/** What a folded word is compared as: "mister" as "mr", "september" as "sept". */
export const shortForm = (word: string): string => KEYS.get(word) ?? word;

/** The phrase that begins the given folded words and is compared as one word, or `null`. */
export function readPhrase(words: readonly string[]): { readonly key: string; readonly count: number } | null {
  const found = PHRASES.get(words[0])?.find((phrase) => phrase.words.every((word, i) => words[i] === word));
  return found ? { key: found.key, count: found.words.length } : null;
}
