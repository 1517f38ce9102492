import type { Comparator } from '../figure.ts';
import { type Numeral, readNumeral } from '../numerals.ts';
import type { FigureLexicon } from './figure-lexicon.ts';
import type { PackedToken } from './packed-token.ts';
import { findPhrase } from './phrase-table.ts';

/** Words that bound a number, by the token after them. */
export interface BoundBefore {
  readonly at: number;
  readonly comparator: Comparator;
}

/** A sentence that is read with a pack. */
export interface PackedReading {
  readonly tokens: readonly PackedToken[];
  readonly lexicon: FigureLexicon;
  /** Whether decimals are after a comma. */
  readonly pointGroups: boolean;
  readonly bounds: ReadonlyMap<number, BoundBefore>;
}

/** How far before a number the word of a movement may be. */
const REACH = 6;

/** Whether a movement is named right before token `first`: then "from … to" are two figures, and "up to" no bound. */
export function isMoving({ tokens, lexicon }: Pick<PackedReading, 'tokens' | 'lexicon'>, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const word = tokens[i]?.key ?? '';
    if (lexicon.movement.some((stem) => word.startsWith(stem))) return true;
  }
  return false;
}

/** The bounding words of a sentence by the token that they end before, an article between or not; the longest hold. */
export function findBounds(tokens: readonly PackedToken[], lexicon: FigureLexicon): Map<number, BoundBefore> {
  const bounds = new Map<number, BoundBefore>();
  for (let at = 0; at < tokens.length; at++) {
    const found = findPhrase(lexicon.before, tokens, at);
    if (!found) continue;
    // "Subió hasta 3 millones"
    if (findPhrase(lexicon.arrival, tokens, at)?.next === found.next && isMoving({ tokens, lexicon }, at)) continue;
    const past = findPhrase(lexicon.articles, tokens, found.next)?.next;
    for (const next of past === undefined ? [found.next] : [found.next, past])
      if (!bounds.has(next)) bounds.set(next, { at, comparator: found.value });
  }
  return bounds;
}

const LONE_COMMA = /^\p{Nd}+,\p{Nd}+$/u;

/** The number in digits at token `i`, read as the text writes numbers. */
export function packedNumeral({ tokens, pointGroups }: PackedReading, i: number): Numeral | null {
  const token = tokens[i];
  if (token?.kind !== 'digits') return null;
  const numeral = readNumeral(token.text, pointGroups);
  // "٩,٢٣٢١": more digits than a group has are decimals.
  const isDecimal = numeral.kind === 'code' && LONE_COMMA.test(token.text);
  return isDecimal ? readNumeral(token.text, true) : numeral;
}
