import type { Appearance, Claim, ClaimSet, QuotationClaim } from '../claim/claim.ts';
import { keysOf } from '../language/word-key.ts';
import { findWords } from '../language/words.ts';
import { oncePer } from '../once-per.ts';
import { type ReadText, readText } from '../quotation/read-tokens.ts';

/** What a source says beside one of its quotations. */
export interface SourceWords {
  readonly around: readonly string[];
  readonly elsewhere: () => readonly string[];
}

/*
 * What is read of a claim's stored words when a page first has something of it. It is kept for as long as the set is at
 * hand: a background that is put to sleep forgets it with the sets, and reads no more claims than pages have met since.
 */

/** A quotation's words as they are compared. */
export const readClaim: (claim: QuotationClaim) => ReadText = oncePer(({ content }: QuotationClaim) =>
  readText(content),
);

/** A quotation as the source that words are compared with. */
export function asSource(claim: QuotationClaim): { readonly source: string; readonly known: readonly ReadText[] } {
  const said = readClaim(claim);
  return { source: said.text, known: [said] };
}

/** The source's words around a quotation where it is first, and its other quotations of the same speaker. */
export function wordsBesideClaim({ claims }: ClaimSet, claim: QuotationClaim): SourceWords | undefined {
  const [first] = claim.appearances;
  if (!first) return undefined;
  const isOther = (other: Claim): other is QuotationClaim =>
    other.type === 'quotation' && other !== claim && other.speaker === claim.speaker && isInDocument(other, first);
  return {
    around: [first.prefix, first.suffix],
    elsewhere: () => claims.filter(isOther).map(({ content }) => content),
  };
}

const isInDocument = ({ appearances }: QuotationClaim, { document }: Appearance): boolean =>
  appearances.some((appearance) => appearance.document === document);

/** The keys of a quotation's words. */
export const keysInClaim: (claim: QuotationClaim) => Uint32Array = oncePer(({ content }: QuotationClaim) =>
  keysOf(findWords(content)),
);

/** Appearances of a claim whose surroundings are looked at. */
const MOST_APPEARANCES = 8;

/** The keys of the words around a quotation in its sources. */
export const keysAroundClaim: (claim: QuotationClaim) => readonly number[] = oncePer(
  ({ appearances }: QuotationClaim) =>
    appearances
      .slice(0, MOST_APPEARANCES)
      .flatMap(({ prefix, suffix }) => [prefix, suffix])
      .flatMap((text) => [...keysOf(findWords(text))]),
);
