import { isContentWord } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import type { TokenRange } from './clause-span.ts';
import type { FigureFrame } from './frame.ts';
import { foldedOf, isGermanArticleAt, SAYING } from './read-sentence.ts';

/** What parts the items of a list, and clauses. */
const END = /^(?:[,;:()—–“”"]|and|or|but|while|whereas|with|than|as|to)$/;
const PREPOSITION = /^(?:in|at|for|from|of|near|across)$/;
/** Words between a number and the name that it belongs to: "won", "people in", "percent of the". */
const MOST_BETWEEN = 3;
const MOST_BEHIND = 1;

/** A sentence's tokens with the keys of its names. */
interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
}

/** The keys of the name that is first met from a token on, in one direction, within its item of a list. */
function nameFrom({ tokens, names }: NamedTokens, from: number, step: 1 | -1): string[] {
  const most = step < 0 ? MOST_BETWEEN : MOST_BEHIND;
  const keys: string[] = [];
  let between = 0;
  let i = from;
  for (; between <= most; i += step) {
    const token = tokens[i];
    if (token === undefined || isGermanArticleAt(token) || END.test(token.lower) || SAYING.test(token.lower)) break;
    const word = token.kind === 'word' ? foldedOf(token) : '';
    const key = nameKey(word);
    // The first word of a sentence may be a name that is nowhere else.
    const isName = /^\p{Lu}/u.test(token.text) && (names.has(key) || (i === 0 && isContentWord(word)));
    if (isName) keys.push(key);
    else if (keys.length > 0) break;
    else between++;
  }
  return isGermanArticleAt(tokens[i]) ? [] : keys;
}

/** The keys of the names that a number belongs to in its own item: "Holm got *41*, Berg *27*", "*12* people in Quessa". */
export function namesBeside(sentence: NamedTokens, { first, next }: TokenRange): FigureFrame['beside'] {
  const { tokens } = sentence;
  const at = tokens
    .slice(next, next + MOST_BETWEEN)
    .findIndex(({ lower }) => PREPOSITION.test(lower) || END.test(lower));
  const isTold = at >= 0 && PREPOSITION.test(tokens[next + at]?.lower ?? '');
  const behind = isTold ? nameFrom(sentence, next + at + 1, 1) : [];
  return { before: new Set(nameFrom(sentence, first - 1, -1)), behind: new Set(behind) };
}
