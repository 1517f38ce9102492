/**
 * UTF-16 units of a page that are read and checked at most: more than any article we know of (the longest saved page has
 * 0.5 million), and read in well under a second.
 */
export const LONGEST_TEXT = 2_000_000;
