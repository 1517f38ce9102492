/** A word or a comma, after which a sentence is not at its end. */
const UNENDED = /[\p{L}\p{N},%)’'–-]$/u;
/** A word in lower case, or a number and one. */
const NEXT_WORD = /^(?:\p{Ll}|\p{N}[\p{N}.,]* \p{Ll})/u;

/** Whether a sentence goes on from one stretch of text to the next, whatever is between them. */
export const goesOn = (before: string, after: string): boolean => UNENDED.test(before) && NEXT_WORD.test(after);
