/** What raised marks of notes say: numbers, signs, a letter in brackets. */
const MARK =
  /^(?:[[(]?(?:\p{N}{1,3}(?: ?[,–-] ?\p{N}{1,3})*|(?:note|nb) ?\p{N}{1,2})[\])]?|[*†‡§¶]{1,3}|[[(]\p{L}[\])])$/iu;
/** Letters of which a single one behind a word marks a note too ("families" and a raised "a"); "1" and "M" have endings. */
const LETTER = /^\p{Ll}$/u;
/** A word that is no abbreviation. */
const WORD = /\p{Ll}{3}$/u;
/** What is raised before one of these is the upper part of a fraction. */
const FRACTION_BAR = /^\s*[/\u2044]/;
/** No mark is longer. */
export const LONGEST_MARK = 12;

const DIGITS = /^\d{1,2}$/;
const SIGNED = /^[-−–]\d{1,3}$/;
const POWER = /^[23]$/;
/** After a measure of length a raised number is its power. */
const MEASURE = /(?:^|[^\p{L}])(?:[ckdm]?m|ft|in|yd|mi|км|м)$/u;
const TIMES_TEN = /[×x*·] ?10$/;
/** What a raised number may be the power of, unless it marks a note: 10⁶, 2¹⁰. */
const BASE = /(?:^|[^\p{N}.,])(?:2|10)$/u;
/** Sums of money, whose cents are raised often. */
const MONEY = /\p{Sc} ?\p{N}[\p{N}.,]* ?$/u;
const SUM = /\p{N}[.,]? ?$/u;
const MONEY_BEHIND = /^\s*(?:\p{Sc}|EUR|CHF|kr\b)/u;

/** What is around raised words. */
export interface AroundRaised {
  readonly before: string;
  readonly after: string;
  /** Whether a link or a name says that they mark a note. */
  readonly isMarked: boolean;
}

/**
 * How raised words are read: not at all, as the mark of a `note`; with the word before them; as a `fraction` behind a
 * number, or its `power`; or `raised`, where nobody can tell a power or cents from the mark of a note.
 */
export type RaisedKind = 'note' | 'word' | 'fraction' | 'power' | 'raised';

/** Whether raised words look like the mark of a note. */
export const isNoteMark = (words: string): boolean => words.length <= LONGEST_MARK && MARK.test(words.trim());

/** Whether it matters how words are raised. */
export const mayBeRaised = (words: string): boolean => LETTER.test(words) || SIGNED.test(words) || isNoteMark(words);

/** How raised words are read of which it matters. */
export function readRaised(raised: string, { before, after, isMarked }: AroundRaised): RaisedKind {
  const words = raised.trim();
  if (LETTER.test(words)) return WORD.test(before) ? 'note' : 'word';
  if (FRACTION_BAR.test(after)) return 'fraction';
  if (POWER.test(words) && MEASURE.test(before)) return 'word';
  if (SIGNED.test(words) || (DIGITS.test(words) && TIMES_TEN.test(before))) return 'power';
  if (isMarked || !DIGITS.test(words)) return 'note';
  const isCents = words.length === 2 && (MONEY.test(before) || (SUM.test(before) && MONEY_BEHIND.test(after)));
  return isCents || BASE.test(before) ? 'raised' : 'note';
}
