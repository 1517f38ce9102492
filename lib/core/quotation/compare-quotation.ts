import type { Difference, FindingNote, Relation, Severity, WordStep } from '../text/difference.ts';

/** A quotation of the source and what a page prints of it. */
export interface QuotationToCompare {
  /** The source's words: the claim's content, without marks. */
  readonly source: string;
  /** The page's words, without marks: the parts of one utterance in order, parted by attributions. */
  readonly page: readonly string[];
}

/** How a page's words stand to the source's. */
export interface QuotationComparison {
  readonly relation: Relation;
  /** The weightiest difference's. */
  readonly severity: Severity;
  readonly differences: readonly Difference[];
  /** Put together, the `page` parts are the page's parts joined by a space, the `source` parts the source. */
  readonly words: readonly WordStep[];
  readonly notes: readonly FindingNote[];
}

/** Holds the page's words of one utterance against the source's. */
export function compareQuotation({ source, page }: QuotationToCompare): QuotationComparison {
  const words: WordStep[] = [{ step: 'equal', source, page: page.join(' ') }];
  return { relation: 'unclear', severity: 'none', differences: [], words, notes: [] };
}
