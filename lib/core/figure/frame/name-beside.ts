import { isContentWord, senseOf } from '../news-lexicon.ts';
import { nameKey } from '../scope-names.ts';
import type { Token } from '../token.ts';
import { isNumber, type TokenRange } from './clause-span.ts';
import type { FigureFrame } from './frame.ts';
import { foldedOf, isGermanArticleAt, SAYING } from './read-sentence.ts';

/** What parts the items of a list, and clauses. */
const END = /^(?:[,;:()—–“”"]|and|or|but|while|whereas|with|than|as|to)$/;
const PREPOSITION = /^(?:in|at|for|from|of|near|across)$/;
/** Words between a number and the name that it belongs to: "won", "people in", "percent of the". */
const MOST_BETWEEN = 3;
const MOST_BEHIND = 1;

const mayBeName = (word: string): boolean => isContentWord(word) && (!word.endsWith('s') || senseOf(word) === word);

/** A sentence's tokens with the keys of its names. */
interface NamedTokens {
  readonly tokens: readonly Token[];
  readonly names: ReadonlySet<string>;
}

/** The keys of a name, and the token where it ends, seen from the number. */
interface NameBeside {
  readonly keys: readonly string[];
  readonly end: number;
}

/** The name that is first met from a token on, in one direction, within its item of a list. */
function nameFrom({ tokens, names }: NamedTokens, from: number, step: 1 | -1): NameBeside {
  const most = step < 0 ? MOST_BETWEEN : MOST_BEHIND;
  const keys: string[] = [];
  let between = 0;
  let i = from;
  for (; between <= most; i += step) {
    const token = tokens[i];
    if (token === undefined || isGermanArticleAt(token) || END.test(token.lower) || SAYING.test(token.lower)) break;
    const word = token.kind === 'word' ? foldedOf(token) : '';
    const key = nameKey(word);
    // The first word of a sentence may be a name that is nowhere else, if it is no plural: "Taxpayers will pay".
    const isName = /^\p{Lu}/u.test(token.text) && (names.has(key) || (i === 0 && mayBeName(word)));
    if (isName) keys.push(key);
    else if (keys.length > 0) break;
    else between++;
  }
  return { keys: isGermanArticleAt(tokens[i]) ? [] : keys, end: i };
}

/** Where the parenthesis opens that a number is in, right behind a name: "Dunne *(*20-1, 14 knockouts)"; the number where it is in none. */
function openingAround(tokens: readonly Token[], first: number): number {
  const open = tokens.findLastIndex(({ text }, i) => i < first && /^[()]$/.test(text));
  return tokens[open]?.text === '(' && /^\p{Lu}/u.test(tokens[open - 1]?.text ?? '') ? open : first;
}

/** The name before a number, and whose it is if that is where somebody is: "*Anne Hospital* in *Morwell* will lay off 400". */
function namesBefore(sentence: NamedTokens, first: number): readonly string[] {
  const { keys, end } = nameFrom(sentence, openingAround(sentence.tokens, first) - 1, -1);
  if (keys.length === 0 || !PREPOSITION.test(sentence.tokens[end]?.lower ?? '')) return keys;
  return [...keys, ...nameFrom(sentence, end - 1, -1).keys.filter((key) => sentence.names.has(key))];
}

/** The keys of the names that a number belongs to in its own item: "Holm got *41*, Berg *27*", "*12* people in Quessa". */
export function namesBeside(sentence: NamedTokens, { first, next }: TokenRange): FigureFrame['beside'] {
  const { tokens } = sentence;
  const at = tokens
    .slice(next, next + MOST_BETWEEN)
    .findIndex(({ lower }) => PREPOSITION.test(lower) || END.test(lower));
  const isTold = at >= 0 && PREPOSITION.test(tokens[next + at]?.lower ?? '');
  const behind = isTold ? nameFrom(sentence, next + at + 1, 1).keys : [];
  const isOnly = !tokens.some((token, i) => (i < first || i >= next) && isNumber(token));
  return { before: new Set(namesBefore(sentence, first)), behind: new Set(behind), isOnly };
}
