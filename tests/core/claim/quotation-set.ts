import type { ClaimSet, ClaimSpeaker, QuotationClaim } from '../../../lib/core/claim/claim.ts';

/** What a test says of a quotation claim; the rest is made up. */
export interface QuotationGiven {
  readonly content: string;
  readonly speaker?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly document?: string;
}

function claimOf(given: QuotationGiven, i: number): QuotationClaim {
  const { content, speaker = null, prefix = '', suffix = '', document = 'd1' } = given;
  const exact = `“${content}”`;
  const appearance = { document, start: prefix.length, end: prefix.length + exact.length, exact, prefix, suffix };
  return { type: 'quotation', id: `q${i + 1}`, content, speaker, cue: null, appearances: [appearance] };
}

/** A set of quotations, `q1`, `q2` and so on, from the documents they name; a speaker's id is the name. */
export function quotationSet(quotations: readonly (QuotationGiven | string)[], id = 'set'): ClaimSet {
  const given = quotations.map((quotation) => (typeof quotation === 'string' ? { content: quotation } : quotation));
  const documents = [...new Set(given.map(({ document = 'd1' }: QuotationGiven) => document))];
  const names = new Set(given.flatMap(({ speaker }: QuotationGiven) => speaker ?? []));
  return {
    format: 'crossread/claim-set@1',
    id,
    title: id,
    description: '',
    version: '1',
    language: 'en',
    documents: documents.map((document) => ({
      id: document,
      title: null,
      publisher: null,
      url: null,
      date: null,
      opening: '',
      sha256: '',
    })),
    speakers: [...names].map((name): ClaimSpeaker => ({ id: name, name, aliases: [], role: null })),
    claims: given.map(claimOf),
  };
}
