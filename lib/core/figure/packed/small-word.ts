import SMALL_WORDS from '../../language/packs/small-words.json' with { type: 'json' };

const WORDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SMALL_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Whether a word is one of a language's small ones, which name nothing. */
export const isFunctionWordOf = (language: string, word: string): boolean => WORDS_OF.get(language)?.has(word) ?? false;
