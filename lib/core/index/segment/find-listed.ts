import { numberAt } from '../../item-at.ts';
import { joinKeys } from '../../language/word-key.ts';
import type { FigureQuery } from '../find-figure-claims.ts';
import { isSeed } from '../gram-table.ts';
import { type Listing, readListings } from './posting-store.ts';
import type { Segment } from './segment.ts';

/** Words of a page that may be those of quotations. */
export interface PageRun {
  readonly keys: Uint32Array;
  /** Words of the page that a pair may span, besides its first. */
  readonly gap: number;
}

/** Some of a page's words, and the word behind them. */
interface PageGram {
  readonly keys: Uint32Array;
  readonly gram: number;
  readonly next: number;
}

/** What is listed under some keys; of those that the filter does not know nothing is read. */
const readKnown = ({ source, postings, mayHave }: Segment, keys: Iterable<number>) =>
  readListings(source, postings, [...new Set(keys)].filter(mayHave));

function* pairsOf({ keys, gap: widest }: PageRun): Generator<PageGram> {
  for (let at = 0; at + 1 < keys.length; at++)
    for (let gap = 1; gap <= widest && at + gap < keys.length; gap++) {
      const [first, second] = [numberAt(keys, at), numberAt(keys, at + gap)];
      if (isSeed(first, second, gap)) yield { keys, gram: joinKeys(first, second), next: at + gap + 1 };
    }
}

const isCrowded = (listing: Listing | undefined): boolean => listing?.isCrowded ?? false;

/** The quotations that share words with runs of a page's, by their number in the segment. */
export async function findListedQuotations(segment: Segment, runs: readonly PageRun[]): Promise<Set<number>> {
  const found = new Set<number>();
  let grams = runs.flatMap((run) => [...pairsOf(run)]).filter(({ gram }) => segment.mayHave(gram));
  while (grams.length > 0) {
    const listings = await readKnown(
      segment,
      grams.map(({ gram }) => gram),
    );
    for (const { claims } of listings.values()) for (const claim of claims) found.add(claim);
    grams = grams
      .filter(({ gram, keys, next }) => next < keys.length && isCrowded(listings.get(gram)))
      .map(({ gram, keys, next }) => ({ keys, gram: joinKeys(gram, numberAt(keys, next)), next: next + 1 }))
      .filter(({ gram }) => segment.mayHave(gram));
  }
  return found;
}

/** The claims that are listed under keys as they are. */
export async function findListed(segment: Segment, keys: Iterable<number>): Promise<Set<number>> {
  const listings = await readKnown(segment, keys);
  return new Set([...listings.values()].flatMap(({ claims }) => claims));
}

/** A key that is looked up for a figure, and the words that narrow it down where too many claims have it. */
interface NarrowKey {
  readonly word: number;
  readonly key: number;
  readonly others: readonly number[];
}

/** What a figure is looked up by among the claims of common words: each with an aspect of the figure. */
function* narrowKeys(
  { telling, sizes, sentence, nearby, lead }: FigureQuery,
  isCommon: (word: number) => boolean,
): Generator<NarrowKey> {
  const own = [...sentence].filter(isCommon);
  for (const word of own) {
    for (const aspect of telling) yield { word, key: joinKeys(word, aspect), others: own };
    for (const aspect of sizes) yield { word, key: joinKeys(word, aspect), others: [] };
  }
  for (const word of new Set([...nearby, ...lead]))
    if (!sentence.has(word) && isCommon(word))
      for (const aspect of telling) yield { word, key: joinKeys(word, aspect), others: [] };
}

/** The figures that a page may be of the matter of, as the figure index finds them; `figures` are read where words are common. */
export async function findListedFigures(
  segment: Segment,
  page: { readonly words: ReadonlySet<number>; readonly figures: () => readonly FigureQuery[] },
): Promise<Set<number>> {
  const byWord = await readKnown(segment, page.words);
  if (byWord.size === 0) return new Set();
  const isCommon = (word: number): boolean => isCrowded(byWord.get(word));
  const narrow = page.figures().flatMap((figure) => [...narrowKeys(figure, isCommon)]);
  const byAspect = await readKnown(
    segment,
    narrow.map(({ key }) => key),
  );
  const pairs = narrow.flatMap(({ word, key, others }) =>
    isCrowded(byAspect.get(key)) ? others.filter((other) => other > word).map((other) => joinKeys(key, other)) : [],
  );
  const byPair = await readKnown(segment, pairs);
  const all = [byWord, byAspect, byPair].flatMap((listings) => [...listings.values()]);
  return new Set(all.flatMap(({ claims }) => claims));
}
