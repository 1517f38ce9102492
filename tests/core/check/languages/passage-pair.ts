/**
 * What a source says, what a page says, and the verdict: `same`, `none` where nothing is to be said, or the grade and
 * what differs. Words that differ inside quotation marks are `words`, however they come to differ.
 */
export type PassagePair = readonly [source: string, page: string, verdict: string];
