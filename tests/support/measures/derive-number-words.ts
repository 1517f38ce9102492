import { foldNumberWord } from '../../../lib/core/figure/packed/fold-number-word.ts';
import {
  addPieces,
  type NumberGrammar,
  type NumberWord,
  readPieces,
  type Sum,
  total,
} from '../../../lib/core/figure/packed/number-grammar.ts';
import { makeSpeller, type RuleSets } from './spell-out.ts';

const CARDINALS = /^%spellout-(?:cardinal|numbering$)/;
const ORDINALS = /^%spellout-ordinal/;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** The numbers whose names make up all others: ones, tens, hundreds, and the scales alone, in the plural and after eleven. */
const SMALL = Array.from({ length: 100 }, (_, number) => number);
const BASIC = [
  // Twice: "eleven" may be learnt only after "ten".
  ...SMALL,
  ...SMALL,
  ...[2, 3, 4, 5, 6, 7, 8, 9].map((hundreds) => hundreds * 100),
  100,
  101,
  2000,
  ...SCALES.flatMap((scale) => [1, 2, 3, 11].map((count) => count * scale)),
];
/** The denominators of news: none of one or two, which have words of their own. */
const PLACES = [...Array.from({ length: 19 }, (_, place) => place + 3), 30, 40, 50, 60, 70, 80, 90, 100, ...SCALES];

const ARABIC_AND = 'و';

/** The words of a form; the Arabic "and" is written together with the word after it. */
const wordsOf = (form: string): string[] =>
  form.split(/[\s-]+/).flatMap((written) => {
    const word = foldNumberWord(written);
    if (word.startsWith(ARABIC_AND) && word.length > 2 && !word.startsWith('واحد')) return [ARABIC_AND, word.slice(1)];
    return word === '' ? [] : [word];
  });

/** The value of a form, read with the words that are known so far. */
function read(grammar: NumberGrammar, words: readonly string[]): number | null {
  let sum: Sum = [];
  let after: 'and' | null = null;
  for (const word of words) {
    if (grammar.and.has(word) && sum.length > 0) {
      after = 'and';
      continue;
    }
    const pieces = readPieces(grammar, word);
    const next = pieces && addPieces(sum, pieces, { ...grammar, after });
    if (!next) return null;
    sum = next;
    after = null;
  }
  return sum.length > 0 ? total(sum) : null;
}

const isScale = (value: number): boolean => value >= 100 && Number.isInteger(Math.log10(value));

/** The one word of a form that is not known yet, with what it has to mean; `null` where there are more. */
function unknownOf(grammar: NumberGrammar, words: readonly string[], number: number): [string, number] | null {
  const unknown = words.filter((word) => !grammar.and.has(word) && read(grammar, [word]) === null);
  const [word] = unknown;
  if (word === undefined || unknown.length > 1) return null;
  const others = words.filter((other) => other !== word);
  const known = grammar.and.has(others[0] ?? '') ? others.slice(1) : others;
  const count = known.length > 0 ? read(grammar, known) : null;
  if (count === null || count === 0) return known.length === 0 ? [word, number] : null;
  const [product, rest] = [number / count, number - count];
  // "Quatre-vingts" is four times twenty.
  return isScale(product) || product === 20 ? [word, product] : rest > 0 && rest <= 100 ? [word, rest] : null;
}

/** The scale at the end of a joined word: "zwei-hundert". */
function scaleOf(grammar: NumberGrammar, word: string, number: number): [string, number] {
  for (const [known, { value }] of grammar.words) {
    if (value > 1 && word.startsWith(known) && word.length > known.length && isScale(number / value))
      return [word.slice(known.length), number / value];
  }
  return [word, number];
}

function learn(words: Map<string, NumberWord>, word: string, value: number): void {
  words.set(word, { kind: isScale(value) ? 'multiplier' : 'cardinal', value });
}

/** The joint of a language's tens and ones: what is left of "twenty-one" without both. */
function jointsOf(form: string, parts: readonly string[]): string[] {
  const rest = parts.reduce((left, part) => left.replace(part, ' '), form).replace(/[\s-]+/g, ' ');
  return rest.split(' ').filter((joint) => /^\p{L}{1,4}$/u.test(joint));
}

/** What a language's number words are, and how it puts them together. */
export function deriveNumberWords(sets: RuleSets, locale: string, places: readonly number[] = PLACES) {
  const spell = makeSpeller(sets, locale);
  const names = Object.keys(sets);
  const of = (kinds: RegExp): string[] => names.filter((name) => kinds.test(name));
  const plain = (number: number): string => foldNumberWord(spell(number, '%spellout-numbering'));
  const isJoined = !/[\s-]/.test(plain(2345));
  const unitsFirst = plain(23).indexOf(plain(3).slice(0, 3)) === 0 && plain(23).includes(plain(20));
  const joints = [23, 31, 45].flatMap((number) =>
    jointsOf(plain(number), [plain(number - (number % 10)), plain(number % 10)]),
  );
  const words = new Map<string, NumberWord>();
  const grammar: NumberGrammar = {
    words,
    and: new Set(joints),
    partEndings: [],
    isJoined,
    unitsFirst,
    teensApart: /\s/.test(plain(13)),
    andInTens: joints.some((joint) => plain(45).includes(` ${joint}`)),
  };
  for (const number of BASIC) {
    for (const form of new Set(of(CARDINALS).map((set) => spell(number, set)))) {
      const parts = wordsOf(form);
      if (form === '' || read(grammar, parts) === number) continue;
      const found = unknownOf(grammar, parts, number);
      if (found) learn(words, ...(isJoined && number > 100 ? scaleOf(grammar, ...found) : found));
    }
  }
  for (const place of places) {
    for (const form of new Set(of(ORDINALS).map((set) => spell(place, set)))) {
      const last = wordsOf(form).at(-1) ?? '';
      if (last !== '' && !readPieces(grammar, last)) words.set(last, { kind: 'ordinal', value: placeOf(form, place) });
    }
  }
  return { grammar, spell };
}

/** An ordinal of several words says the rest of the number by its last. */
const placeOf = (form: string, place: number): number =>
  wordsOf(form).length > 1 && place < 100 && place % 10 !== 0 ? place % 10 : place;
