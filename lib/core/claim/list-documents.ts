import type { Claim, ClaimSet, DocumentKind, SourceDocument } from './claim.ts';

/** A source document as a list shows it, with how many claims of a set are in it. */
export interface ListedDocument extends Omit<SourceDocument, 'decimalSign' | 'language' | 'kind'> {
  readonly language: string;
  readonly kind: DocumentKind;
  readonly quotations: number;
  readonly figures: number;
  /** Dates and ages. */
  readonly told: number;
}

/** Under which number a claim is counted. */
const COUNTED = { quotation: 'quotations', figure: 'figures', date: 'told', age: 'told' } as const satisfies Record<
  Claim['type'],
  keyof ListedDocument
>;

/** The documents of a set, each with how many of its claims are in it; a claim that is in several counts in each. */
export function listDocuments({ documents, claims, language }: ClaimSet): ListedDocument[] {
  const counts = new Map(documents.map(({ id }) => [id, { quotations: 0, figures: 0, told: 0 }]));
  for (const { type, appearances } of claims)
    for (const id of new Set(appearances.map(({ document }) => document))) {
      const counted = counts.get(id);
      if (counted) counted[COUNTED[type]]++;
    }
  return documents.map(({ id, title, publisher, url, date, opening, sha256, ...more }) => ({
    id,
    title,
    publisher,
    url,
    date,
    opening,
    sha256,
    language: more.language ?? language,
    kind: more.kind ?? 'article',
    ...(counts.get(id) ?? { quotations: 0, figures: 0, told: 0 }),
  }));
}
