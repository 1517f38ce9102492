/** What a page says about itself, as far as it says it. */
export interface PageMetadata {
  readonly title: string;
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601, as precise as the page is. */
  readonly date: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
}
