import { oncePer } from '../once-per.ts';

/** Words in lower case, parted by spaces, on one line or on several: the form in which a pack lists them. */
export type WordList = string | readonly string[];

/** Lines of which each is a list of its own: words of one sense, forms of one name. */
export type WordRows = readonly string[];

/** Phrases, parted by a comma and a space. */
export type PhraseList = string;

/** Words by all the classes that they are of: a key names the classes of its words, and no word is in two lists. */
export type WordClasses = Readonly<Record<string, WordList>>;

/** The words of a list, in order. */
export const listOf = (words: WordList): string[] => (typeof words === 'string' ? words : words.join(' ')).split(' ');

/** The words of some lists. */
export const setOf = (...lists: readonly WordList[]): ReadonlySet<string> => new Set(lists.flatMap(listOf));

/** The words of each row. */
export const rowsOf = (rows: WordRows): string[][] => rows.map(listOf);

/** The words of each phrase. */
export const phrasesOf = (phrases: PhraseList): string[][] => phrases.split(', ').map(listOf);

/** Word classes with their keys and lists cut up: each is asked for many of its classes. */
const readClasses = oncePer((classes: WordClasses) =>
  Object.entries(classes).map(([key, words]) => ({ names: key.split(' '), words: listOf(words) })),
);

/** The words that are of one class at least. */
export const classOf = (classes: WordClasses, ...wanted: readonly string[]): ReadonlySet<string> =>
  new Set(
    readClasses(classes).flatMap(({ names, words }) => (names.some((name) => wanted.includes(name)) ? words : [])),
  );
