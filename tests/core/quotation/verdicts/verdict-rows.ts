/** What a careful editor says of a page's sentence: the same words, whole or in part, or how much they differ. */
export type Verdict = 'whole' | 'part' | 'minor' | 'major';

/** A quotation of the source, the page's sentence with its marks, and what is right to say. */
export type VerdictRow = readonly [source: string, page: string, verdict: Verdict];

/** Rows of one kind. */
export interface VerdictTable {
  readonly about: string;
  readonly rows: readonly VerdictRow[];
}

/** The words between a sentence's marks, in order, and the reporter's words around them. */
export function readSentence(sentence: string): { readonly page: string[]; readonly around: string[] } {
  const pieces = sentence.split(/[“”]/u);
  return {
    page: pieces.filter((_, i) => i % 2 === 1),
    around: pieces.filter((_, i) => i % 2 === 0),
  };
}
