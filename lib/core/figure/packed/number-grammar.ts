import { rememberWords } from '../../language/remember-words.ts';
import { oncePer } from '../../once-per.ts';

/** What a word says inside a number: an amount, a multiplier of what is before it, a place in a row, a part of one. */
export interface NumberWord {
  readonly kind: 'cardinal' | 'multiplier' | 'ordinal' | 'part';
  readonly value: number;
}

/** How a language puts number words together. */
export interface NumberGrammar {
  /** By folded word. */
  readonly words: ReadonlyMap<string, NumberWord>;
  /** What joins two words of one number. */
  readonly and: ReadonlySet<string>;
  /** Endings that make a denominator of a cardinal: "veinticinco-avos". */
  readonly partEndings: readonly string[];
  /** Whether a number is one word of several: "dreiundzwanzig". */
  readonly isJoined: boolean;
  /** Whether ones are before tens: "drei-und-zwanzig". */
  readonly unitsFirst: boolean;
  /** Whether tens and ones are joined by "and", so that "treinta y dos" is never thirty and two of something. */
  readonly andInTens: boolean;
  /** Whether thirteen is the word for three and the word for ten. */
  readonly teensApart: boolean;
}

/** One piece of a joined word. */
export type NumberPiece = NumberWord | 'and';

/** The longest word that is cut into its pieces. */
const LONGEST_JOINED = 90;
const LONGEST_PIECE = 20;

/** The pieces of a joined word from `at` on, longest first; `dead` remembers places from which there is no way on. */
function cut(
  grammar: NumberGrammar,
  word: string,
  { at, dead }: { at: number; dead: Set<number> },
): NumberPiece[] | null {
  if (at === word.length) return [];
  if (dead.has(at)) return null;
  for (let end = Math.min(word.length, at + LONGEST_PIECE); end > at; end--) {
    const part = word.slice(at, end);
    const piece = grammar.words.get(part) ?? (at > 0 && end < word.length && grammar.and.has(part) ? 'and' : undefined);
    const rest = piece && cut(grammar, word, { at: end, dead });
    if (piece && rest) return [piece, ...rest];
  }
  dead.add(at);
  return null;
}

function withPartEnding(grammar: NumberGrammar, word: string): NumberPiece[] | null {
  for (const ending of grammar.partEndings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    for (const vowel of ['', 'a', 'o', 'e', 'i']) {
      const value = stem.length > 2 ? valueOf(readWhole(grammar, stem + vowel) ?? [], grammar) : null;
      if (value !== null) return [{ kind: 'ordinal', value }];
    }
  }
  return null;
}

/** The pieces of a word without an ending that makes a part of it: one ending never follows another. */
function readWhole(grammar: NumberGrammar, word: string): readonly NumberPiece[] | null {
  const whole = grammar.words.get(word);
  if (whole) return [whole];
  // "Cinco oitavos", "vijf achtsten"
  const singular = /[sn]$/.test(word) ? grammar.words.get(word.slice(0, -1)) : undefined;
  if (singular?.kind === 'ordinal') return [singular];
  const mayBeJoined = grammar.isJoined && word.length <= LONGEST_JOINED;
  return mayBeJoined ? cut(grammar, word, { at: 0, dead: new Set() }) : null;
}

/** What `piecesOf` gives, read each time: for a grammar whose words are still being learnt. */
export function readPieces(grammar: NumberGrammar, word: string): readonly NumberPiece[] | null {
  return readWhole(grammar, word) ?? (word.length > LONGEST_JOINED ? null : withPartEnding(grammar, word));
}

/** Compounds of German are longer than most words. */
const LONGEST_REMEMBERED = 30;

const readerOf = oncePer((grammar: NumberGrammar) =>
  rememberWords((word) => readPieces(grammar, word), LONGEST_REMEMBERED),
);

/** The pieces that a folded word is made of; `null` for a word that is no number. Words of a grammar must not change. */
export const piecesOf = (grammar: NumberGrammar, word: string): readonly NumberPiece[] | null =>
  readerOf(grammar)(word);

