import { DOZENS, SCALES } from './number-words.ts';
import { afterHyphen, type Reading } from './read-cardinal.ts';

/** An amount that the words leave open between two numbers, and the first token after it. */
export interface Several {
  readonly low: number;
  readonly high: number;
  /** What it is several of: 1000 of "several thousand". */
  readonly scale: number;
  readonly next: number;
}

/** The least and the most of the scale that a word of indefinite number has in mind. */
const FEW: readonly [number, number] = [2, 10];
const SOME: readonly [number, number] = [1, 10];

/** Where "a couple of", "a few", "several", "many", "some" end that begin at token `i`, and what they span. */
function readFew(
  { tokens }: Reading,
  i: number,
): { readonly span: readonly [number, number]; readonly next: number } | null {
  const word = tokens[i]?.lower;
  const hasArticle = word === 'a' || word === 'the';
  const at = hasArticle ? i + 1 : i;
  const few = tokens[at]?.lower;
  const isOf = tokens[at + 1]?.lower === 'of';
  if (few === 'couple' && (hasArticle || isOf)) return { span: FEW, next: isOf ? at + 2 : at + 1 };
  if (few === 'few' && hasArticle) return { span: FEW, next: at + 1 };
  if (hasArticle) return null;
  if (few === 'several') return { span: FEW, next: at + 1 };
  if (few === 'few' || few === 'many' || few === 'some') return { span: SOME, next: at + 1 };
  return null;
}

/** The product of the scale words from token `i` on: "hundred thousand". */
function readScales(reading: Reading, i: number): { readonly scale: number; readonly next: number } | null {
  const { tokens } = reading;
  let scale = 1;
  let next = i;
  for (let at = i; ; at = afterHyphen(reading, next)) {
    const word = tokens[at]?.lower ?? '';
    const worth = SCALES.get(word) ?? SCALES.get(word.replace(/s$/, '')) ?? DOZENS.get(word);
    if (worth === undefined) break;
    scale *= worth;
    next = at + 1;
  }
  return next === i ? null : { scale, next };
}

/** Reads "a couple of thousand", "several hundred", "a few dozen", "some thousand", "many thousands of". */
export function readSeveral(reading: Reading, i: number): Several | null {
  const few = readFew(reading, i);
  const scales = few && readScales(reading, few.next);
  if (few === null || scales === null) return null;
  const [low, high] = few.span;
  const { scale, next } = scales;
  const isDecimal = reading.tokens[next]?.kind === 'word' && /^(?:and|point)$/.test(reading.tokens[next]?.lower ?? '');
  return isDecimal && reading.tokens[next + 1]?.kind === 'digits'
    ? null
    : { low: low * scale, high: high * scale, scale, next };
}

/** Reads "multi-million", "multibillion": over one of the scale, nobody knows how far. */
export function readMulti(reading: Reading, i: number): { readonly value: number; readonly next: number } | null {
  const { tokens } = reading;
  const word = tokens[i]?.lower ?? '';
  if (!word.startsWith('multi')) return null;
  if (word === 'multi') {
    const at = afterHyphen(reading, i + 1);
    const scale = at > i + 1 ? SCALES.get(tokens[at]?.lower ?? '') : undefined;
    return scale === undefined ? null : { value: scale, next: at + 1 };
  }
  const scale = SCALES.get(word.slice('multi'.length));
  return scale === undefined ? null : { value: scale, next: i + 1 };
}
