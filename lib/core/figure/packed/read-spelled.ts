import { addPieces, type NumberPiece, piecesOf, type Sum, total } from './number-grammar.ts';
import type { PackedReading } from './packed-reading.ts';
import { findPhrase, isGluedHyphen } from './phrase-table.ts';

/** A number in words, or the scale words after one in digits. */
export interface Spelled {
  readonly value: number;
  readonly next: number;
  /** The multiplier that it ends with, 1 when it does not. */
  readonly scale: number;
}

const isPlace = (piece: NumberPiece): boolean => piece !== 'and' && piece.kind === 'ordinal';
const isPart = (piece: NumberPiece): boolean => piece !== 'and' && piece.kind === 'part';
/** A part inside a joined word ("zweieinhalb") is of that word. */
const isFraction = (pieces: readonly NumberPiece[]): boolean =>
  pieces.some(isPlace) || (pieces.length === 1 && pieces.some(isPart));

/** What the word at token `i` is made of; nothing for a word that is no number. */
export const piecesAt = ({ tokens, lexicon }: PackedReading, i: number): readonly NumberPiece[] => {
  const token = tokens[i];
  return token?.kind === 'word' ? (piecesOf(lexicon.grammar, token.key) ?? []) : [];
};

/** The first token past a hyphen inside a word at `i`. */
export const afterHyphen = ({ tokens }: PackedReading, i: number): number => (isGluedHyphen(tokens, i) ? i + 1 : i);

/** The token after an "and" at `i` that may join two words of one number; `null` where there is none. */
function afterAnd(reading: PackedReading, i: number, top: number): number | null {
  const at = afterHyphen(reading, i);
  if (!reading.lexicon.grammar.and.has(reading.tokens[at]?.key ?? '')) return null;
  const next = afterHyphen(reading, at + 1);
  const pieces = piecesAt(reading, next);
  // "Cento e tre quarti" is a hundred and three quarters.
  if (pieces.length === 0 || isFraction(pieces)) return null;
  const { andInTens, unitsFirst } = reading.lexicon.grammar;
  const isOneNumber = andInTens && (unitsFirst ? top < 10 : top > 10 && top < 100);
  return !isOneNumber && isFraction(piecesAt(reading, afterHyphen(reading, next + 1))) ? null : next;
}

const lastScale = (pieces: readonly NumberPiece[]): number => {
  const last = pieces.at(-1);
  return last !== undefined && last !== 'and' && last.kind === 'multiplier' && last.value >= 1000 ? last.value : 1;
};

/** The number words from token `i` on; `start` holds a number in digits that scale words may multiply. */
export function readSpelled(reading: PackedReading, i: number, start: Sum = []): Spelled | null {
  let [sum, next, scale]: [Sum, number, number] = [start, i, 1];
  const inDigits = start.length > 0;
  for (;;) {
    const joined = sum.length > 0 && !inDigits ? afterAnd(reading, next, sum.at(-1) ?? 0) : null;
    const at = joined ?? (sum.length > 0 ? afterHyphen(reading, next) : next);
    const pieces = piecesAt(reading, at);
    if (pieces.length === 0 || isFraction(pieces)) break;
    const [first] = pieces;
    // "٣ مئة"
    const isHundred = first !== 'and' && first?.value === 100 && reading.lexicon.language !== 'ar';
    if (inDigits && (first === 'and' || first?.kind !== 'multiplier' || isHundred)) break;
    const added = addPieces(sum, pieces, { ...reading.lexicon.grammar, after: joined === null ? null : 'and' });
    if (added === null) break;
    sum = added;
    next = at + 1;
    scale = lastScale(pieces);
  }
  return next === i ? null : { value: total(sum), next, scale };
}

/** The place in a row that a word tells, all of its pieces together: "vijfentwintigste"; `null` where it tells none. */
function placeAt(reading: PackedReading, i: number): number | null {
  const pieces = piecesAt(reading, i);
  const last = pieces.at(-1);
  if (last === undefined || last === 'and' || last.kind !== 'ordinal') return null;
  const { grammar } = reading.lexicon;
  const whole = pieces.map((piece): NumberPiece => (piece === 'and' ? piece : { ...piece, kind: 'cardinal' }));
  const sum = pieces.length > 1 ? addPieces([], whole, { ...grammar, after: null }) : null;
  return sum === null ? last.value : total(sum);
}

/** Whether a number and a place in a row make one denominator: "trente" + "cinquième", not "trente-deux" + "cinquième". */
const goesBefore = (before: number, last: number): boolean =>
  before > last && before % 10 === 0 && (last < 10 || [0, 60, 80].includes(before % 100));

/** A denominator: "cinquièmes", "vingt et unième"; its worth and the token after it. */
export function readDenominator(reading: PackedReading, i: number): { value: number; next: number } | null {
  const whole = readSpelled(reading, i);
  let at = afterHyphen(reading, whole?.next ?? i);
  if (whole && reading.lexicon.grammar.and.has(reading.tokens[at]?.key ?? '')) at = afterHyphen(reading, at + 1);
  for (const [from, before] of [
    [at, whole?.value ?? 0],
    [i, 0],
  ] as const) {
    const last = placeAt(reading, from);
    if (last === null || before + last < 3) continue;
    if (before === 0 || goesBefore(before, last)) return { value: before + last, next: from + 1 };
  }
  return null;
}

/** A word for a part: "demi", "halbe", "media". */
export function readPart(reading: PackedReading, i: number): { value: number; next: number } | null {
  const [piece, ...more] = piecesAt(reading, i);
  return piece !== undefined && piece !== 'and' && piece.kind === 'part' && more.length === 0
    ? { value: piece.value, next: i + 1 }
    : null;
}

/** The first token past "de" at `i`, or `i`. */
export const afterOf = ({ tokens, lexicon }: PackedReading, i: number): number =>
  findPhrase(lexicon.of, tokens, i)?.next ?? i;
