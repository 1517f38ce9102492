/** A quotation of fewer words is not looked for by its words: two words are a name or a phrase, not somebody's statement. */
export const FEWEST_WORDS = 3;
