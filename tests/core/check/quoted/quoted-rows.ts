/** What is said of a page's quotation: nothing, that it is the same, or how much it differs, and whether in who spoke. */
export type QuotedVerdict = 'silent' | 'same' | 'minor' | 'major' | 'minor:speaker' | 'major:speaker';

/** What is right to say, what the source prints, and what the page does. */
export type QuotedRow = readonly [verdict: QuotedVerdict, source: string, page: string];

/** Rows of one kind. */
export interface QuotedTable {
  readonly about: string;
  readonly rows: readonly QuotedRow[];
}
