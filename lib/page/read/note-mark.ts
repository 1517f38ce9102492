/** What raised marks of notes say: numbers, signs, a letter in brackets. */
const MARK =
  /^(?:[[(]?(?:\p{N}{1,3}(?: ?[,–-] ?\p{N}{1,3})*|(?:note|nb) ?\p{N}{1,2})[\])]?|[*†‡§¶]{1,3}|[[(]\p{L}[\])])$/iu;
/** No mark is longer. */
export const LONGEST_MARK = 12;

const POWER = /^[23]$/;
/** After a measure of length a raised number is its power; and so it is after "× 10". */
export const BASE = /(?:^|[^\p{L}])(?:[ckdm]?m|ft|in|yd|mi|км|м)$|[×x*·] ?10$/u;

/** Whether raised words look like the mark of a note. */
export const isNoteMark = (words: string): boolean => words.length <= LONGEST_MARK && MARK.test(words.trim());

/** Whether a raised number may be a power. */
export const isPower = (words: string): boolean => POWER.test(words.trim());