/** Amounts that a number is so far made of, largest first; their sum is its value. */
export type Sum = readonly number[];

/** The first power of ten that a whole number has a digit for: what is added to it has to be smaller. */
export function roomOf(value: number): number {
  if (value === 0) return 1;
  let room = 1;
  while (value % (room * 10) === 0) room *= 10;
  return room;
}

const DOZEN = 12;
const MOST_DOZENS = 100;

function multiply(sum: Sum, by: number): Sum | null {
  let kept = sum.length;
  let amount = 0;
  // "Fifteen dozen"
  const most = by === DOZEN ? MOST_DOZENS : by;
  while (kept > 0 && (sum[kept - 1] ?? 0) < most) amount += sum[--kept] ?? 0;
  const [before, product] = [sum[kept - 1], (amount || 1) * by];
  // "Mil cien" goes on, "mil mil" does not.
  return before !== undefined && roomOf(before) <= product ? null : [...sum.slice(0, kept), product];
}

/** Whether "and" between two words joins them into one number: "treinta y uno", "cento e vinte", not "two and three". */
function mayJoin(top: number, value: number, { isJoined }: NumberGrammar): boolean {
  if (top % 100 === 0 && value < roomOf(top)) return true;
  const limit = top === 60 || top === 80 ? 20 : 10;
  return !isJoined && top % 10 === 0 && top > 10 && value < limit;
}

/** What a piece is joined to the one before by: a word for "and", one inside the word, nothing but being of one word. */
type Joint = 'and' | 'joint' | 'inside';

/** Adds a piece to a number; `null` where the number ends before it. */
export function addPiece(
  sum: Sum,
  { kind, value }: NumberWord,
  grammar: NumberGrammar & { readonly after: Joint | null },
): Sum | null {
  const top = sum.at(-1);
  if (kind === 'multiplier') return multiply(sum, value);
  if (top === undefined) return [value];
  // "Zweieinhalb"
  if (kind === 'part') return value < 1 ? [...sum, value] : null;
  if (value === 0 || top === 0) return null;
  const isTens = value % 10 === 0 && value >= 20 && value < 100;
  const isApart = grammar.after === 'and' || grammar.after === 'joint';
  if (grammar.unitsFirst && isApart && top < 10 && isTens) return [...sum.slice(0, -1), top + value];
  if (grammar.after === 'and') return mayJoin(top, value, grammar) ? [...sum, value] : null;
  if (top === 4 && value === 20) return [...sum.slice(0, -1), 80];
  if ((grammar.teensApart || grammar.after === 'inside') && value === 10 && top < 10)
    return [...sum.slice(0, -1), top + 10];
  const isTeen = value >= 10 && value < 20 && (top === 60 || top === 80);
  return isTeen || value < roomOf(top) ? [...sum, value] : null;
}

/** Adds the pieces of one word; those inside it are joined by an "and" of its own. */
export function addPieces(
  sum: Sum,
  pieces: readonly NumberPiece[],
  grammar: NumberGrammar & { readonly after: 'and' | null },
): Sum | null {
  let result: Sum | null = sum;
  let after: Joint | null = grammar.after;
  for (const piece of pieces) {
    if (piece === 'and') {
      after = 'joint';
      continue;
    }
    result = addPiece(result, piece, { ...grammar, after });
    if (result === null) return null;
    after = 'inside';
  }
  return result;
}

/** The value of a number by its amounts. */
export const total = (sum: Sum): number => sum.reduce((all, part) => all + part, 0);

function valueOf(pieces: readonly NumberPiece[], grammar: NumberGrammar): number | null {
  if (pieces.length === 0 || pieces.some((piece) => piece !== 'and' && /^(?:ordinal|part)$/.test(piece.kind)))
    return null;
  const sum = addPieces([], pieces, { ...grammar, after: null });
  return sum && total(sum);
}
