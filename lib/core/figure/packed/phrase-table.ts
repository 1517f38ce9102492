import { foldNumberWord } from './fold-number-word.ts';
import type { PackedToken } from './packed-token.ts';

interface Phrase<T> {
  readonly words: readonly string[];
  /** Whether a full stop of its own is behind it: "ca." */
  readonly isShort: boolean;
  readonly value: T;
}

/** Phrases by their first word, the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What a phrase says, and the first token after it. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly next: number;
}

/** The folded words of a phrase, parted as tokens are. */
export const phraseWords = (phrase: string): string[] =>
  foldNumberWord(phrase)
    .split(/[\s\u00a0'’-]+/)
    .map((word) => word.replace(/(?<=.)\.$/, ''))
    .filter((word) => word !== '');

/** Phrases with what each says; of two that are written alike the first holds. */
export function phraseTable<T>(rows: readonly (readonly [phrase: string, value: T])[]): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [written, value] of rows) {
    const words = phraseWords(written);
    const [first] = words;
    if (first === undefined) continue;
    const known = table.get(first) ?? [];
    table.set(first, [...known, { words, isShort: written.endsWith('.'), value }]);
  }
  for (const [first, phrases] of table)
    table.set(
      first,
      phrases.toSorted((a, b) => b.words.length - a.words.length),
    );
  return table;
}

/** The phrases of a list, all of one value. */
export const phraseRows = <T>(list: string | undefined, value: T): (readonly [string, T])[] =>
  list === undefined || list === '' ? [] : list.split(', ').map((phrase) => [phrase, value] as const);

/** Whether token `i` is a hyphen with no white space on either side. */
export const isGluedHyphen = (tokens: readonly PackedToken[], i: number): boolean =>
  /^[-\u2010\u2011]$/.test(tokens[i]?.text ?? '') && !tokens[i]?.spaced && tokens[i + 1]?.spaced === false;

function endOf<T>(tokens: readonly PackedToken[], i: number, { words, isShort }: Phrase<T>): number | null {
  let at = i;
  for (const word of words) {
    if (at > i && isGluedHyphen(tokens, at)) at++;
    if (tokens[at]?.key !== word) return null;
    at++;
  }
  return isShort && tokens[at]?.text === '.' && !tokens[at]?.spaced ? at + 1 : at;
}

/** The longest phrase of a table that begins with token `i`. */
export function findPhrase<T>(table: PhraseTable<T>, tokens: readonly PackedToken[], i: number): FoundPhrase<T> | null {
  for (const phrase of table.get(tokens[i]?.key ?? '') ?? []) {
    const next = endOf(tokens, i, phrase);
    if (next !== null) return { value: phrase.value, next };
  }
  return null;
}
