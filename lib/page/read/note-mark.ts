/** What raised marks of notes say: numbers, signs, a letter in brackets. */
const MARK =
  /^(?:[[(]?(?:\p{N}{1,3}(?: ?[,–-] ?\p{N}{1,3})*|(?:note|nb) ?\p{N}{1,2})[\])]?|[*†‡§¶]{1,3}|[[(]\p{L}[\])])$/iu;
/** Letters of which a single one behind a word marks a note too ("families" and a raised "a"); "1" and "M" have endings. */
const LETTER = /^\p{Ll}$/u;
/** A word that is no abbreviation. */
export const WORD = /\p{Ll}{3}$/u;
/** What is raised before one of these is the upper part of a fraction. */
const FRACTION_BAR = /^\s*[/\u2044]/;
/** No mark is longer. */
export const LONGEST_MARK = 12;

const POWER = /^[23]$/;
/** After a measure of length a raised number is its power; and so it is after "× 10". */
export const BASE = /(?:^|[^\p{L}])(?:[ckdm]?m|ft|in|yd|mi|км|м)$|[×x*·] ?10$/u;

/** Whether raised words look like the mark of a note. */
export const isNoteMark = (words: string): boolean => words.length <= LONGEST_MARK && MARK.test(words.trim());

/** Whether raised words are a single small letter. */
export const isLetter = (words: string): boolean => LETTER.test(words);

/** Whether the text after a raised number makes it a part of a fraction. */
export const hasFractionBar = (after: string): boolean => FRACTION_BAR.test(after);

/** Whether a raised number may be a power. */
export const isPower = (words: string): boolean => POWER.test(words.trim());
