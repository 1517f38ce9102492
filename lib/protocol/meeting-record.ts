/** On how many pages the claims of a source document were found. No address of a page is in it. */
export interface MeetingRecord {
  /** Of the source document's text. */
  readonly sha256: string;
  readonly pages: number;
  /** On how many of them something differs. */
  readonly differing: number;
  /** ISO 8601 day on which a page was last counted. */
  readonly lastMet: string;
  /**
   * What keeps a page from being counted twice: 16 bits of a hash of its address, which far too many addresses share to tell
   * which it was, times two, plus one where something differs there. The last ones.
   */
  readonly marks: readonly number[];
}
