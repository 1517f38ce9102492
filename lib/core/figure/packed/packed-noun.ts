import type { FigureLexicon } from './figure-lexicon.ts';
import { hasOfWrittenOn } from './of-written-on.ts';
import type { PackedReading } from './packed-reading.ts';
import type { PackedToken } from './packed-token.ts';
import { findPhrase } from './phrase-table.ts';
import type { PackedQuantity } from './read-packed-quantity.ts';
import { isFunctionWordOf } from './small-word.ts';

/** The tokens of what is counted. */
export interface PackedNoun {
  readonly first: number;
  readonly next: number;
}

/** How far the noun of a German phrase may be from its number: "drei schwer verletzte Männer". */
const MOST_ADJECTIVES = 3;

/** Words that name nothing: function words, and those that go on to another number. */
const isSmall = (lexicon: FigureLexicon, tokens: readonly PackedToken[], i: number): boolean =>
  isFunctionWordOf(lexicon.language, tokens[i]?.lower ?? '') ||
  lexicon.grammar.and.has(tokens[i]?.key ?? '') ||
  [lexicon.both, lexicon.outOf].some((table) => findPhrase(table, tokens, i) !== null) ||
  [lexicon.before, lexicon.after].some((table) => findPhrase(table, tokens, i) !== null);

/** Where a noun may begin behind a number: "30 Prozent der Schüler" is of pupils, "30 Prozent mehr" of nothing named. */
function nounStart(reading: PackedReading, { next, unit }: PackedQuantity): number | null {
  const of = findPhrase(reading.lexicon.of, reading.tokens, next)?.next;
  if (unit === null) return of ?? next;
  return unit === 'percent' ? (of ?? (hasOfWrittenOn(reading, next) ? next : null)) : null;
}

/**
 * What a number without unit counts, or of what it is so many percent: the next word; in German the first noun, with the
 * adjectives before it.
 */
export function findPackedNoun(reading: PackedReading, quantity: PackedQuantity): PackedNoun | null {
  const { tokens, lexicon } = reading;
  const first = nounStart(reading, quantity);
  if (first === null) return null;
  const isWord = (i: number): boolean => tokens[i]?.kind === 'word' && !isSmall(lexicon, tokens, i);
  if (!isWord(first)) return null;
  if (lexicon.language !== 'de') return { first, next: first + 1 };
  for (let i = first; i <= first + MOST_ADJECTIVES && isWord(i); i++)
    if (/^\p{Lu}/u.test(tokens[i]?.text ?? '')) return { first, next: i + 1 };
  return null;
}
