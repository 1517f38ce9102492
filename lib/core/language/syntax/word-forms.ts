import { hashText, mixHash } from './hash.ts';
import type { SyntaxWord } from './words.ts';

/** What the parser sees of the words of a sentence, as hashes, one entry a word. */
export interface WordForms {
  readonly count: number;
  readonly whole: Uint32Array;
  readonly suffixes: readonly Uint32Array[];
  readonly prefixes: readonly Uint32Array[];
  readonly shape: Uint32Array;
  /** What the lexicon says of the word, as bits; 0 for a word it lacks. */
  readonly lexical: Uint32Array;
  readonly marks: Uint8Array;
  readonly quoted: Uint8Array;
}

/** Bits of a lexicon that have a meaning outside the models: the word can be a verb of speech. */
export const LEXICAL = { speech: 1 << 10 } as const;

const LONGEST_SUFFIX = 4;
const LONGEST_PREFIX = 3;
const SHAPE = { capital: 1, allCapitals: 2, digit: 4, hyphen: 8, dot: 16, first: 32, apostrophe: 64 } as const;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

function shapeOf(text: string, isFirst: boolean): number {
  let shape = isFirst ? SHAPE.first : 0;
  if (CAPITAL.test(text)) shape |= text.length > 1 && !LOWER.test(text) ? SHAPE.allCapitals : SHAPE.capital;
  if (DIGIT.test(text)) shape |= SHAPE.digit;
  if (text.includes('-')) shape |= SHAPE.hyphen;
  if (text.includes('.')) shape |= SHAPE.dot;
  if (/['’]/.test(text)) shape |= SHAPE.apostrophe;
  return shape;
}

/** The forms of a sentence's words. Linear in their length. */
export function readWordForms(words: readonly SyntaxWord[], lexicon: (hash: number) => number): WordForms {
  const count = words.length;
  const column = () => new Uint32Array(count);
  const suffixes = Array.from({ length: LONGEST_SUFFIX }, column);
  const prefixes = Array.from({ length: LONGEST_PREFIX }, column);
  const forms = {
    count,
    whole: column(),
    suffixes,
    prefixes,
    shape: column(),
    lexical: column(),
    marks: new Uint8Array(count),
    quoted: new Uint8Array(count),
  };
  words.forEach(({ key, text, marks, quoted }, i) => {
    const whole = hashText(key);
    forms.whole[i] = whole;
    suffixes.forEach((suffix, n) => {
      suffix[i] = mixHash(n, hashText(key, Math.max(0, key.length - n - 1)));
    });
    prefixes.forEach((prefix, n) => {
      prefix[i] = mixHash(n, hashText(key, 0, Math.min(key.length, n + 1)));
    });
    forms.shape[i] = shapeOf(text, i === 0);
    forms.lexical[i] = lexicon(whole);
    forms.marks[i] = marks;
    forms.quoted[i] = quoted ? 1 : 0;
  });
  return forms;
}
