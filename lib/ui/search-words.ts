import { findWords } from '../core/language/words.ts';

/** A text as it is searched: its folded words, each behind a space. */
export const searchableText = (...parts: readonly (string | null)[]): string =>
  ` ${findWords(parts.join(' '))
    .map(({ folded }) => folded)
    .join(' ')}`;

/** Tells of searchable texts whether all words that somebody is looking for, or words that begin so, are in them. */
export function finderOf(words: string): (searchable: string) => boolean {
  const wanted = findWords(words).map(({ folded }) => ` ${folded}`);
  return (searchable) => wanted.every((word) => searchable.includes(word));
}
