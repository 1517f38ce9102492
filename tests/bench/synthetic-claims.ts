import type { ClaimSet, QuotationClaim } from '../../lib/core/claim/claim.ts';
import { pickNumber } from '../support/random.ts';
import type { LanguageModel } from './language-model.ts';

const CLAIMS_PER_DOCUMENT = 10;
const FEWEST_WORDS = 8;
const MOST_WORDS = 34;

const documentId = (claim: number): string => `d${Math.floor(claim / CLAIMS_PER_DOCUMENT)}`;

function quotationClaim(content: string, i: number): QuotationClaim {
  const exact = `“${content}”`;
  const appearance = { document: documentId(i), start: 0, end: exact.length, exact, prefix: '', suffix: ', she said.' };
  return { type: 'quotation', id: `q${i}`, content, speaker: null, cue: 'said', appearances: [appearance] };
}

/** A set of so many documents of which nothing is known, `d0`, `d1` and so on, without claims. */
export const emptySet = (documents: number): ClaimSet => ({
  format: 'crossread/claim-set@1',
  id: 'synthetic',
  title: 'Synthetic',
  description: '',
  version: '1',
  language: 'en',
  documents: Array.from({ length: documents }, (_, i) => ({
    id: `d${i}`,
    title: null,
    publisher: null,
    url: null,
    date: null,
    opening: '',
    sha256: '0'.repeat(64),
  })),
  speakers: [],
  claims: [],
});

/** A set of as many quotations as wanted, of 8 to 34 words, the same for the same stream of random numbers. */
export function writeClaimSet(model: LanguageModel, random: () => number, count: number): ClaimSet {
  const claims = Array.from({ length: count }, (_, i) => {
    const words = FEWEST_WORDS + pickNumber(random, MOST_WORDS - FEWEST_WORDS + 1);
    return quotationClaim(model.writeSentence(random, words), i);
  });
  return { ...emptySet(Math.ceil(count / CLAIMS_PER_DOCUMENT)), claims };
}

/** The same set with its first claims only, and the documents these are from. */
export const firstClaims = (set: ClaimSet, count: number): ClaimSet => ({
  ...set,
  claims: set.claims.slice(0, count),
  documents: set.documents.slice(0, Math.ceil(count / CLAIMS_PER_DOCUMENT)),
});
