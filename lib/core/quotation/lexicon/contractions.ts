import { ENGLISH_SPELLING } from '../../language/packs/english.ts';
import { rememberWords } from '../../language/remember-words.ts';
import { listOf, setOf } from '../../language/word-list.ts';

const { endings, stems, whole: longForms, ambiguous } = ENGLISH_SPELLING.contractions;

/** Endings that are short for a word of their own, longest first. */
const ENDINGS = Object.entries(endings);
const STEMS_BEFORE_NOT: ReadonlyMap<string, string> = new Map(Object.entries(stems));

/** Spellings of speech and contractions that follow no rule. */
const WRITTEN_OUT = new Map(Object.entries(longForms).map(([word, keys]) => [word, listOf(keys)]));

/** A piece of a word: its first `length` folded characters stand for `keys`, and so on. */
export interface WordPiece {
  readonly length: number;
  readonly keys: readonly string[];
}

/** "Shouldn't've" has two endings; what has more is no English word. */
const MOST_ENDINGS = 2;

/**
 * A folded word with its contraction written out: "don't" gives "do" and "not", "gonna" gives "going" and "to". What an
 * ending alone does not tell ("'s", "'d") stays as it is.
 */
export const writeOut: (word: string) => readonly WordPiece[] = rememberWords((word) => {
  const written = WRITTEN_OUT.get(word);
  if (written !== undefined) return [{ length: word.length, keys: written }];
  const pieces: WordPiece[] = [];
  let stem = word;
  let key = word;
  while (pieces.length < MOST_ENDINGS) {
    const found = ENDINGS.find(([ending]) => stem.length > ending.length && stem.endsWith(ending));
    if (!found) break;
    const [ending, meaning] = found;
    pieces.unshift({ length: ending.length, keys: [meaning] });
    stem = stem.slice(0, -ending.length);
    key = ending === "n't" ? (STEMS_BEFORE_NOT.get(stem) ?? stem) : stem;
  }
  return [{ length: stem.length, keys: [key] }, ...pieces];
});

/** What the endings that could be short for several words may be short for. */
const AMBIGUOUS = new Map(Object.entries(ambiguous).map(([short, words]) => [short, setOf(words)]));

/** "Goin'" for "going". */
const drops = (short: string, whole: string): boolean =>
  short.length > 3 && short.endsWith('in') && whole.length === short.length + 1 && whole === `${short}g`;

/** Whether one word is what the other may be short for. */
export const mayStandFor = (a: string, b: string): boolean =>
  AMBIGUOUS.get(a)?.has(b) === true || AMBIGUOUS.get(b)?.has(a) === true || drops(a, b) || drops(b, a);
