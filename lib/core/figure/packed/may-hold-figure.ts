import { rememberWords } from '../../language/remember-words.ts';
import { oncePer } from '../../once-per.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import { foldNumberWord } from './fold-number-word.ts';
import { unitStart } from './joined-unit.ts';
import { piecesOf } from './number-grammar.ts';

const DIGIT = /[\p{Nd}¼-¾⅐-⅞]/u;
const WORD = /[\p{L}\p{M}]+/gu;
const LONGEST_WORD = 30;

/** What a word may be of a figure: a number, the article that is the number one, the beginning of a unit. */
type Part = 'number' | 'one' | 'unit' | 'none';

function partOf(lexicon: FigureLexicon, word: string): Part {
  const { grammar, indefinite, round, units, prefixes, multiples, duals } = lexicon;
  const key = foldNumberWord(word);
  const prefix = prefixes.find((letters) => word.startsWith(letters));
  const isNumber = (of: string): boolean =>
    indefinite.has(of) || round.has(of) || multiples.has(of) || duals.has(of) || piecesOf(grammar, of) !== null;
  if (grammar.words.get(key)?.value === 1) return 'one';
  if (isNumber(key) || (prefix !== undefined && isNumber(foldNumberWord(word.slice(prefix.length))))) return 'number';
  if (unitStart(lexicon, word) > 0) return 'number';
  return units.has(key) ? 'unit' : 'none';
}

const readerOf = oncePer((lexicon: FigureLexicon) => rememberWords((word) => partOf(lexicon, word), LONGEST_WORD));

/** Whether a sentence may hold a figure: a digit, a number word, or a unit right after "one". Much cheaper than reading it. */
export function mayHoldFigure(sentence: string, lexicon: FigureLexicon): boolean {
  if (DIGIT.test(sentence)) return true;
  const read = readerOf(lexicon);
  const isShort = sentence.length < LONGEST_WORD;
  let last: Part = 'none';
  for (const [word] of sentence.matchAll(WORD)) {
    const part = read(word);
    if (part === 'number' || (part === 'one' && isShort) || (part === 'unit' && last === 'one')) return true;
    last = part;
  }
  return false;
}
