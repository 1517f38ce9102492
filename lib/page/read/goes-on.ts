/** A word or a comma, after which a sentence is not at its end. */
const UNENDED = /[\p{L}\p{N},%)’'–-]$/u;
/** A word in lower case or of a script without case, also in quotation marks, a number and one, or money. */
const NEXT_WORD = /^(?:["'“‘«„]?[\p{Ll}\p{Lo}]|\p{N}[\p{N}.,]* \p{Ll}|\p{Sc}\p{N})/u;
/** A short word in lower case ("of", "the", "der"), a number behind it or not, ends no line of an address or a list. */
const SHORT_END = / \p{Ll}{1,3}(?: \p{N}[\p{N}.,]*)?$/u;

/** Whether a sentence goes on from one stretch of text to the next, whatever is between them. */
export const goesOn = (before: string, after: string): boolean =>
  UNENDED.test(before) && (NEXT_WORD.test(after) || (SHORT_END.test(before) && /^\p{Lu}/u.test(after)));
